import type { Trx } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { append, type Json } from '../record/index.ts';
import { bodiesOfFact } from './bodies-of-fact.ts';
import { addEvidence, insertEntry, type Superseded, writeColumns } from './entry-store.ts';
import { bodyOf, type Fact, naturalKey, partyId } from './fact.ts';
import { daysOf, type Fuzzy } from './fuzzy.ts';
import { personNamed } from './person.ts';
import type { Provenance } from './provenance.ts';
import { assertSameDate, assertSameOrdinal, sameMembership } from './same-fact.ts';
import { happenedOn } from './terms/assertion.ts';
import { claim } from './terms/claim.ts';
import { assertPossible } from './terms/contradictions.ts';
import { type Guard, project } from './terms/project.ts';
import type { Thing } from './terms/rows.ts';
import './tables.ts';

export interface Entered {
  readonly entryId: string;
  /** False where the same fact stood already, and only gained evidence. */
  readonly created: boolean;
}

/**
 * Enters a fact, with its history event, and works out the terms that follow from it. Where the same fact stands already,
 * that entry gains the evidence.
 * @throws Refusal where the register says otherwise: another party has the ordinal, the party has another one, the dates are
 * impossible under every reading
 */
export async function enter(trx: Trx, fact: Fact, provenance: Provenance): Promise<Entered> {
  const placed = await place(trx, fact, provenance);
  const { entryId, created } =
    placed.standing === undefined ? await make(trx, placed) : { entryId: placed.standing, created: false };
  const added = await addEvidence(trx, entryId, placed.provenance);
  if (!created && added.length === 0) return { entryId, created };
  await settleTerms(trx, placed.things, entryId, placed.provenance.at);
  await append(trx, {
    kind: created ? 'entry-entered' : 'entry-evidenced',
    subject: entryId,
    by: provenance.by,
    at: placed.provenance.at,
    data: {
      ...(created ? toldOf(fact, provenance) : {}),
      findingId: provenance.findingId,
      evidence: wordsOf(added),
    },
  });
  return { entryId, created };
}

/** A fact in its place in the register, before it is entered. */
export interface Placed {
  readonly fact: Fact;
  readonly key: string;
  readonly bodyIds: ReadonlyMap<string, string>;
  /** What it says something of, claimed for this transaction. */
  readonly things: readonly Thing[];
  /** As given, but known from no earlier moment than what was written before of the same things. */
  readonly provenance: Provenance;
  /** The entry that states the same fact already. */
  readonly standing: string | undefined;
}

/**
 * Finds the place of a fact: which bodies and persons it means, and whether the same fact stands.
 * @param instead the entry in whose place it is entered, with what that one says something of
 */
export async function place(
  trx: Trx,
  fact: Fact,
  given: Provenance,
  instead?: { readonly entryId: string; readonly things: readonly Thing[] },
): Promise<Placed> {
  assertDate(given.dated ?? null);
  const bodyIds = await bodiesOfFact(trx, fact, given);
  const touched = [...(await thingsIn(trx, fact, bodyIds, given)), ...(instead?.things ?? [])];
  const claimed = await claim(trx, touched, given.at);
  const provenance = { ...given, at: claimed.at };
  const same =
    fact.type === 'membership' ? await sameMembership(trx, fact, provenance, instead?.entryId) : undefined;
  const { on, dated = null } = provenance;
  const bodyId = (name: string): string => bodyIds.get(name) ?? name;
  const key = naturalKey(fact, { on: dated ?? on, dated, bodyId, again: same?.again ?? false });
  const found = same ? same.entryId : await standingWith(trx, fact, key);
  const standing = found === instead?.entryId ? undefined : found;
  if (standing !== undefined) await assertSame(trx, standing, fact, provenance);
  return { fact, key, bodyIds, things: claimed.things, provenance, standing };
}

/** Refuses a date that no calendar has. */
function assertDate(dated: Fuzzy | null): void {
  if (dated === null) return;
  try {
    daysOf(dated);
  } catch {
    throw new Refusal('register.not-a-date', { value: dated });
  }
}

/** What a fact says something of. */
async function thingsIn(
  trx: Trx,
  fact: Fact,
  bodyIds: ReadonlyMap<string, string>,
  provenance: Provenance,
): Promise<Thing[]> {
  switch (fact.type) {
    case 'membership':
      return [{ kind: 'party', id: partyId(fact.party) }];
    case 'body':
      return [{ kind: 'body', id: bodyIds.get(bodyOf(fact))! }];
    case 'seat':
      return [
        { kind: 'body', id: bodyIds.get(bodyOf(fact))! },
        ...(fact.person
          ? [{ kind: 'person', id: await personNamed(trx, fact.person, provenance) } as const]
          : []),
      ];
    case 'office':
      return [{ kind: 'person', id: await personNamed(trx, fact.name, provenance) }];
    default:
      return [];
  }
}

/** The entry that stands for a fact, held until the transaction ends so that nobody retracts it meanwhile. */
async function standingWith(trx: Trx, fact: Fact, key: string): Promise<string | undefined> {
  const entry = await trx
    .selectFrom('entry')
    .select('id')
    .where('type', '=', fact.type)
    .where('key', '=', key)
    .where('retracted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return entry?.id;
}

async function assertSame(
  trx: Trx,
  entryId: string,
  fact: Fact,
  { dated = null }: Provenance,
): Promise<void> {
  const entry = await trx
    .selectFrom('entry')
    .select(['fact', 'dated'])
    .where('id', '=', entryId)
    .executeTakeFirstOrThrow();
  assertSameOrdinal(fact, entry.fact);
  if (dated === null) return;
  const words = await trx
    .selectFrom('evidence')
    .select('stated_on')
    .where('entry_id', '=', entryId)
    .where('withdrawn_at', 'is', null)
    .execute();
  const statedOn = words.map(({ stated_on }) => stated_on);
  assertSameDate(fact, happenedOn({ entryId, fact: entry.fact, dated: entry.dated, statedOn }), dated);
}

/** Makes the entry of a fact that has its place. @param instead the mistaken entry that it corrects */
export async function make(trx: Trx, placed: Placed, instead?: Superseded): Promise<Entered> {
  const { fact, key, provenance, bodyIds } = placed;
  const made = await insertEntry(trx, fact, key, provenance, instead);
  if (made) await writeColumns(trx, made, fact, bodyIds, provenance);
  // Of a fact on no thing that could be claimed somebody may have been first.
  const entryId = made ?? (await standingWith(trx, fact, key));
  if (!entryId) throw new Refusal('register.changed-meanwhile', {}, { status: 409 });
  return { entryId, created: made !== undefined };
}

/**
 * Works out the terms of things, and refuses what is impossible because of one entry.
 * @param more what else is refused
 */
export const settleTerms = (
  trx: Trx,
  things: readonly Thing[],
  entryId: string | null,
  at: Date,
  more?: Guard,
): Promise<void> =>
  project(trx, things, at, {
    guard(standing) {
      more?.(standing);
      if (entryId !== null) assertPossible(standing.all, (id) => id === entryId, standing.rules);
    },
  });

/** What history keeps of a fact. */
export const toldOf = (
  fact: Fact,
  { dated = null, source = null }: Pick<Provenance, 'dated' | 'source'>,
) => ({
  fact: fact as unknown as Json,
  ...(dated === null ? {} : { dated }),
  ...(source === null ? {} : { source }),
});

/** What history keeps of words. */
export const wordsOf = (words: Provenance['evidence']) =>
  words.map(({ versionId, start, end, quote }) => ({ versionId, start, end, quote }));
