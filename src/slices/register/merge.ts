import { sql } from 'kysely';
import type { Trx } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { append } from '../record/index.ts';
import { settleTerms } from './enter.ts';
import { settleEntries, thingsOf } from './entry-store.ts';
import { claim } from './terms/claim.ts';
import { assertPossible } from './terms/contradictions.ts';
import type { Thing } from './terms/rows.ts';
import './tables.ts';

export type MergeKind = 'entry' | 'body' | 'person';

/** Two that are one: the one whose name and address stay, and the other. */
export interface Pair {
  readonly kind: MergeKind;
  readonly kept: string;
  readonly merged: string;
}

interface Act {
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
}

/**
 * Makes two entries, bodies or persons one. Nothing moves: what was said of the other stays said of it and counts for the one
 * that is kept, until `unmerge` parts them as they were.
 * @returns the id of the merging
 * @throws Refusal where either is merged already, the two are not of one type, or what is said of both cannot be of one
 */
export async function merge(
  trx: Trx,
  { kind, kept, merged }: Pair,
  { by, at: given, reason }: Act,
): Promise<string> {
  if (kept === merged) throw new Refusal('register.merge-itself');
  const { things, at } = await claim(trx, await thingsOfPair(trx, { kind, kept, merged }), given);
  await assertFree(trx, { kind, kept, merged });
  if (kind === 'entry') await assertAlike(trx, kept, merged);
  const { id } = await trx
    .insertInto('merging')
    .values({ kind, kept, merged, merged_at: at, merged_by: by, reason })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (kind === 'entry') await settleEntries(trx, [kept]);
  await settleTogether(trx, things, { kind, kept, merged }, at);
  await append(trx, { kind: 'merged', subject: kept, by, at, data: { merging: id, kind, merged, reason } });
  return id;
}

/** Works out the terms of what is one now. @throws Refusal that says why the two cannot be one */
async function settleTogether(
  trx: Trx,
  things: readonly Thing[],
  { kind, kept, merged }: Pair,
  at: Date,
): Promise<void> {
  const brought = new Set(kind === 'body' ? await entriesOfBody(trx, merged) : []);
  try {
    await settleTerms(trx, things, kind === 'entry' ? kept : null, at, ({ all, rules }) => {
      assertPossible(all, (entryId) => brought.has(entryId), rules);
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal('register.merge-impossible', {}, { status: 409, because: error });
  }
}

async function entriesOfBody(trx: Trx, bodyId: string): Promise<string[]> {
  const { rows } = await sql<{ entry_id: string }>`
    select entry_id from seat where body_id = ${bodyId} union all select entry_id from body_entry where body_id = ${bodyId}
  `.execute(trx);
  return rows.map(({ entry_id }) => entry_id);
}

/** Parts what was merged. @throws Refusal where it was parted already */
export async function unmerge(trx: Trx, mergingId: string, { by, at: given, reason }: Act): Promise<void> {
  const pair = await trx
    .selectFrom('merging')
    .select(['kind', 'kept', 'merged'])
    .where('id', '=', mergingId)
    .where('undone_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!pair) throw new Refusal('register.changed-meanwhile', {}, { status: 409 });
  const { things, at } = await claim(trx, await thingsOfPair(trx, pair), given);
  await trx
    .updateTable('merging')
    .set({ undone_at: at, undone_by: by, undo_reason: reason })
    .where('id', '=', mergingId)
    .execute();
  if (pair.kind === 'entry') await settleEntries(trx, [pair.kept]);
  await settleTerms(trx, things, null, at);
  await append(trx, {
    kind: 'unmerged',
    subject: pair.kept,
    by,
    at,
    data: { merging: mergingId, ...pair, reason },
  });
}

async function thingsOfPair(trx: Trx, { kind, kept, merged }: Pair): Promise<Thing[]> {
  if (kind === 'entry') return thingsOf(trx, [kept, merged]);
  const pair = [
    { kind, id: kept },
    { kind, id: merged },
  ] as const;
  return kind === 'person' ? [...pair, ...(await bodiesWithSeatsOf(trx, [kept, merged]))] : [...pair];
}

/** The bodies in which persons exercise a seat, whose runs depend on who is one. */
async function bodiesWithSeatsOf(trx: Trx, personIds: readonly string[]): Promise<Thing[]> {
  const seats = await trx
    .selectFrom('seat')
    .select('body_id')
    .distinct()
    .where('person_id', 'in', personIds)
    .execute();
  return seats.map(({ body_id }) => ({ kind: 'body', id: body_id }));
}

/** Merging goes one step deep, so that each can be taken back on its own. */
async function assertFree(trx: Trx, { kept, merged }: Pair): Promise<void> {
  const other = await trx
    .selectFrom('merging')
    .select('id')
    .where('undone_at', 'is', null)
    .where((where) => where.or([where('merged', 'in', [kept, merged]), where('kept', '=', merged)]))
    .executeTakeFirst();
  if (other) throw new Refusal('register.merged-already', {}, { status: 409 });
}

/** Only entries of one type that both stand say the same. */
async function assertAlike(trx: Trx, kept: string, merged: string): Promise<void> {
  const entries = await trx
    .selectFrom('entry')
    .select('type')
    .where('id', 'in', [kept, merged])
    .where('retracted_at', 'is', null)
    .forUpdate()
    .execute();
  if (entries.length < 2) throw new Refusal('register.changed-meanwhile', {}, { status: 409 });
  if (entries[0]!.type !== entries[1]!.type) throw new Refusal('register.merge-unlike');
}
