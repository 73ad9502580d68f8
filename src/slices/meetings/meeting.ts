import type { Db } from '../../platform/db/index.ts';
import type { FuzzyDate, Level, MeetingFormat, PartyRef } from '../../reading/index.ts';
import {
  type Body,
  bodiesById,
  type Entry,
  type EntryOf,
  entriesById,
  type FactOf,
  type FindSources,
  firstStated,
  type PublicEntry,
  publicOnly,
} from '../register/index.ts';
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
  readonly entry: PublicEntry<FactOf<'meeting'>>;
}

/** Public meetings, the newest first. */
export interface PublicMeetings {
  all(): Promise<Meeting[]>;
  at(slug: string): Promise<Meeting | undefined>;
  ofParty(partyId: string): Promise<Meeting[]>;
  ofBody(bodyId: string): Promise<Meeting[]>;
}

/** The meetings as the public reads them. @param findSources see the register's `FindSources` */
export function publicMeetings(db: Db, findSources: FindSources): PublicMeetings {
  const load = async (query: ReturnType<typeof newestFirst>): Promise<Meeting[]> => {
    const rows = await query.execute();
    const entries = await entriesById(
      db,
      rows.map(({ entry_id }) => entry_id),
    );
    const open = await publicOnly(entries.filter(isMeeting), findSources);
    const byId = new Map(open.map((entry) => [entry.id, entry]));
    const bodies = await bodiesById(
      db,
      rows.map(({ body_id }) => body_id).filter((id) => id !== null),
    );
    return rows.flatMap((row) => {
      const entry = byId.get(row.entry_id);
      return entry ? [meetingFrom(row, entry, bodies)] : [];
    });
  };
  return {
    all: () => load(newestFirst(db)),
    at: async (slug) => (await load(newestFirst(db).where('slug', '=', slug)))[0],
    ofParty: (partyId) =>
      load(
        newestFirst(db).where('entry_id', 'in', (query) =>
          query.selectFrom('meeting_party').select('entry_id').where('party_id', '=', partyId),
        ),
      ),
    ofBody: (bodyId) => load(newestFirst(db).where('body_id', '=', bodyId)),
  };
}

const newestFirst = (db: Db) =>
  db
    .selectFrom('meeting')
    .select(['entry_id', 'slug', 'body_id', 'level', 'from_on', 'to_on', 'city', 'country', 'format'])
    .orderBy(
      ({ fn }) => fn('lower', ['days']),
      (order) => order.desc().nullsLast(),
    )
    .orderBy('slug', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof newestFirst>['execute']>>[number];

const isMeeting = (entry: Entry): entry is EntryOf<'meeting'> => entry.fact.type === 'meeting';

function meetingFrom(
  row: Row,
  entry: PublicEntry<FactOf<'meeting'>>,
  bodies: ReadonlyMap<string, Body>,
): Meeting {
  return {
    slug: row.slug,
    body: row.body_id === null ? undefined : bodies.get(row.body_id),
    level: row.level,
    from: row.from_on,
    to: row.to_on,
    statedOn: firstStated(entry.evidence),
    city: row.city,
    country: row.country,
    format: row.format,
    hosts: entry.fact.hosts,
    coHosts: entry.fact.coHosts,
    chairs: entry.fact.chairs,
    entry,
  };
}
