import { sql } from 'kysely';
import type { Comparison } from '../../comparison/index.ts';
import { overlap, type Span } from '../../language/span.ts';
import { type Db, type Trx, transaction } from '../../platform/db/index.ts';
import { notFound } from '../../platform/http/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { supersedeMeeting } from '../meetings/index.ts';
import { type Fact, supersede } from '../register/index.ts';
import type { HeldVersions } from './compare.ts';
import { decideWithin } from './decide.ts';
import { differingFields } from './differing-fields.ts';
import { assertStillAsSeen, factOf, type ReviewedFinding } from './finding.ts';
import { findingsOf, lockFinding } from './finding-store.ts';
import { bodiesNamedIn } from './named-bodies.ts';
import { circumstancesOf } from './version-store.ts';

/**
 * A change that the official text asks for: the register has a fact because a translation states it, and where the official
 * text says the same it says something else. The official text prevails; a person confirms.
 */
export interface AskedChange {
  /** What the translation states, which is in the register. */
  readonly stated: ReviewedFinding;
  /** What the official text states in its place. */
  readonly official: ReviewedFinding;
  /** The fields in which the two differ. */
  readonly fields: readonly string[];
}

/** The changes that an official text asks for in the facts that one of its translations brought into the register. */
export async function changesAskedFor(db: Db, held: HeldVersions): Promise<AskedChange[]> {
  if (held.outcome instanceof Refusal) return [];
  const [stated, official] = await Promise.all([
    findingsOf(db, held.translation.version.id),
    findingsOf(db, held.official.version.id),
  ]);
  return changesBetween(held.outcome, stated, official);
}

/** The same, of findings at hand. */
export function changesBetween(
  comparison: Comparison,
  stated: readonly ReviewedFinding[],
  official: readonly ReviewedFinding[],
): AskedChange[] {
  const open = official.filter(({ status }) => status !== 'rejected');
  return stated
    .filter(({ entryId }) => entryId !== null)
    .flatMap((finding) => {
      const rivals = open
        .filter((other) => standAcross(comparison, other, finding))
        .map((other) => ({ official: other, fields: differingFields(factOf(finding), factOf(other)) }))
        .sort((a, b) => a.fields.length - b.fields.length);
      const [nearest] = rivals;
      return nearest && nearest.fields.length > 0 ? [{ stated: finding, ...nearest }] : [];
    });
}

/** Whether both are of one type and the sentences that state them stand for one another. */
function standAcross(comparison: Comparison, official: ReviewedFinding, stated: ReviewedFinding): boolean {
  if (official.proposed.type !== stated.proposed.type) return false;
  const one = sentencesOf(comparison.official.sentences, official);
  const other = sentencesOf(comparison.translation.sentences, stated);
  return comparison.pairs.some(
    (pair) =>
      pair.official.some((index) => one.has(index)) && pair.translation.some((index) => other.has(index)),
  );
}

/** The sentences in which a finding's words stand. */
const sentencesOf = (sentences: readonly Span[], { proposed }: ReviewedFinding): ReadonlySet<number> =>
  new Set(
    sentences.flatMap((sentence, index) =>
      proposed.evidence.some((words) => overlap(words, sentence)) ? [index] : [],
    ),
  );

/** Which change, as a person saw it. */
export interface Following {
  readonly stated: { readonly id: string; readonly revision: number };
  readonly official: { readonly id: string; readonly revision: number };
  /** Why the translation's fact goes, in the person's language. */
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/**
 * Makes the register say what the official text says: its fact supersedes the translation's, with the reason, and the
 * translation's words no longer state anything. What was known until then stays in history. All in one transaction.
 * @throws Refusal where one of the two was decided on meanwhile
 */
export async function follow(db: Db, { stated, official, reason, by, at }: Following): Promise<void> {
  await transaction(db, async (trx) => {
    const act = { by, at };
    const [finding, rival] = [await lockFinding(trx, stated.id), await lockFinding(trx, official.id)];
    if (!finding || !rival) throw notFound();
    assertStillAsSeen(finding, stated.revision);
    await supersedeWith(trx, finding, rival, { reason, ...act });
    if (rival.status === 'proposed') {
      const accepted = {
        findingId: rival.id,
        revision: official.revision,
        decision: { verb: 'accept' } as const,
      };
      await decideWithin(trx, { ...accepted, ...act });
    }
    const undone = { findingId: stated.id, revision: stated.revision, decision: { verb: 'undo' } as const };
    await decideWithin(trx, { ...undone, ...act });
    const revision = stated.revision + 1;
    const decision = { verb: 'reject', reason } as const;
    await decideWithin(trx, { findingId: stated.id, revision, decision, ...act });
  });
}

/**
 * Puts the official text's fact in the place of the one that the translation brought. A fact that another statement or a
 * person states too stays beside it: those two contradict one another, and neither translates the other.
 */
async function supersedeWith(
  trx: Trx,
  stated: ReviewedFinding,
  official: ReviewedFinding,
  { by, at, reason }: { readonly by: string; readonly at: Date; readonly reason: string },
): Promise<void> {
  const entry = await entryStatedOnlyBy(trx, stated);
  const fact = factOf(official);
  if (!entry || differingFields(entry.fact, fact).length === 0) return;
  const correction = {
    by,
    at,
    reason,
    ...(await circumstancesOf(trx, official.versionId)),
    findingId: null,
    evidence: [],
    bodies: await bodiesNamedIn(trx, official.versionId),
  };
  if (fact.type === 'meeting') await supersedeMeeting(trx, entry.id, { ...entry.fact, ...fact }, correction);
  else await supersede(trx, entry.id, fact, correction);
}

/** The entry that a finding's words state, unless a person or another statement states it too. */
async function entryStatedOnlyBy(
  trx: Trx,
  { id, versionId }: ReviewedFinding,
): Promise<{ readonly id: string; readonly fact: Fact } | undefined> {
  return trx
    .selectFrom('entry as e')
    .select(['e.id', 'e.fact'])
    .where('e.by_hand', '=', false)
    .where('e.retracted_at', 'is', null)
    .where(
      sql<boolean>`e.id in (select entry_id from evidence where finding_id = ${id} and withdrawn_at is null)`,
    )
    .where(
      sql<boolean>`not exists (
        select from evidence join statement_version v on v.id = evidence.version_id
        where evidence.entry_id = e.id and evidence.withdrawn_at is null
          and v.statement_id <> (select statement_id from statement_version where id = ${versionId}))`,
    )
    .executeTakeFirst();
}
