import { sql } from 'kysely';
import type { Db } from '../../../platform/db/index.ts';
import { type AsOf, knownAt, now } from '../as-of.ts';
import type { NamedParty } from '../fact.ts';
import { daysOf, type Fuzzy } from '../fuzzy.ts';

/** What the register itself calls parties on a day, by their ids. Where it says nothing the gazetteer's name counts. */
export type NamesOfDay = ReadonlyMap<string, NamedParty>;

/** The names of the day that is asked for; without a day, those that parties have now. */
export async function namesOfDay(db: Db, { on, known }: AsOf = now): Promise<NamesOfDay> {
  const at = knownAt({ on, known });
  const { rows } = await sql<NamedParty>`
    select party.id, coalesce(party.name, party.id) as name, jsonb_object_agg(language, party_name.name) as names
    from party_name join party on party.id = party_id
    where ${on === null ? sql`upper_inf(valid)` : sql`valid @> ${on}::date`}
      and entered_at <= ${at} and (withdrawn_at is null or withdrawn_at > ${at})
    group by party.id
  `.execute(db);
  return new Map(rows.map((party) => [party.id, party]));
}

/** The two times of a page about something that was said or so on a date: its names are those of that day. */
export const dayOf = (date: Fuzzy | null): AsOf => ({
  on: date === null ? null : daysOf(date).last,
  known: null,
});
