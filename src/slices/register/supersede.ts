import type { Trx } from '../../platform/db/index.ts';
import { append } from '../record/index.ts';
import { correctKind } from './correct-kind.ts';
import { type Entered, make, place, settleTerms, toldOf, wordsOf } from './enter.ts';
import { addEvidence, lockStanding, settleEntries, thingsOf } from './entry-store.ts';
import type { Fact, FactOf } from './fact.ts';
import type { Provenance } from './provenance.ts';
import './tables.ts';

/** Who corrects an entry, and why. */
export interface Correction extends Provenance {
  readonly reason: string;
}

/**
 * Corrects a mistake: what the entry said is known no longer, and a new entry that names it says it right. The words that
 * stated the mistaken entry state the new one, besides those that the correction brings. Where the fact as corrected stands
 * already, that entry takes the words.
 * @throws Refusal where the entry stands no longer, or what `enter` refuses
 */
export async function supersede(
  trx: Trx,
  entryId: string,
  fact: Fact,
  { reason, ...given }: Correction,
): Promise<Entered> {
  const old = await lockStanding(trx, entryId);
  if (old.type !== fact.type) throw new RangeError(`a ${old.type} is not superseded by a ${fact.type}`);
  const words = await wordsUnder(trx, entryId);
  const claimed = await place(trx, fact, given, { entryId, things: await thingsOf(trx, [entryId]) });
  await endKnowledge(trx, entryId, { by: given.by, at: claimed.provenance.at, reason });
  const evidence = [...given.evidence, ...words];
  const placed = { ...claimed, provenance: { ...claimed.provenance, evidence } };
  const entered =
    placed.standing === undefined
      ? await make(trx, placed, { entryId, byHand: old.by_hand })
      : { entryId: placed.standing, created: false };
  await addEvidence(trx, entered.entryId, claimed.provenance);
  await carryOver(trx, entryId, entered.entryId, placed.provenance);
  const { at } = placed.provenance;
  const guard =
    fact.type === 'body'
      ? await correctKind(
          trx,
          { from: entryId, to: entered.entryId, was: old.fact as FactOf<'body'>, is: fact },
          at,
        )
      : undefined;
  await settleTerms(trx, placed.things, entered.entryId, at, guard);
  await append(trx, {
    kind: 'entry-superseded',
    subject: entryId,
    by: given.by,
    at,
    data: { reason, by: entered.entryId, ...toldOf(fact, given), evidence: wordsOf(given.evidence) },
  });
  return entered;
}

async function wordsUnder(trx: Trx, entryId: string): Promise<Provenance['evidence']> {
  const rows = await trx
    .selectFrom('evidence')
    .select(['version_id', 'start_at', 'end_at', 'quote'])
    .where('entry_id', '=', entryId)
    .where('withdrawn_at', 'is', null)
    .execute();
  return rows.map((row) => ({
    versionId: row.version_id,
    start: row.start_at,
    end: row.end_at,
    quote: row.quote,
  }));
}

/** Ends what an entry says: from then on it is known no longer. */
export async function endKnowledge(
  trx: Trx,
  entryId: string,
  { by, at, reason }: { readonly by: string; readonly at: Date; readonly reason: string | null },
): Promise<void> {
  await trx
    .updateTable('entry')
    .set({ retracted_at: at, retracted_by: by, retraction_reason: reason })
    .where('id', '=', entryId)
    .execute();
}

/** The words of the mistaken entry, and what was merged into it, go over to the one that corrects it. */
async function carryOver(trx: Trx, from: string, to: string, { by, at }: Provenance): Promise<void> {
  const words = await trx
    .updateTable('evidence')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('entry_id', '=', from)
    .where('withdrawn_at', 'is', null)
    .returning([
      'version_id',
      'finding_id',
      'start_at',
      'end_at',
      'quote',
      'language',
      'stated_on',
      'public_from',
    ])
    .execute();
  if (words.length > 0)
    await trx
      .insertInto('evidence')
      .values(
        words.map((row) => ({
          ...row,
          entry_id: to,
          public_from: row.public_from && at,
          added_at: at,
          added_by: by,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await settleEntries(trx, [to]);
  await mergeInstead(trx, from, to, { by, at });
}

/** What was one with the mistaken entry is one with the entry that corrects it. */
async function mergeInstead(
  trx: Trx,
  from: string,
  to: string,
  { by, at }: Pick<Provenance, 'by' | 'at'>,
): Promise<void> {
  const pairs = await trx
    .updateTable('merging')
    .set({ undone_at: at, undone_by: by })
    .where('kind', '=', 'entry')
    .where((where) => where.or([where('kept', '=', from), where('merged', '=', from)]))
    .where('undone_at', 'is', null)
    .returning(['kept', 'merged', 'reason'])
    .execute();
  // An entry that is one with another already takes no more: what was merged stands on its own again.
  const isMerged = await trx
    .selectFrom('merging')
    .select('id')
    .where('undone_at', 'is', null)
    .where((where) => where.or([where('kept', '=', to), where('merged', '=', to)]))
    .executeTakeFirst();
  if (isMerged) return;
  const anew = pairs
    .map(({ kept, merged, reason }) => ({
      kept: kept === from ? to : kept,
      merged: merged === from ? to : merged,
      reason,
    }))
    .filter(({ kept, merged }) => kept !== merged);
  for (const pair of anew)
    await trx
      .insertInto('merging')
      .values({ kind: 'entry', ...pair, merged_at: at, merged_by: by })
      .execute();
}
