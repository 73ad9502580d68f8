import { sql } from 'kysely';
import type { Db, Trx } from '../../../platform/db/index.ts';
import { findHeld, type HeldEntry } from '../editing/held.ts';
import { isId } from '../id.ts';
import type { MergeKind } from '../merge.ts';
import type { Reader } from '../read/evidence.ts';
import { findNamed, nothing } from '../read/pending.ts';
import { type OfficeTerm, officesOfPerson, seatsOfBodies, seatsOfPerson, type Term } from '../read/seats.ts';
import { type DoubleKind, type NamedThing, thingsNamed } from './named-things.ts';

/** What may be one with another: a body, a person, or an entry that stands. */
export type Subject = NamedThing | { readonly kind: 'entry'; readonly id: string; readonly entry: HeldEntry };

/** What the register has of one: how many entries and words, and the terms that follow from them. */
export interface Holding {
  readonly entries: number;
  readonly words: number;
  readonly seats: readonly Term[];
  readonly offices: readonly OfficeTerm[];
}

/** @returns undefined where there is none, or an entry that stands no longer */
export async function findSubject(db: Db, kind: MergeKind, id: string): Promise<Subject | undefined> {
  if (!isId(id)) return undefined;
  if (kind !== 'entry') return (await thingsNamed(db, kind, [id])).get(id);
  const entry = await findHeld(db, id);
  return entry && entry.retractedAt === null ? { kind, id, entry } : undefined;
}

export async function holdingOf(reader: Reader, { kind, id }: Subject): Promise<Holding> {
  const [counted, seats, offices] = await Promise.all([
    count(reader.db, kind, id),
    kind === 'body' ? seatsOfBodies(reader, [id]) : kind === 'person' ? seatsOfPerson(reader, id) : nothing,
    kind === 'person' ? officesOfPerson(reader, id) : nothing,
  ]);
  const named = await findNamed(reader, [seats, offices]);
  return { ...counted, seats: seats.items(named), offices: offices.items(named) };
}

/** Grows with everything that is done with one of these or its entries: what a form carries of what the person saw. */
export async function revisionOf(db: Db | Trx, kind: MergeKind, ids: readonly string[]): Promise<number> {
  const { rows } = await sql<{ revision: number }>`
    select coalesce(max(seq), 0)::int as revision from history_event
    where subject in (select id::text from (${entriesOf(kind, ids)}) as own (id) union select unnest(${[...ids]}::text[]))
  `.execute(db);
  return rows[0]!.revision;
}

async function count(db: Db, kind: MergeKind, id: string): Promise<Pick<Holding, 'entries' | 'words'>> {
  const { rows } = await sql<{ entries: number; words: number }>`
    select count(distinct e.id)::int as entries, count(v.id)::int as words
    from entry e left join evidence v on v.entry_id = e.id and v.withdrawn_at is null
    where e.retracted_at is null and e.id in (${entriesOf(kind, [id])})
  `.execute(db);
  return rows[0]!;
}

/** The ids of the entries of bodies or persons, or the entries themselves, with those of what was merged into them. */
function entriesOf(kind: MergeKind, ids: readonly string[]) {
  const own = sql`(select unnest(${[...ids]}::uuid[])
    union all select merged from merging where kept = any(${[...ids]}::uuid[]) and kind = ${kind} and undone_at is null)`;
  const of: Readonly<Record<DoubleKind | 'entry', ReturnType<typeof sql>>> = {
    entry: sql`select id from entry where id in ${own}`,
    body: sql`select entry_id from body_entry where body_id in ${own} union select entry_id from seat where body_id in ${own}`,
    person: sql`select entry_id from office where person_id in ${own} union select entry_id from seat where person_id in ${own}`,
  };
  return of[kind];
}
