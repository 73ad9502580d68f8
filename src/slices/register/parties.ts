import { partyName } from '../../language/gazetteer/index.ts';
import type { Db, Trx } from '../../platform/db/index.ts';
import type { InterfaceLanguage } from '../../platform/i18n/index.ts';
import type { PartyRef } from '../../reading/index.ts';
import { partyId } from './fact.ts';

/** Makes sure that a party is known, and returns its id. */
export async function knownParty(trx: Trx, party: PartyRef): Promise<string> {
  const id = partyId(party);
  await trx
    .insertInto('party')
    .values({ id, name: typeof party === 'string' ? null : party.name })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return id;
}

/** Parties as facts name them, by their ids: a code, or the name as written. */
export async function refsOfParties(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, PartyRef>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('party').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name === null ? id : { name }]));
}

/** A party's name for a reader. @param code an id of the register: a code, or a name as written */
export function partyLabel(party: PartyRef, language: InterfaceLanguage): string {
  return typeof party === 'string' ? partyName(party, language) : party.name;
}
