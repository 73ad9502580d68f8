import { sql } from 'kysely';
import type { PartyRef } from '../../../reading/index.ts';
import { refsOfParties } from '../parties.ts';
import type { Reader } from '../read/evidence.ts';
import { seen } from '../read/memberships.ts';
import { type Accession, accessionOrder, type Explanation, type Place } from './order.ts';

/** A place, with the parties that explain it as facts name them. */
export interface ShownPlace extends Omit<Place, 'explanation'> {
  readonly explanation: readonly (Extract<Explanation, { ordinals: unknown }> | Named)[];
}

type Named = Omit<Extract<Explanation, { parties: unknown }>, 'parties'> & {
  readonly parties: readonly PartyRef[];
};

/**
 * The places of parties in the order of accession, as it was known. The day that is asked for does not matter: who joined
 * before counts, whether it left since or not.
 */
export async function placesOf(
  reader: Reader,
  partyIds: readonly string[],
): Promise<ReadonlyMap<string, ShownPlace>> {
  const { rows } = await sql<Accession>`
    select distinct on (party_id) party_id as "partyId", ordinal, from_on as since
    from membership_term where ${seen({ ...reader.view, on: null })} and standing = 'member'
    order by party_id, lower(valid) nulls first
  `.execute(reader.db);
  const order = accessionOrder(rows);
  const places = partyIds.flatMap((id) => {
    const place = order(id);
    return place ? [[id, place] as const] : [];
  });
  const named = places.flatMap(([, { explanation }]) =>
    explanation.flatMap((one) => ('parties' in one ? one.parties : [])),
  );
  const refs = await refsOfParties(reader.db, named, reader.view);
  const shown = (one: Explanation) =>
    'parties' in one ? { ...one, parties: one.parties.map((id) => refs.get(id) ?? id) } : one;
  return new Map(
    places.map(([id, { computed, explanation }]) => [id, { computed, explanation: explanation.map(shown) }]),
  );
}
