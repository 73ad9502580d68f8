import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../../platform/db/index.ts';
import type { Fact } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import type { Assertion } from './assertion.ts';
import type { Thing } from './rows.ts';
import type { BodyRules } from './seats.ts';

/** What stands of a thing: for those at the desk, and for the public. Where all of it is public the two are one. */
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
export async function standingOf(trx: Trx, thing: Thing, at?: string): Promise<Standing> {
  const [standing] = await standingsOf(trx, [thing], at);
  return standing!;
}

/** The same of many things, in their order. The number of questions to the database does not grow with them. */
export async function standingsOf(trx: Trx, things: readonly Thing[], at = 'infinity'): Promise<Standing[]> {
  const found = new Map<Thing['kind'], ReadonlyMap<string, readonly Row[]>>();
  for (const [kind, alike] of Map.groupBy(things, (thing) => thing.kind)) {
    const rows = await rowsOf(
      trx,
      kind,
      alike.map(({ id }) => id),
      at,
    );
    found.set(
      kind,
      Map.groupBy(rows, (row) => row.thing),
    );
  }
  const rules = await rulesOf(
    trx,
    things.filter(({ kind }) => kind === 'body').map(({ id }) => id),
  );
  return things.map(({ kind, id }) => ({
    ...standing(found.get(kind)?.get(id) ?? []),
    rules: (kind === 'body' ? rules.get(id) : undefined) ?? { chairs: null },
  }));
}

async function rowsOf(trx: Trx, kind: Thing['kind'], ids: readonly string[], at: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with mine (thing, id) as (${mine(kind, ids, at)})
    select about.thing, e.id, e.fact, e.dated, e.by_hand, about.parent_id, about.into_id, ${kept('person', sql`about.person_id`, at)} as person_id, words.stated
    from (${subjects[kind]}) as about
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
  return rows;
}

function standing(rows: readonly Row[]): Omit<Standing, 'rules'> {
  const all = rows
    .filter(({ by_hand, stated }) => by_hand || stated.length > 0)
    .map((row) => assertion(row, row.stated));
  if (rows.every(({ stated }) => stated.every((words) => words.public))) return { all, public: all };
  return {
    all,
    public: rows.flatMap((row) => {
      const stated = row.stated.filter((words) => words.public);
      return row.by_hand || stated.length > 0 ? [assertion(row, stated)] : [];
    }),
  };
}

interface Row {
  /** The id of the thing that it is said of, or counts for. */
  readonly thing: string;
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

/** The ids under which the entries of things stand: their own and those merged into them; none where one was merged itself. */
const mine = (kind: Thing['kind'], ids: readonly string[], at: string) =>
  kind === 'party'
    ? sql`select id, id from unnest(${ids}::text[]) as thing (id)`
    : sql`
      select id::text, id from unnest(${ids}::uuid[]) as thing (id)
      where not exists (select from merging where merged = thing.id and kind = ${kind} and ${isOpen(at)})
      union all
      select kept::text, merged from merging where kept = any(${ids}::uuid[]) and kind = ${kind} and ${isOpen(at)}`;

/** What something counts for: what it was merged into, else itself. */
const kept = (kind: Thing['kind'], id: RawBuilder<unknown>, at: string) =>
  sql`coalesce((select merging.kept from merging where merging.merged = ${id} and kind = ${kind} and ${isOpen(at)}), ${id})`;

/** The entries of each kind of thing. */
const subjects: Readonly<Record<Thing['kind'], ReturnType<typeof sql>>> = {
  party: sql`select mine.thing, entry_id, null::uuid as parent_id, null::uuid as into_id, null::uuid as person_id
             from membership join mine on mine.id = party_id`,
  person: sql`select mine.thing, entry_id, null::uuid as parent_id, null::uuid as into_id, null::uuid as person_id
              from office join mine on mine.id = person_id`,
  body: sql`select mine.thing, entry_id, parent_id, into_id, null::uuid as person_id from body_entry join mine on mine.id = body_id
            union all select mine.thing, entry_id, null, null, person_id from seat join mine on mine.id = body_id`,
};

/** An entry stands from when it was entered until it is retracted or superseded. */
export const stands = (entry: string, at: string) => sql<boolean>`(
  ${sql.ref(`${entry}.entered_at`)} <= ${at} and (${sql.ref(`${entry}.retracted_at`)} is null or ${sql.ref(`${entry}.retracted_at`)} > ${at}))`;

/** A merging counts until it is taken back. */
export const isOpen = (at: string) =>
  sql<boolean>`merged_at <= ${at} and (undone_at is null or undone_at > ${at})`;

async function rulesOf(trx: Trx, bodyIds: readonly string[]): Promise<ReadonlyMap<string, BodyRules>> {
  if (bodyIds.length === 0) return new Map();
  const { rows } = await sql<BodyRules & { readonly id: string }>`
    select body.id, chairs from body join body_kind using (kind) where body.id = any(${bodyIds}::uuid[])
  `.execute(trx);
  return new Map(rows.map(({ id, chairs }) => [id, { chairs }]));
}
