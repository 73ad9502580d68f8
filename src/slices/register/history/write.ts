import { sql } from 'kysely';
import type { Trx } from '../../../platform/db/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import { appendAll } from '../../record/index.ts';
import { toldOf } from '../enter.ts';
import { partyId } from '../fact.ts';
import { nameParty } from '../party-name.ts';
import { project } from '../terms/project.ts';
import type { BodyNames } from './body-names.ts';
import type { PersonNames } from './names.ts';
import type { NewEntry, Plan } from './planned.ts';

/** Rows that are written in one statement. */
const atOnce = 5_000;

/**
 * Enters what a plan makes, with one event of the history for each entry, and works out the terms of everything that it
 * touches once.
 */
export async function carryOut(trx: Trx, plan: Plan, by: string): Promise<void> {
  const { entries, namings, at } = plan;
  await writeBodies(trx, plan.bodies, at);
  await writePersons(trx, plan.persons, at);
  await writeParties(trx, entries);
  await writeEntries(trx, entries, { by, at });
  await project(trx, plan.things, at);
  await appendAll(
    trx,
    entries.map(({ id, fact, told: { dated, source } }) => ({
      kind: 'entry-entered',
      subject: id,
      by,
      at,
      data: { ...toldOf(fact, { dated, source }), findingId: null, evidence: [] },
    })),
  );
  for (const { naming, source } of namings) await nameParty(trx, naming, { by, at, source });
}

async function writeBodies(trx: Trx, { bodies, added, aliases }: BodyNames, at: Date): Promise<void> {
  const made = [...bodies].map(([id, body]) => ({ id, ...body }));
  await insert(
    trx,
    'body',
    made
      .filter(({ state }) => state === 'made')
      .map(({ id, slug, kind }) => ({ id, slug, kind, created_at: at })),
  );
  for (const { id, kind } of made.filter(({ state }) => state === 'settled'))
    await trx.updateTable('body').set({ kind }).where('id', '=', id).execute();
  await insert(
    trx,
    'body_name',
    added.map(({ key, id, ...name }) => ({ name_key: key, body_id: id, ...name })),
  );
  await insert(
    trx,
    'body_address',
    [...aliases].map(([slug, id]) => ({ slug, body_id: id })),
  );
}

async function writePersons(trx: Trx, { made, added }: PersonNames, at: Date): Promise<void> {
  await insert(
    trx,
    'person',
    made.map((id) => ({ id, created_at: at })),
  );
  await insert(
    trx,
    'person_name',
    added.map(({ key, id, ...name }) => ({ name_key: key, person_id: id, ...name })),
  );
}

/** The parties that entries are about. Those of meetings are made known with the meeting. */
async function writeParties(trx: Trx, entries: readonly NewEntry[]): Promise<void> {
  const parties = entries.flatMap(({ fact }) =>
    'party' in fact ? [fact.party] : 'actor' in fact ? [fact.actor] : [],
  );
  const byId = new Map(
    parties.filter((party): party is PartyRef => party !== null).map((party) => [partyId(party), party]),
  );
  const rows = [...byId].map(([id, party]) => ({ id, name: typeof party === 'string' ? null : party.name }));
  await sql`
    insert into party select * from jsonb_populate_recordset(null::party, ${JSON.stringify(rows)}::jsonb) order by id
    on conflict (id) do nothing
  `.execute(trx);
}

async function writeEntries(
  trx: Trx,
  entries: readonly NewEntry[],
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  for (const part of parts(entries)) {
    const rows = part.map(({ id, fact, key, told }) => ({
      id,
      type: fact.type,
      fact,
      key,
      dated: told.dated,
      source: told.source,
    }));
    await sql`
      insert into entry (id, type, fact, key, dated, source, by_hand, public_from, said_on, entered_at, entered_by)
      select id, type, fact, key, dated, source, true, ${at}, lower(fuzzy_days(dated)), ${at}, ${by}
      from jsonb_populate_recordset(null::entry, ${JSON.stringify(rows)}::jsonb)
    `.execute(trx);
  }
  for (const [type, alike] of Map.groupBy(entries, ({ fact }) => fact.type)) {
    const table = typed[type];
    if (table !== undefined) await insert(trx, table, alike.map(columnsOf));
  }
}

/** The tables that have what a typed entry says in columns. A meeting's is written by the part that keeps meetings. */
const typed: Partial<Record<NewEntry['fact']['type'], string>> = {
  membership: 'membership',
  body: 'body_entry',
  seat: 'seat',
  office: 'office',
};

function columnsOf({
  id,
  fact,
  bodyId,
  parentId,
  intoId,
  personId,
}: NewEntry): Readonly<Record<string, unknown>> {
  switch (fact.type) {
    case 'membership':
      return { entry_id: id, party_id: partyId(fact.party), change: fact.change, ordinal: fact.ordinal };
    case 'body':
      return { entry_id: id, body_id: bodyId, change: fact.change, parent_id: parentId, into_id: intoId };
    case 'seat': {
      const { role, change } = fact;
      return {
        entry_id: id,
        body_id: bodyId,
        party_id: partyId(fact.party),
        role,
        change,
        person_id: personId,
      };
    }
    case 'office': {
      const { name, post, party, acting } = fact;
      return {
        entry_id: id,
        person_id: personId,
        person: name,
        post,
        party_id: party && partyId(party),
        acting,
      };
    }
    default:
      return {};
  }
}

async function insert(
  trx: Trx,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  for (const part of parts(rows))
    await sql`
      insert into ${sql.table(table)}
      select * from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(part)}::json)
    `.execute(trx);
}

function* parts<One>(all: readonly One[]): Generator<readonly One[]> {
  for (let from = 0; from < all.length; from += atOnce) yield all.slice(from, from + atOnce);
}
