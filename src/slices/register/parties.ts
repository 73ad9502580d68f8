import { sql } from 'kysely';
import { partyName } from '../../language/gazetteer/index.ts';
import type { Db, Trx } from '../../platform/db/index.ts';
import type { InterfaceLanguage } from '../../platform/i18n/index.ts';
import type { PartyRef } from '../../reading/index.ts';
import { type AsOf, knownAt, now } from './as-of.ts';
import { isNamed, type NamedParty, partyId } from './fact.ts';
import './tables.ts';

/** Makes sure that a party is known, and returns its id. */
export async function knownParty(trx: Trx, party: PartyRef): Promise<string> {
  const id = partyId(party);
  await trx
    .insertInto('party')
    .values({ id, name: typeof party === 'string' || isCode(id) ? null : party.name })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return id;
}

/** Whether an id is the code of a state or an organisation; else it is a name that nobody has resolved. */
const isCode = (id: string): boolean => !id.startsWith('name:');

/**
 * Parties as facts name them, by their ids: a code, or the name as written. One that the register itself names comes with the
 * names of the day that is asked for; without a day, with those that it has now. A code is a code whether the register knows
 * of it or not; of a name that it does not know there is nothing to say.
 */
export async function refsOfParties(
  db: Db,
  ids: readonly string[],
  { on, known }: AsOf = now,
): Promise<ReadonlyMap<string, PartyRef>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const at = knownAt({ on, known });
  const codes = wanted.filter(isCode);
  const unresolved = wanted.filter((id) => !isCode(id));
  const { rows } = await sql<{ id: string; name: string | null; names: NamedParty['names'] | null }>`
    select coalesce(id, party_id) as id, name, names
    from (select id, name from party where id = any(${unresolved}::text[])) as written full join (
      select party_id, jsonb_object_agg(language, party_name.name) as names from party_name
      where party_id = any(${wanted}::text[]) and ${on === null ? sql`upper_inf(valid)` : sql`valid @> ${on}::date`}
        and entered_at <= ${at} and (withdrawn_at is null or withdrawn_at > ${at})
      group by party_id) as named on party_id = id
  `.execute(db);
  return new Map<string, PartyRef>([
    ...codes.map((id) => [id, id] as const),
    ...rows.map(
      ({ id, name, names }) => [id, names ? { id, name: name ?? id, names } : { name: name! }] as const,
    ),
  ]);
}

/** Whether the register knows of a party. */
export async function isKnownParty(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom('party').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** A party's name for a reader: as the register names it for the day, else by the gazetteer, else as written. */
export function partyLabel(party: PartyRef, language: InterfaceLanguage): string {
  if (typeof party === 'string') return partyName(party, language);
  if (!isNamed(party)) return party.name;
  return party.names[language] ?? (isCode(party.id) ? partyName(party.id, language) : party.name);
}
