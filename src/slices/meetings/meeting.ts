import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../platform/db/index.ts';
import type { FuzzyDate, Level, MeetingFormat, PartyRef } from '../../reading/index.ts';
import {
  type AgendaPoint,
  type AsOf,
  type Audience,
  type Body,
  bodiesById,
  compareDates,
  type EntryOf,
  entriesById,
  type FindSources,
  isVisible,
  now,
  type Part,
  type PartAsked,
  partFrom,
  placeAfter,
  type Source,
} from '../register/index.ts';
import { type MeetingRef, type Referred, referredBy } from './referred.ts';
import './tables.ts';

/**
 * A meeting is one occasion on which a body, or the coalition as a whole, came together: at a level, on days, at a place,
 * hosted and chaired by parties. It is what a register entry states, so it is public when the entry is, and gone when the
 * entry is retracted.
 */
export interface Meeting {
  readonly slug: string;
  /** Undefined where no statement names the body, or no public one. */
  readonly body: Body | undefined;
  readonly level: Level | null;
  readonly from: FuzzyDate | null;
  readonly to: FuzzyDate | null;
  /** The day of the statement that tells of it first: what is known where it gives no day. */
  readonly statedOn: FuzzyDate | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly format: MeetingFormat;
  readonly hosts: readonly PartyRef[];
  readonly coHosts: readonly PartyRef[];
  readonly chairs: readonly PartyRef[];
  /** The parties that were present, as far as somebody said. */
  readonly delegations: readonly PartyRef[];
  readonly thanked: readonly PartyRef[];
  /** As the IANA database names it. */
  readonly timeZone: string | null;
  readonly series: string | null;
  readonly agenda: readonly AgendaPoint[];
  /** The statements in which it ended, and the one that is its record, as far as they are public. */
  readonly outcomes: readonly Source[];
  readonly record: Source | undefined;
  /** The meeting whose record it approved, and when. */
  readonly approved: (MeetingRef & { readonly on: FuzzyDate | null }) | undefined;
  readonly entry: EntryOf<'meeting'>;
}

/** All meetings, or those of a party. */
export interface MeetingsAsked extends PartAsked {
  /** Only those that this party hosted, alone or with others. */
  readonly host?: string | undefined;
  /** Only those in which this party took part. */
  readonly party?: string | undefined;
}

/** Meetings as of two times, the newest first; with a day, those that may have begun by then. */
export interface Meetings {
  all(asOf: AsOf, asked: MeetingsAsked): Promise<Part<Meeting>>;
  count(asOf: AsOf): Promise<number>;
  /** The same as they stand in a snapshot. */
  within(snapshot: Db): Meetings;
  at(slug: string, asOf: AsOf): Promise<Meeting | undefined>;
  ofParty(partyId: string, asOf: AsOf): Promise<Meeting[]>;
  ofBody(bodyId: string, asOf: AsOf): Promise<Meeting[]>;
  /** Every party that hosted, chaired or attended one. */
  parties(): Promise<PartyRef[]>;
  /** Those of which some name is meant: of its series, its body, its city or a point of its agenda; the newest first. */
  named(isMeant: (names: readonly string[]) => boolean, count: number): Promise<Meeting[]>;
}

/** Among how many meetings names are looked for. */
const searched = 10_000;

/** How many meetings the page of a party or a body shows. */
const shownBeside = 100;

