import { sql } from 'kysely';
import type { Db } from '../../../platform/db/index.ts';
import type { EventKind } from '../../record/index.ts';
import type { Merged } from '../doubles/mergings.ts';
import type { Evidence } from '../provenance.ts';
import { type FindSources, type SourcedEvidence, sourced } from '../sources.ts';
import type { Audience } from '../terms/audience.ts';
import { findHeld, type HeldEntry } from './held.ts';

/** An entry and those that it corrects or that correct it, with everything that was done with them. */
export interface EntryHistory {
  /** The one that was asked for. */
  readonly asked: RecordedEntry;
  /** All of them, the newest first. */
  readonly line: readonly RecordedEntry[];
  readonly mergings: readonly Merging[];
  readonly acts: readonly Act[];
}

export interface RecordedEntry extends HeldEntry {
  /** The words that state it, or stated it until it ended. */
  readonly evidence: readonly (Evidence | SourcedEvidence)[];
  /** The entry for which it counts, and those that count for it, since they were merged. */
  readonly mergedInto: string | null;
  readonly mergedFrom: readonly string[];
}

/** Two entries that were found to be one. */
export interface Merging extends Merged {
  readonly kept: string;
}

/** Something that was done with one of the entries, as the history tells it. */
export interface Act {
  readonly seq: number;
  readonly kind: EventKind;
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
}

/**
 * The history of an entry, as an audience may read it: the public reads of those entries that a person entered or that
 * published words state or stated.
 * @returns undefined where there is no such entry, or none that the audience may read
 */
export async function historyOf(
  db: Db,
  id: string,
  audience: Audience,
  findSources: FindSources,
): Promise<EntryHistory | undefined> {
  if ((await findHeld(db, id)) === undefined) return undefined;
  const ids = await readable(db, await lineOf(db, id), audience);
  if (!ids.includes(id)) return undefined;
  const held = await Promise.all(ids.map((one) => findHeld(db, one)));
  const words = await wordsOf(db, ids, audience, findSources);
  const [mergings, acts] = await Promise.all([mergingsOf(db, ids, audience), actsOn(db, ids)]);
  const open = mergings.filter(({ undoneAt }) => undoneAt === null);
  const line = held
    .filter((entry) => entry !== undefined)
    .map((entry) => ({
      ...entry,
      evidence: words.get(entry.id) ?? [],
      mergedInto: open.find(({ merged }) => merged === entry.id)?.kept ?? null,
      mergedFrom: open.filter(({ kept }) => kept === entry.id).map(({ merged }) => merged),
    }));
  return { asked: line.find((entry) => entry.id === id)!, line, mergings, acts };
}

/** The entries that correct one another in turn, the newest first. */
async function lineOf(db: Db, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive older as (
      select id, supersedes, 0 as age from entry where id = ${id}
      union all select e.id, e.supersedes, age + 1 from entry e join older on e.id = older.supersedes
    ), newer as (
      select id, 0 as age from entry where id = ${id}
      union all select e.id, age - 1 from entry e join newer on e.supersedes = newer.id
    )
    select id from (select id, age from older union select id, age from newer) as line order by age
  `.execute(db);
  return rows.map((row) => row.id);
}

/** Those among entries that an audience may read. */
async function readable(db: Db, ids: readonly string[], audience: Audience): Promise<string[]> {
  if (audience === 'all') return [...ids];
  const { rows } = await sql<{ id: string }>`
    select e.id from entry e where e.id = any(${ids}::uuid[])
      and (e.by_hand or exists (select from evidence where entry_id = e.id and public_from is not null))
  `.execute(db);
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => known.has(id));
}

async function wordsOf(
  db: Db,
  ids: readonly string[],
  audience: Audience,
  findSources: FindSources,
): Promise<ReadonlyMap<string, (Evidence | SourcedEvidence)[]>> {
  const { rows } = await sql<Evidence & { readonly of: string }>`
    select v.entry_id as "of", v.version_id as "versionId", v.start_at as start, v.end_at as "end", v.quote, v.language, v.stated_on as "on"
    from evidence v join entry e on e.id = v.entry_id
    where v.entry_id = any(${ids}::uuid[]) and (v.withdrawn_at is null or v.withdrawn_at = e.retracted_at)
      and (${audience} = 'all' or v.public_from is not null)
    order by v.stated_days, v.added_at, v.start_at, v.id
  `.execute(db);
  const find = await sourced(rows, findSources);
  return Map.groupBy(
    rows.map((words) => ({ ...words, ...find(words) })),
    ({ of }) => of,
  );
}

async function mergingsOf(db: Db, ids: readonly string[], audience: Audience): Promise<Merging[]> {
  const { rows } = await sql<Merging>`
    select id, kept, merged, merged_by as by, merged_at as at, reason, undone_by as "undoneBy", undone_at as "undoneAt"
    from merging where kind = 'entry' and (kept = any(${ids}::uuid[]) or merged = any(${ids}::uuid[])) order by merged_at, id
  `.execute(db);
  const known = new Set(
    await readable(
      db,
      rows.flatMap(({ kept, merged }) => [kept, merged]),
      audience,
    ),
  );
  return rows.filter(({ kept, merged }) => known.has(kept) && known.has(merged));
}

async function actsOn(db: Db, ids: readonly string[]): Promise<Act[]> {
  const { rows } = await sql<Act>`
    select seq::int, kind, actor as by, at, data ->> 'reason' as reason
    from history_event where subject = any(${ids}::text[]) order by seq
  `.execute(db);
  return rows;
}
