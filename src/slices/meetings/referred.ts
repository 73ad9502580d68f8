import { sql } from 'kysely';
import type { FuzzyDate, PartyRef } from '../../reading/index.ts';
import {
  type FactOf,
  isVisible,
  partyId,
  type Reader,
  refsOfParties,
  type Source,
} from '../register/index.ts';
import './tables.ts';

/** A meeting by its address, and when it began. */
export interface MeetingRef {
  readonly slug: string;
  readonly from: FuzzyDate | null;
}

/** What meetings refer to, as of a view. */
export interface Referred {
  /** A party with the names of the day. */
  party(ref: PartyRef): PartyRef;
  /** A statement by its id, as far as it is public. */
  statement(id: string): Source | undefined;
  /** A meeting by the id of its entry, or of one that has been corrected since. */
  meeting(entryId: string): MeetingRef | undefined;
}

type Meeting = FactOf<'meeting'>;

/** Everything that facts on meetings refer to, in a query for each kind. */
export async function referredBy(reader: Reader, facts: readonly Meeting[]): Promise<Referred> {
  const parties = facts.flatMap((fact) => partiesOf(fact).map(partyId));
  const statements = new Set(
    facts.flatMap(({ outcomes = [], record }) => [...outcomes, ...(record ? [record] : [])]),
  );
  const approved = facts.flatMap(({ approved: given }) => given?.meeting ?? []);
  const [refs, sources, meetings] = await Promise.all([
    refsOfParties(reader.db, parties, reader.view),
    statements.size === 0 ? new Map<string, Source>() : reader.findSources([...statements]),
    meetingRefs(reader, approved),
  ]);
  return {
    party: (ref) => refs.get(partyId(ref)) ?? ref,
    statement: (id) => sources.get(id),
    meeting: (entryId) => meetings.get(entryId),
  };
}

const partiesOf = ({ hosts, coHosts, chairs, delegations = [], thanked = [] }: Meeting): PartyRef[] => [
  ...hosts,
  ...coHosts,
  ...chairs,
  ...delegations,
  ...thanked,
];

/** Corrected meetings share the address of the one that stands. */
async function meetingRefs(
  { db, view }: Reader,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, MeetingRef>> {
  if (entryIds.length === 0) return new Map();
  const { rows } = await sql<MeetingRef & { meant: string }>`
    select meant.entry_id as meant, meeting.slug, meeting.from_on as "from"
    from meeting as meant join meeting using (slug) join entry e on e.id = meeting.entry_id
    where meant.entry_id = any(${entryIds}::uuid[]) and ${isVisible('e', view)}
  `.execute(db);
  return new Map(rows.map(({ meant, slug, from }) => [meant, { slug, from }]));
}
