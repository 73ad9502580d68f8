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
 * @param known as it was known at this moment; now where none is given
 * @returns undefined where there is no such entry, or none that the audience may read, or might then
 */
export async function historyOf(
  db: Db,
  id: string,
  audience: Audience,
  findSources: FindSources,
  known: Date | null = null,
): Promise<EntryHistory | undefined> {
  if ((await findHeld(db, id)) === undefined) return undefined;
  const told = await readable(db, await lineOf(db, id), audience, known);
  const found = (await Promise.all(told.map((one) => findHeld(db, one)))).filter(
    (entry) => entry !== undefined,
  );
  const held =
    known === null ? found : found.filter(({ enteredAt }) => enteredAt <= known).map(asKnownAt(known, found));
  if (!held.some((entry) => entry.id === id)) return undefined;
  const ids = held.map((entry) => entry.id);
  const words = await wordsOf(db, ids, audience, findSources, known);
  const done = <Dated extends { readonly at: Date }>(all: readonly Dated[]): Dated[] =>
    all.filter(({ at }) => known === null || at <= known);
  const acts = done(await actsOn(db, ids));
  const mergings = done(await mergingsOf(db, ids, audience)).map((merging) =>
    known !== null && merging.undoneAt !== null && merging.undoneAt > known
      ? { ...merging, undoneBy: null, undoneAt: null }
      : merging,
  );
  const open = mergings.filter(({ undoneAt }) => undoneAt === null);
  const line = held.map((entry) => ({
    ...entry,
    evidence: words.get(entry.id) ?? [],
    mergedInto: open.find(({ merged }) => merged === entry.id)?.kept ?? null,
    mergedFrom: open.filter(({ kept }) => kept === entry.id).map(({ merged }) => merged),
  }));
  return { asked: line.find((entry) => entry.id === id)!, line, mergings, acts };
}

/** An entry as it stood at a moment, before what was done with it later. */
const asKnownAt =
  (known: Date, all: readonly HeldEntry[]) =>
  (entry: HeldEntry): HeldEntry => {
    const heir = all.find(({ id }) => id === entry.supersededBy);
    const corrected = heir !== undefined && heir.enteredAt <= known;
    const ended = entry.retractedAt !== null && entry.retractedAt <= known;
    const open = { retractedAt: null, retractedBy: null, reason: null };
    return { ...entry, ...(ended ? {} : open), supersededBy: corrected ? entry.supersededBy : null };
  };

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
async function readable(
  db: Db,
  ids: readonly string[],
  audience: Audience,
  known: Date | null,
): Promise<string[]> {
  if (audience === 'all') return [...ids];
  const { rows } = await sql<{ id: string }>`
    select e.id from entry e where e.id = any(${ids}::uuid[])
      and (e.by_hand or exists (select from evidence where entry_id = e.id and public_from <= coalesce(${known}::timestamptz, 'infinity')))
  `.execute(db);
  const readable = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => readable.has(id));
}

async function wordsOf(
  db: Db,
  ids: readonly string[],
  audience: Audience,
  findSources: FindSources,
  known: Date | null,
): Promise<ReadonlyMap<string, (Evidence | SourcedEvidence)[]>> {
  const { rows } = await sql<Evidence & { readonly of: string }>`
    select v.entry_id as "of", v.version_id as "versionId", v.start_at as start, v.end_at as "end", v.quote, v.language, v.stated_on as "on"
    from evidence v join entry e on e.id = v.entry_id
    where v.entry_id = any(${ids}::uuid[])
      and (v.withdrawn_at is null or v.withdrawn_at = e.retracted_at or v.withdrawn_at > ${known}::timestamptz)
      and (case when ${audience} = 'all' then v.added_at else v.public_from end) <= coalesce(${known}::timestamptz, 'infinity')
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
      null,
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
