import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Trx } from '../../../platform/db/index.ts';
import type { Assertion } from './assertion.ts';
import type { Audience } from './audience.ts';
import { type TermRow, type TermTable, type Thing, termsOf } from './rows.ts';
import type { BodyRules } from './seats.ts';
import { type Standing, standingOf } from './standing.ts';

const tablesOf: Readonly<Record<Thing['kind'], readonly (readonly [TermTable, string])[]>> = {
  party: [['membership_term', 'party_id']],
  body: [
    ['body_term', 'body_id'],
    ['seat_term', 'body_id'],
  ],
  person: [['office_term', 'person_id']],
};

/**
 * Works out the terms of things anew from the entries that stand, and writes what differs from the rows that are open: those
 * that no longer hold are closed, new ones begin to be known. Call it after every write, of things that are claimed.
 * @param asOf work them out from what stood at this moment, else from what stands now
 * @returns what stands of each thing, for the guards
 */
export async function project(
  trx: Trx,
  things: readonly Thing[],
  at: Date,
  asOf?: Date,
): Promise<Standing[]> {
  const standings: Standing[] = [];
  for (const thing of things) {
    const standing = await standingOf(trx, thing, asOf?.toISOString());
    standings.push(standing);
    for (const audience of ['all', 'public'] as const)
      await write(trx, { thing, audience, at }, standing[audience], standing.rules);
  }
  return standings;
}

interface Projection {
  readonly thing: Thing;
  readonly audience: Audience;
  readonly at: Date;
}

async function write(
  trx: Trx,
  projection: Projection,
  assertions: readonly Assertion[],
  rules: BodyRules,
): Promise<void> {
  const terms = termsOf(projection.thing, assertions, rules);
  for (const [table, column] of tablesOf[projection.thing.kind]) {
    const rows = (terms.get(table) ?? []).map((row) => ({ audience: projection.audience, ...row }));
    await settle(trx, table, column, rows, projection);
  }
}

/** Closes the open rows that are not among `rows`, and adds those of `rows` that are not open. */
async function settle(
  trx: Trx,
  table: TermTable,
  column: string,
  rows: readonly TermRow[],
  { thing, audience, at }: Projection,
): Promise<void> {
  const { rows: open } = await sql<{ id: string; row: TermRow }>`
    select id, to_jsonb(term) - '{id,known}'::text[] as row from ${sql.table(table)} as term
    where ${sql.ref(column)} = ${thing.id} and audience = ${audience} and upper_inf(known)
  `.execute(trx);
  const wanted = new Map(rows.map((row) => [identity(row), row]));
  const over = open.filter(({ row }) => !wanted.delete(identity(row))).map(({ id }) => id);
  if (over.length > 0) await close(trx, table, over, at);
  if (wanted.size === 0) return;
  const added = [...wanted.values()].map((row) => ({
    ...row,
    id: randomUUID(),
    known: `["${at.toISOString()}",)`,
  }));
  await sql`
    insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(added)}::jsonb)
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
