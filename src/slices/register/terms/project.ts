import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { faultCode, type Trx } from '../../../platform/db/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
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
 * @throws Refusal where two would hold at one time what one holds
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
  const projected = things.flatMap((thing, index) => {
    const { rules, ...standing } = standings[index]!;
    return (['all', 'public'] as const).map((audience) => ({
      thing,
      audience,
      terms: termsOf(thing, standing[audience], rules),
    }));
  });
  try {
    for (const table of Object.keys(tables) as TermTable[]) await settle(trx, table, projected, at);
  } catch (error) {
    if (faultCode(error) === exclusionViolation)
      throw new Refusal('register.two-at-once', {}, { status: 409 });
    throw error;
  }
}

/** What one audience knows of one thing. */
interface Projected {
  readonly thing: Thing;
  readonly audience: Audience;
  readonly terms: ReadonlyMap<TermTable, readonly TermRow[]>;
}

/** Closes the open rows of a table that are not among those projected, and adds those that are not open. */
async function settle(trx: Trx, table: TermTable, projected: readonly Projected[], at: Date): Promise<void> {
  const { kind, column } = tables[table];
  const concerned = projected.filter(({ thing }) => thing.kind === kind);
  if (concerned.length === 0) return;
  const ids = [...new Set(concerned.map(({ thing }) => thing.id))];
  const { rows: open } = await sql<{ id: string; row: TermRow }>`
    select id, to_jsonb(term) - '{id,known}'::text[] as row from ${sql.table(table)} as term
    where ${sql.ref(column)} = any(${ids}::${kind === 'party' ? sql`text` : sql`uuid`}[]) and upper_inf(known)
  `.execute(trx);
  const rows = concerned.flatMap(({ audience, terms }) =>
    (terms.get(table) ?? []).map((row) => ({ audience, ...row })),
  );
  const wanted = new Map(rows.map((row) => [identity(row), row]));
  const over = open.filter(({ row }) => !wanted.delete(identity(row))).map(({ id }) => id);
  if (over.length > 0) await close(trx, table, over, at);
  const known = `["${at.toISOString()}",)`;
  const added = [...wanted.values()].map((row) => ({ ...row, id: randomUUID(), known }));
  for (let from = 0; from < added.length; from += atOnce)
    await sql`
      insert into ${sql.table(table)} select * from jsonb_populate_recordset(
        null::${sql.table(table)}, ${JSON.stringify(added.slice(from, from + atOnce))}::jsonb)
    `.execute(trx);
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

/** Rows are one where all that they say is. */
const identity = (row: TermRow): string =>
  JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
