import { type RawBuilder, sql } from 'kysely';
import type { PartyRef } from '../../../../reading/index.ts';
import { type NamedThing, thingsNamed } from '../../doubles/named-things.ts';
import type { Fact } from '../../fact.ts';
import type { MergeKind } from '../../merge.ts';
import type { PartyNaming } from '../../party-name.ts';
import type { Reader } from '../../read/evidence.ts';
import { inOrder, type Wanted } from './learned-period.ts';

/** Two bodies, persons or entries that were found to be one, or parted again. */
export interface LearnedMerging {
  readonly kind: MergeKind;
  readonly kept: MergedThing;
  readonly merged: MergedThing;
}

export type MergedThing = NamedThing | { readonly kind: 'entry'; readonly id: string; readonly fact: Fact };

/** What we came to know besides entries: that two are one, or two again, and what parties are called. Each with its moment. */
export const otherwise = (reader: Reader, part: Wanted): RawBuilder<unknown>[] => [
  moments('merging', 'merged_at', 'merged', part, mayBeRead(reader)),
  moments('merging', 'undone_at', 'parted', part, mayBeRead(reader)),
  moments('party_name', 'entered_at', 'named', part),
  moments('party_name', 'withdrawn_at', 'unnamed', part),
];

const moments = (
  table: string,
  at: string,
  what: string,
  part: Wanted,
  which: RawBuilder<boolean> = sql<boolean>`true`,
): RawBuilder<unknown> =>
  inOrder(
    sql`
    select id, ${sql.ref(at)} as at, ${sql.lit(what)} as what from ${sql.table(table)}
    where ${sql.ref(at)} is not null and ${part.within(sql.ref(at), sql`id`)} and ${which}`,
    part,
  );

/** Whether an audience reads, or read, of both that a row of `merging` makes one. */
const mayBeRead = ({ view }: Reader): RawBuilder<boolean> =>
  view.audience === 'all'
    ? sql<boolean>`true`
    : sql<boolean>`not exists (
        select from unnest(array[kept, merged]) as one (id) where not case kind
          when 'entry' then exists (
            select from entry e where e.id = one.id and (e.by_hand or exists (
              select from evidence where entry_id = e.id and public_from is not null)))
          when 'body' then exists (select from body_term where body_id = one.id and audience = 'public')
            or exists (select from seat_term where body_id = one.id and audience = 'public')
          else exists (select from office_term where person_id = one.id and audience = 'public')
            or exists (select from seat_term where person_id = one.id and audience = 'public')
        end)`;

interface MergingRow {
  readonly id: string;
  readonly kind: MergeKind;
  readonly kept: string;
  readonly merged: string;
}

/** Mergings by their ids, with the names or the facts of both. */
export async function mergingsById(
  { db }: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LearnedMerging>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<MergingRow>`
    select id, kind, kept, merged from merging where id = any(${ids}::uuid[])
  `.execute(db);
  const idsOf = (kind: MergeKind): string[] =>
    rows.filter((row) => row.kind === kind).flatMap(({ kept, merged }) => [kept, merged]);
  const { rows: entries } = await sql<{ id: string; fact: Fact }>`
    select id, fact from entry where id = any(${idsOf('entry')}::uuid[])
  `.execute(db);
  const things = new Map<string, MergedThing>([
    ...(await thingsNamed(db, 'body', idsOf('body'))),
    ...(await thingsNamed(db, 'person', idsOf('person'))),
    ...entries.map(({ id, fact }) => [id, { kind: 'entry', id, fact }] as const),
  ]);
  return new Map(
    rows.map(({ id, kind, kept, merged }) => [
      id,
      { kind, kept: things.get(kept)!, merged: things.get(merged)! },
    ]),
  );
}

/** Names of parties by the ids of the names, whether they stand or not. */
export async function namingsById(
  { db }: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PartyNaming>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<
    Omit<PartyNaming, 'party'> & { id: string; code: string; written: string | null }
  >`
    select n.id, party.id as code, party.name as written, language, n.name, from_on as "from", to_on as "to"
    from party_name n join party on party.id = n.party_id where n.id = any(${ids}::uuid[])
  `.execute(db);
  return new Map(
    rows.map(({ id, code, written, ...naming }) => {
      const party: PartyRef = written === null ? code : { name: written };
      return [id, { party, ...naming }];
    }),
  );
}
