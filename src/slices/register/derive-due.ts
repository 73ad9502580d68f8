import { sql } from 'kysely';
import { type Db, type Trx, transaction } from '../../platform/db/index.ts';
import { claim } from './terms/claim.ts';
import { project } from './terms/project.ts';
import type { Thing } from './terms/rows.ts';

/**
 * Works out the terms of what stood in the register before there were terms, as they were known at each moment at which
 * something was entered, published or taken back. Does nothing where nothing is due; several processes may do it at once.
 */
export async function deriveDue(db: Db): Promise<void> {
  for (;;) {
    const due = await db.selectFrom('term_due').select(['kind', 'id']).limit(100).execute();
    if (due.length === 0) return;
    for (const thing of due) await transaction(db, (trx) => derive(trx, thing));
  }
}

async function derive(trx: Trx, thing: Thing): Promise<void> {
  const moments = await momentsOf(trx, thing);
  await claim(trx, [thing], moments.at(-1) ?? new Date(0));
  const taken = await trx
    .deleteFrom('term_due')
    .where('kind', '=', thing.kind)
    .where('id', '=', thing.id)
    .returning('id')
    .executeTakeFirst();
  if (taken) for (const at of moments) await project(trx, [thing], at, { asOf: at });
}

const entriesOf: Readonly<Record<Thing['kind'], ReturnType<typeof sql>>> = {
  party: sql`select entry_id, party_id as id from membership`,
  person: sql`select entry_id, person_id::text as id from office`,
  body: sql`select entry_id, body_id::text as id from seat union all select entry_id, body_id::text from body_entry`,
};

async function momentsOf(trx: Trx, { kind, id }: Thing): Promise<Date[]> {
  const { rows } = await sql<{ at: Date }>`
    with mine as (select entry_id from (${entriesOf[kind]}) as about where about.id = ${id})
    select distinct at from (
      select unnest(array[entered_at, retracted_at]) as at from entry where id in (select entry_id from mine)
      union select unnest(array[added_at, public_from, withdrawn_at]) from evidence where entry_id in (select entry_id from mine)
    ) as moments where at is not null order by at
  `.execute(trx);
  return rows.map(({ at }) => at);
}