/** The meetings as an audience reads them. @param findSources see the register's `FindSources` */
export function meetingsFor(db: Db, audience: Audience, findSources: FindSources): Meetings {
  const find = (asOf: AsOf, of: RawBuilder<boolean>, limit: number) => rowsOf(db, audience, asOf, of, limit);
  const load = (asOf: AsOf, rows: readonly Row[]) => meetingsFrom(db, audience, asOf, findSources, rows);
  return {
    async all(asOf, asked) {
      const after = placeAfter(asked, 2);
      const rest = after
        ? sql<boolean>`(coalesce(lower(days), '-infinity'), slug collate "C") < (${after[0]}::date, ${after[1]})`
        : sql<boolean>`true`;
      const hosted = asked.host === undefined ? rest : sql<boolean>`${rest} and ${isHostedBy(asked.host)}`;
      const of = asked.party === undefined ? hosted : sql<boolean>`${hosted} and ${hasPart(asked.party)}`;
      const part = partFrom(await find(asOf, of, asked.limit + 1), asked, ({ first, slug }) => [first, slug]);
      return { items: await load(asOf, part.items), next: part.next };
    },
    async count(asOf) {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from meeting join entry e on e.id = meeting.entry_id
        where ${isVisible('e', { ...asOf, audience })} and ${begunBy(asOf)}
      `.execute(db);
      return rows[0]!.count;
    },
    within: (snapshot) => meetingsFor(snapshot, audience, findSources),
    at: async (slug, asOf) => (await load(asOf, await find(asOf, sql<boolean>`slug = ${slug}`, 1)))[0],
    ofParty: async (partyId, asOf) => load(asOf, await find(asOf, hasPart(partyId), shownBeside)),
    ofBody: async (bodyId, asOf) =>
      load(
        asOf,
        await find(
          asOf,
          sql<boolean>`body_id in (select ${bodyId}::uuid union all select merged from merging where kept = ${bodyId} and undone_at is null)`,
          shownBeside,
        ),
      ),
    parties: async () => {
      const { rows } = await sql<{ id: string; name: string | null }>`
        select id, name from party where id in (
          select party_id from meeting_party join entry e on e.id = meeting_party.entry_id
          where role <> 'thanked' and ${isVisible('e', { ...now, audience })})
      `.execute(db);
      return rows.map(({ id, name }) => (name === null ? id : { name }));
    },
    named: async (isMeant, count) => {
      const rows = await find(now, sql<boolean>`true`, searched);
      const meant = rows.filter(({ names }) => isMeant(names));
      return load(now, meant.slice(0, count));
    },
  };
}

interface Row {
  readonly entry_id: string;
  readonly slug: string;
  readonly body_id: string | null;
  readonly level: Level | null;
  readonly from_on: FuzzyDate | null;
  readonly to_on: FuzzyDate | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly format: MeetingFormat;
  readonly names: readonly string[];
  /** The first day that it may have begun, as the database writes it. */
  readonly first: string;
}

const isHostedBy = (partyId: string): RawBuilder<boolean> => sql<boolean>`entry_id in (
  select entry_id from meeting_party where party_id = ${partyId} and role in ('host', 'co-host'))`;

/** A party that is only thanked took no part in it. */
const hasPart = (partyId: string): RawBuilder<boolean> =>
  sql<boolean>`entry_id in (select entry_id from meeting_party where party_id = ${partyId} and role <> 'thanked')`;

const begunBy = ({ on }: AsOf): RawBuilder<boolean> =>
  on === null ? sql<boolean>`true` : sql<boolean>`coalesce(lower(days), e.said_on) <= ${on}::date`;

async function rowsOf(
  db: Db,
  audience: Audience,
  asOf: AsOf,
  of: RawBuilder<boolean>,
  limit: number,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select entry_id, slug, body_id, level, from_on, to_on, city, country, format,
           array_remove(array[series, city, e.fact ->> 'body'] || array(select point ->> 'title' from jsonb_array_elements(agenda) as point), null) as names,
           coalesce(lower(days), '-infinity')::text as first
    from meeting join entry e on e.id = meeting.entry_id
    where ${of} and ${isVisible('e', { ...asOf, audience })} and ${begunBy(asOf)}
    order by coalesce(lower(days), '-infinity') desc, slug collate "C" desc limit ${limit}
  `.execute(db);
  return rows;
}

async function meetingsFrom(
  db: Db,
  audience: Audience,
  asOf: AsOf,
  findSources: FindSources,
  rows: readonly Row[],
): Promise<Meeting[]> {
  const reader = { db, view: { ...asOf, audience }, findSources };
  const entries = (await entriesById(
    reader,
    rows.map(({ entry_id }) => entry_id),
  )) as ReadonlyMap<string, EntryOf<'meeting'>>;
  const referred = await referredBy(
    reader,
    [...entries.values()].map(({ fact }) => fact),
  );
  const bodies = await bodiesById(
    db,
    rows.map(({ body_id }) => body_id).filter((id) => id !== null),
  );
  return rows.flatMap((row) => {
    const entry = entries.get(row.entry_id);
    return entry ? [meetingFrom(row, entry, bodies, referred)] : [];
  });
}

function meetingFrom(
  row: Row,
  entry: EntryOf<'meeting'>,
  bodies: ReadonlyMap<string, Body>,
  referred: Referred,
): Meeting {
  const { fact } = entry;
  const parties = (refs: readonly PartyRef[] = []) => refs.map(referred.party);
  const approved = fact.approved && referred.meeting(fact.approved.meeting);
  return {
    slug: row.slug,
    body: row.body_id === null ? undefined : bodies.get(row.body_id),
    level: row.level,
    from: row.from_on,
    to: row.to_on,
    statedOn: firstStated(entry),
    city: row.city,
    country: row.country,
    format: row.format,
    hosts: parties(fact.hosts),
    coHosts: parties(fact.coHosts),
    chairs: parties(fact.chairs),
    delegations: parties(fact.delegations),
    thanked: parties(fact.thanked),
    timeZone: fact.timeZone ?? null,
    series: fact.series ?? null,
    agenda: fact.agenda ?? [],
    outcomes: (fact.outcomes ?? []).flatMap((id) => referred.statement(id) ?? []),
    record: fact.record ? referred.statement(fact.record) : undefined,
    approved: approved ? { ...approved, on: fact.approved?.on ?? null } : undefined,
    entry,
  };
}

const firstStated = ({ evidence }: EntryOf<'meeting'>): FuzzyDate | null =>
  evidence
    .map(({ on }) => on)
    .filter((on) => on !== null)
    .toSorted(compareDates)[0] ?? null;
