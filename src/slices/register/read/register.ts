import { sql } from 'kysely';
import type { Db } from '../../../platform/db/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import { placesOf, type ShownPlace } from '../accession/read.ts';
import { type AsOf, now } from '../as-of.ts';
import type { Body } from '../body.ts';
import type { Part, PartAsked } from '../cursor.ts';
import { isKnownParty } from '../parties.ts';
import type { FindSources } from '../sources.ts';
import type { Audience } from '../terms/audience.ts';
import { type BodyView, bodiesIn, bodyAt, bodyRefs } from './bodies.ts';
import { type EntryOf, entriesById, type Reader } from './evidence.ts';
import { countMembers, type Member, membersIn, newestMembers, standingsOf } from './memberships.ts';
import { findNamed, found, type Pending } from './pending.ts';
import {
  type OfficeTerm,
  officesOfParty,
  officesOfPerson,
  partiesIn,
  seatsOfBodies,
  seatsOfParty,
  seatsOfPerson,
  type Term,
} from './seats.ts';
import { isVisible } from './visible.ts';

/** What may be read of the register, as of two times: see `AsOf`. */
export interface Register {
  /** Members and observers; the whole history shows former members too. */
  members(asOf: AsOf, asked: PartAsked): Promise<Part<Member>>;
  countMembers(asOf: AsOf): Promise<number>;
  newestMembers(asOf: AsOf, count: number): Promise<Member[]>;
  /** The places of parties in the order of accession, by party; see `accession/order.ts`. */
  places(partyIds: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, ShownPlace>>;
  /** The newest statement of how many members there are. */
  memberCount(asOf: AsOf): Promise<EntryOf<'member-count'> | undefined>;
  /** The same as it stands in a snapshot. */
  within(snapshot: Db): Register;
  party(id: string, asOf: AsOf): Promise<PartyView | undefined>;
  /** Every party of which there is a membership or a seat. */
  parties(): Promise<PartyRef[]>;
  bodies(asOf: AsOf, asked: PartAsked): Promise<Part<BodyView>>;
  bodyRefs(asOf: AsOf, asked: PartAsked): Promise<Part<Body>>;
  body(slug: string, asOf: AsOf): Promise<BodyView | undefined>;
  /** Who had which seat of a body: with a day, who may have had it then. */
  seats(bodyId: string, asOf: AsOf): Promise<Term[]>;
  offices(personId: string, asOf: AsOf): Promise<OfficeTerm[]>;
  seatsOfPerson(personId: string, asOf: AsOf): Promise<Term[]>;
}

/** A party with everything that may be read of it. */
export interface PartyView {
  readonly id: string;
  readonly party: PartyRef;
  /** Its standing; two where imprecise dates leave open which it was on the day. */
  readonly standings: readonly Member[];
  readonly terms: readonly Term[];
  readonly officials: readonly OfficeTerm[];
  /** The newest, at most `undertakingsShown`. */
  readonly undertakings: readonly EntryOf<'undertaking'>[];
}

/** How many undertakings a party's page shows. */
export const undertakingsShown = 100;

/** The register as the public reads it: what published words state, and what persons entered. @param findSources see `FindSources` */
export const publicRegister = (db: Db, findSources: FindSources): Register =>
  registerFor(db, 'public', findSources);

/** The register as an audience reads it. @param findSources see `FindSources` */
export function registerFor(db: Db, audience: Audience, findSources: FindSources): Register {
  const reader = (asOf: AsOf): Reader => ({ db, view: { ...asOf, audience }, findSources });
  const shown = async <Item>(asOf: AsOf, read: (reader: Reader) => Promise<Pending<Item>>) =>
    found(reader(asOf), await read(reader(asOf)));
  return {
    members: (asOf, asked) => membersIn(reader(asOf), asked),
    countMembers: (asOf) => countMembers(reader(asOf)),
    newestMembers: (asOf, count) => newestMembers(reader(asOf), count),
    places: (partyIds, asOf) => placesOf(reader(asOf), partyIds),
    memberCount: (asOf) => newestCount(reader(asOf)),
    within: (snapshot) => registerFor(snapshot, audience, findSources),
    party: (id, asOf) => partyView(reader(asOf), id),
    parties: () => partiesIn(reader(now)),
    bodies: (asOf, asked) => bodiesIn(reader(asOf), asked),
    bodyRefs: (asOf, asked) => bodyRefs(reader(asOf), asked),
    body: (slug, asOf) => bodyAt(reader(asOf), slug),
    seats: (bodyId, asOf) => shown(asOf, (reader) => seatsOfBodies(reader, [bodyId])),
    offices: (personId, asOf) => shown(asOf, (reader) => officesOfPerson(reader, personId)),
    seatsOfPerson: (personId, asOf) => shown(asOf, (reader) => seatsOfPerson(reader, personId)),
  };
}

async function newestCount(reader: Reader): Promise<EntryOf<'member-count'> | undefined> {
  const { rows } = await sql<{ id: string }>`
    select e.id from entry e where e.type = 'member-count' and ${isVisible('e', reader.view)} and ${saidBy(reader.view)}
    order by e.said_on desc nulls last, e.id limit 1
  `.execute(reader.db);
  const entries = await entriesById(
    reader,
    rows.map(({ id }) => id),
  );
  return entries.get(rows[0]?.id ?? '') as EntryOf<'member-count'> | undefined;
}

/** With a day, what was said by then. */
const saidBy = ({ on }: AsOf) => (on === null ? sql<boolean>`true` : sql<boolean>`e.said_on <= ${on}::date`);

async function partyView(reader: Reader, id: string): Promise<PartyView | undefined> {
  const read = await Promise.all([
    standingsOf(reader, [id]),
    seatsOfParty(reader, id),
    officesOfParty(reader, id),
    undertakingsOf(reader, id),
  ]);
  const named = await findNamed(reader, [...read, { names: { parties: [id] } }]);
  const [standings, terms, officials, undertakings] = read;
  const view: PartyView = {
    id,
    party: named.parties.get(id) ?? id,
    standings: standings.items(named),
    terms: terms.items(named),
    officials: officials.items(named),
    undertakings: undertakings.items(named),
  };
  const hasTerms = [view.standings, view.terms, view.officials].some(({ length }) => length > 0);
  return hasTerms || (await isKnownParty(reader.db, id)) ? view : undefined;
}

/** What a party has undertaken and said, the newest first. */
async function undertakingsOf(reader: Reader, actor: string): Promise<Pending<EntryOf<'undertaking'>>> {
  const { rows } = await sql<{ id: string }>`
    select e.id from entry e
    where e.type = 'undertaking' and e.fact ->> 'actor' = ${actor} and ${isVisible('e', reader.view)} and ${saidBy(reader.view)}
    order by e.said_on desc nulls last, e.id limit ${undertakingsShown}
  `.execute(reader.db);
  const ids = rows.map(({ id }) => id);
  return {
    names: { entries: ids },
    items: ({ entries }) =>
      ids.flatMap((id) => (entries.get(id) as EntryOf<'undertaking'> | undefined) ?? []),
  };
}
