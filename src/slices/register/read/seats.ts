import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import type { Body } from '../body.ts';
import type { FactOf } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import { refsOfParties } from '../parties.ts';
import { type Grounds, groundsOf, type Reader } from './evidence.ts';
import { seen } from './memberships.ts';
import type { Pending } from './pending.ts';

/** The time for which something ran, as far as statements tell. */
export interface Ran {
  /** When it began and ended; null where no statement tells, or while it runs. */
  readonly from: Fuzzy | null;
  readonly to: Fuzzy | null;
  /** The first and the last day on which a statement shows it. */
  readonly firstSeen: Fuzzy | null;
  readonly lastSeen: Fuzzy | null;
  /** It is over, even where no statement tells since when. */
  readonly over: boolean;
  /** The dates are too imprecise to say that it ran on the day that is asked for. */
  readonly possibly: boolean;
}

/** The time for which a party has a seat in a body, perhaps exercised by a person. */
export interface Term extends Ran, Grounds {
  readonly id: string;
  readonly body: Body;
  readonly party: PartyRef;
  readonly role: FactOf<'seat'>['role'];
  readonly person: string | null;
  readonly personId: string | null;
}

/** The time for which a person held a post. */
export interface OfficeTerm extends Ran, Grounds {
  readonly id: string;
  readonly personId: string;
  readonly party: PartyRef | null;
  readonly name: string;
  readonly post: string;
  readonly acting: boolean;
}

/** What the rows of every table of terms say of their time. */
export interface RanRow {
  readonly from_on: Fuzzy | null;
  readonly to_on: Fuzzy | null;
  readonly first_seen: Fuzzy | null;
  readonly last_seen: Fuzzy | null;
  readonly closed_by: string | null;
  readonly certain: boolean;
}

/** The columns of `RanRow`. */
export const ranColumns = ({ view: { on } }: Reader) => sql`
  from_on, to_on, first_seen, last_seen, closed_by, ${on === null ? sql`true` : sql`certain @> ${on}::date`} as certain`;

export const ran = (row: RanRow): Ran => ({
  from: row.from_on,
  to: row.to_on,
  firstSeen: row.first_seen,
  lastSeen: row.last_seen,
  over: row.closed_by !== null,
  possibly: !row.certain,
});

/** The seats of bodies, in the order in which they began. */
export const seatsOfBodies = (reader: Reader, bodyIds: readonly string[]): Promise<Pending<Term>> =>
  seats(reader, sql<boolean>`body_id = any(${bodyIds}::uuid[])`);

/** The seats that a person exercises, in the order in which they began. */
export const seatsOfPerson = (reader: Reader, personId: string): Promise<Pending<Term>> =>
  seats(reader, sql<boolean>`person_id = ${personId}`);

/** The seats of a party, in the order in which they began. */
export const seatsOfParty = (reader: Reader, partyId: string): Promise<Pending<Term>> =>
  seats(reader, sql<boolean>`party_id = ${partyId}`);

interface SeatRow extends RanRow {
  readonly id: string;
  readonly body_id: string;
  readonly party_id: string;
  readonly role: Term['role'];
  readonly person: string | null;
  readonly person_id: string | null;
  readonly entries: readonly string[];
}

async function seats(reader: Reader, of: RawBuilder<boolean>): Promise<Pending<Term>> {
  const { rows } = await sql<SeatRow>`
    select id, body_id, party_id, role, person, person_id, entries, ${ranColumns(reader)} from seat_term
    where ${of} and ${seen(reader.view)}
    order by lower(valid) nulls first, upper(valid), party_id, role, id
  `.execute(reader.db);
  return {
    names: {
      entries: rows.flatMap((row) => row.entries),
      bodies: rows.map(({ body_id }) => body_id),
      parties: rows.map(({ party_id }) => party_id),
    },
    items: ({ entries, bodies, parties }) =>
      rows.map((row) => ({
        id: row.id,
        body: bodies.get(row.body_id)!,
        party: parties.get(row.party_id) ?? row.party_id,
        role: row.role,
        person: row.person,
        personId: row.person_id,
        ...ran(row),
        ...groundsOf(entries, row.entries),
      })),
  };
}

interface OfficeRow extends RanRow {
  readonly id: string;
  readonly person_id: string;
  readonly party_id: string | null;
  readonly name: string;
  readonly post: string;
  readonly acting: boolean;
  readonly entries: readonly string[];
}

/** The offices that persons held for a party. */
export const officesOfParty = (reader: Reader, partyId: string): Promise<Pending<OfficeTerm>> =>
  offices(reader, sql<boolean>`party_id = ${partyId}`);

/** The offices of one person. */
export const officesOfPerson = (reader: Reader, personId: string): Promise<Pending<OfficeTerm>> =>
  offices(reader, sql<boolean>`person_id = ${personId}`);

async function offices(reader: Reader, of: RawBuilder<boolean>): Promise<Pending<OfficeTerm>> {
  const { rows } = await sql<OfficeRow>`
    select id, person_id, party_id, name, post, acting, entries, ${ranColumns(reader)} from office_term
    where ${of} and ${seen(reader.view)}
    order by lower(valid) nulls first, upper(valid), name, id
  `.execute(reader.db);
  return {
    names: {
      entries: rows.flatMap((row) => row.entries),
      parties: rows.flatMap(({ party_id }) => party_id ?? []),
    },
    items: ({ entries, parties }) =>
      rows.map((row) => ({
        id: row.id,
        personId: row.person_id,
        party: row.party_id === null ? null : (parties.get(row.party_id) ?? row.party_id),
        name: row.name,
        post: row.post,
        acting: row.acting,
        ...ran(row),
        ...groundsOf(entries, row.entries),
      })),
  };
}

/** The parties that the register has a seat or a membership of, for those who look for one by name. */
export async function partiesIn({
  db,
  view,
}: {
  readonly db: Db;
  readonly view: Reader['view'];
}): Promise<PartyRef[]> {
  const { rows } = await sql<{ id: string }>`
    select party_id as id from membership_term where ${seen(view)}
    union select party_id from seat_term where ${seen(view)}
  `.execute(db);
  const refs = await refsOfParties(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id }) => refs.get(id) ?? id);
}
