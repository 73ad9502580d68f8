import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../../platform/db/index.ts';
import type { Fact } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import type { Assertion } from './assertion.ts';
import type { Thing } from './rows.ts';
import type { BodyRules } from './seats.ts';

/** What stands of a thing: for those at the desk, and for the public. */
export interface Standing {
  readonly all: readonly Assertion[];
  readonly public: readonly Assertion[];
  readonly rules: BodyRules;
}

/**
 * What stands of a thing, at a moment or now. What was merged into it stands with it; a thing that was merged into another
 * has nothing of its own.
 * @param at a moment as the database reads it
 */
export async function standingOf(trx: Trx, thing: Thing, at = 'infinity'): Promise<Standing> {
  const { rows } = await sql<Row>`
    with mine (id) as (${mine(thing, at)})
    select e.id, e.fact, e.dated, e.by_hand, about.parent_id, about.into_id, ${kept('person', sql`about.person_id`, at)} as person_id, words.stated
    from (${subjects[thing.kind]}) as about
    join entry e on e.id = about.entry_id
    cross join lateral (
      select coalesce(jsonb_agg(distinct jsonb_build_object(
               'on', v.stated_on, 'public', coalesce(v.public_from <= ${at}, false))), '[]') as stated
      from (select e.id union all select merged from merging where kept = e.id and kind = 'entry' and ${isOpen(at)}) as one
      join evidence v on v.entry_id = one.id
      where v.added_at <= ${at} and (v.withdrawn_at is null or v.withdrawn_at > ${at})
    ) as words
    where ${stands('e', at)}
      and not exists (
        select from merging join entry other on other.id = merging.kept
        where merging.merged = e.id and merging.kind = 'entry' and ${isOpen(at)} and ${stands('other', at)})
    order by e.id
  `.execute(trx);
  return {
    all: rows
      .filter(({ by_hand, stated }) => by_hand || stated.length > 0)
      .map((row) => assertion(row, row.stated)),
    public: rows.flatMap((row) => {
      const stated = row.stated.filter((words) => words.public);
      return row.by_hand || stated.length > 0 ? [assertion(row, stated)] : [];
    }),
    rules: thing.kind === 'body' ? await rulesOf(trx, thing.id) : { chairs: null },
  };
}

interface Row {
  readonly id: string;
  readonly fact: Fact;
  readonly dated: Fuzzy | null;
  readonly by_hand: boolean;
  readonly parent_id: string | null;
  readonly into_id: string | null;
  readonly person_id: string | null;
  readonly stated: readonly { readonly on: Fuzzy | null; readonly public: boolean }[];
}

const assertion = (
  { id, fact, dated, parent_id, into_id, person_id }: Row,
  stated: Row['stated'],
): Assertion => ({
  entryId: id,
  fact,
  dated,
  statedOn: [...new Set(stated.map(({ on }) => on))],
  parentId: parent_id,
  intoId: into_id,
  personId: person_id,
});

/** The ids under which a thing's entries stand: its own and those merged into it; none where it was merged itself. */
const mine = ({ kind, id }: Thing, at: string) =>
  kind === 'party'
    ? sql`select ${id}::text`
    : sql`
      select ${id}::uuid where not exists (select from merging where merged = ${id} and kind = ${kind} and ${isOpen(at)})
      union all
      select merged from merging where kept = ${id} and kind = ${kind} and ${isOpen(at)}`;

/** What something counts for: what it was merged into, else itself. */
const kept = (kind: Thing['kind'], id: RawBuilder<unknown>, at: string) =>
  sql`coalesce((select merging.kept from merging where merging.merged = ${id} and kind = ${kind} and ${isOpen(at)}), ${id})`;

/** The entries of each kind of thing. */
const subjects: Readonly<Record<Thing['kind'], ReturnType<typeof sql>>> = {
  party: sql`select entry_id, null::uuid as parent_id, null::uuid as into_id, null::uuid as person_id
             from membership where party_id in (select id from mine)`,
  person: sql`select entry_id, null::uuid as parent_id, null::uuid as into_id, null::uuid as person_id
              from office where person_id in (select id from mine)`,
  body: sql`select entry_id, parent_id, into_id, null::uuid as person_id from body_entry where body_id in (select id from mine)
            union all select entry_id, null, null, person_id from seat where body_id in (select id from mine)`,
};

/** An entry stands from when it was entered until it is retracted or superseded. */
export const stands = (entry: string, at: string) => sql<boolean>`(
  ${sql.ref(`${entry}.entered_at`)} <= ${at} and (${sql.ref(`${entry}.retracted_at`)} is null or ${sql.ref(`${entry}.retracted_at`)} > ${at}))`;

/** A merging counts until it is taken back. */
export const isOpen = (at: string) =>
  sql<boolean>`merged_at <= ${at} and (undone_at is null or undone_at > ${at})`;

async function rulesOf(trx: Trx, bodyId: string): Promise<BodyRules> {
  const { rows } = await sql<BodyRules>`
    select chairs from body join body_kind using (kind) where body.id = ${bodyId}
  `.execute(trx);
  return rows[0] ?? { chairs: null };
}
