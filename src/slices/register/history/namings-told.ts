import { sql } from 'kysely';
import type { Db } from '../../../platform/db/index.ts';
import { type AsOf, knownAt } from '../as-of.ts';
import type { PartyNaming } from '../party-name.ts';
import type { Told } from './told.ts';

/** What parties are called, as it was known then. */
export async function namingsTold(db: Db, asOf: AsOf): Promise<Told[]> {
  const at = knownAt(asOf);
  const { rows } = await sql<PartyNaming & { id: string; written: string | null; source: string }>`
    select party.id, party.name as written, language, n.name, from_on as "from", to_on as "to", coalesce(source, entered_by) as source
    from party_name n join party on party.id = n.party_id
    where entered_at <= ${at} and (withdrawn_at is null or withdrawn_at > ${at})
  `.execute(db);
  return rows.map(({ id, written, language, name, from, to, source }) => ({
    fact: null,
    dated: null,
    source,
    names: [],
    naming: { party: written === null ? id : { name: written }, language, name, from, to },
  }));
}
