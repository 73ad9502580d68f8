import { sql } from 'kysely';
import { faultCode, type Trx, violatedConstraint } from '../../../platform/db/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { bodyWithinItself } from '../bodies-of-fact.ts';
import type { Audience } from './audience.ts';
import { type TermRow, type TermTable, type Thing, termsOf } from './rows.ts';
import { type Standing, standingsOf } from './standing.ts';

/** The tables of terms, with the kind of thing and the column that they belong to. */
const tables = {
  membership_term: { kind: 'party', column: 'party_id' },
  body_term: { kind: 'body', column: 'body_id' },
  seat_term: { kind: 'body', column: 'body_id' },
  office_term: { kind: 'person', column: 'person_id' },
} as const satisfies Record<TermTable, { readonly kind: Thing['kind']; readonly column: string }>;

/** Refuses what cannot be. @throws Refusal with the reason */
export type Guard = (standing: Standing) => void;

/** Of two terms at one time where there is one. */
const exclusionViolation = '23P01';

/** Rows that are written in one statement. */
const atOnce = 5_000;

/**
 * Works out the terms of things anew from the entries that stand, and writes what differs from the rows that are open: those
 * that no longer hold are closed, new ones begin to be known. Call it after every write, of things that are claimed.
 * @param asOf work them out from what stood at this moment, else from what stands now
 * @throws Refusal where two would hold at one time what one holds, or a body would be a part of itself
 * @param guard refuses what stands of a thing where it is impossible, before the database would
 */
export async function project(
  trx: Trx,
  things: readonly Thing[],
  at: Date,
  { asOf, guard }: { readonly asOf?: Date; readonly guard?: Guard } = {},
): Promise<void> {
  const standings = await standingsOf(trx, things, asOf?.toISOString());
  if (guard) for (const standing of standings) guard(standing);
  const projected = things.map((thing, index): Projected => {
    const { rules, ...standing } = standings[index]!;
    const all = termsOf(thing, standing.all, rules);
    return {
      thing,
      all,
      public: standing.public === standing.all ? all : termsOf(thing, standing.public, rules),
    };
  });
  try {
    for (const table of Object.keys(tables) as TermTable[]) await settle(trx, table, projected, at);
  } catch (error) {
    if (faultCode(error) === exclusionViolation)
      throw new Refusal('register.two-at-once', {}, { status: 409 });
    if (violatedConstraint(error) === 'body_within_itself') throw bodyWithinItself();
    throw error;
  }
}

/** What each audience knows of one thing. */
interface Projected extends Readonly<Record<Audience, ReadonlyMap<TermTable, readonly TermRow[]>>> {
  readonly thing: Thing;
}

/** Closes the open rows of a table that are not among those projected, and adds those that are not open. */
async function settle(trx: Trx, table: TermTable, projected: readonly Projected[], at: Date): Promise<void> {
  const { kind, column } = tables[table];
  const concerned = projected.filter(({ thing }) => thing.kind === kind);
  if (concerned.length === 0) return;
  const { rows: open } = await sql<{ id: string; audience: Audience; row: TermRow }>`
    select id, audience, to_jsonb(term) - '{id,audience,known}'::text[] as row from ${sql.table(table)} as term
    where ${sql.ref(column)} = any(${concerned.map(({ thing }) => thing.id)}::${kind === 'party' ? sql`text` : sql`uuid`}[]) and upper_inf(known)
  `.execute(trx);
  const wanted = wantedRows(table, concerned);
  const over = open.filter(({ audience, row }) => !wanted.get(identity(row))?.audiences.delete(audience));
  if (over.length > 0)
    await close(
      trx,
      table,
      over.map(({ id }) => id),
      at,
    );
  const groups = Map.groupBy(wanted.values(), ({ audiences }) => [...audiences].join());
  for (const [audiences, alike] of groups) if (audiences !== '') await add(trx, table, alike, at);
}

/** A row that is wanted, and the audiences that do not have it yet. */
interface Wanted {
  readonly row: TermRow;
  readonly audiences: Set<Audience>;
}

/** The rows of all things, those that are the same for both audiences once. */
function wantedRows(table: TermTable, projected: readonly Projected[]): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const want = (audiences: readonly Audience[], rows: readonly TermRow[] = []) => {
    for (const row of rows) {
      const key = identity(row);
      const known = wanted.get(key);
      wanted.set(key, { row, audiences: new Set([...(known?.audiences ?? []), ...audiences]) });
    }
  };
  for (const { all, public: shown } of projected)
    if (all === shown) want(['all', 'public'], all.get(table));
    else {
      want(['all'], all.get(table));
      want(['public'], shown.get(table));
    }
  return wanted;
}

/** Rows of a table are one where all that they say is. */
function identity(row: TermRow): string {
  const columns = Object.keys(row).sort();
  return JSON.stringify([columns, columns.map((column) => row[column])]);
}

/** Adds rows for the audiences of the first, which all of them have; in order, in which indexes take them in several times as fast. */
async function add(trx: Trx, table: TermTable, wanted: readonly Wanted[], at: Date): Promise<void> {
  const [{ row, audiences }] = wanted as [Wanted];
  const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
  for (let from = 0; from < wanted.length; from += atOnce) {
    const rows = JSON.stringify(wanted.slice(from, from + atOnce).map((one) => one.row));
    await sql`
      insert into ${sql.table(table)} (id, audience, known, ${columns})
      select gen_random_uuid(), reader, tstzrange(${at}, null), ${columns}
      from json_populate_recordset(null::${sql.table(table)}, ${rows}::json)
           cross join unnest(${[...audiences]}::text[]) as one (reader)
      order by ${sql.ref(tables[table].column)}, reader, valid
    `.execute(trx);
  }
}

/** What was known for no time at all was never known: such a row leaves no trace. */
async function close(trx: Trx, table: TermTable, ids: readonly string[], at: Date): Promise<void> {
  await sql`delete from ${sql.table(table)} where id = any(${ids}::uuid[]) and lower(known) = ${at}`.execute(
    trx,
  );
  await sql`
    update ${sql.table(table)} set known = tstzrange(lower(known), ${at}) where id = any(${ids}::uuid[])
  `.execute(trx);
}
