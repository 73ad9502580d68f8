import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { BodyKind, FuzzyDate } from '../../reading/index.ts';
import type { Wording } from './coalition.ts';
import type { Fact, FactOf, FactType } from './fact.ts';
import type { Fuzzy } from './fuzzy.ts';
import type { Audience } from './terms/audience.ts';
import type { MemberStanding } from './terms/memberships.ts';
import type { Thing } from './terms/rows.ts';

type Moment = ColumnType<Date, Date, never>;
type LaterMoment = ColumnType<Date | null, never, Date>;

interface PartyTable {
  id: string;
  name: string | null;
}

interface BodyTable {
  id: Generated<string>;
  slug: string;
  kind: BodyKind;
  created_at: Moment;
}

interface BodyNameTable {
  name_key: string;
  body_id: string;
  name: string;
  language: string | null;
  /** Names are shown in the order of their places. */
  place: Generated<number>;
  /** The finding that taught it. */
  learnt_from: string | null;
}

interface EntryTable {
  id: Generated<string>;
  type: FactType;
  fact: JSONColumnType<Fact>;
  key: string;
  dated: Fuzzy | null;
  source: string | null;
  by_hand: Generated<boolean>;
  public_from: ColumnType<Date | null, Date | null, Date | null>;
  said_on: ColumnType<string | null, never, never>;
  supersedes: string | null;
  entered_at: Moment;
  entered_by: string;
  retracted_at: LaterMoment;
  retracted_by: ColumnType<string | null, never, string>;
  retraction_reason: ColumnType<string | null, never, string | null>;
}

interface EvidenceTable {
  id: Generated<string>;
  entry_id: string;
  version_id: string;
  finding_id: string | null;
  start_at: number;
  end_at: number;
  quote: string;
  language: string;
  stated_on: FuzzyDate | null;
  stated_days: GeneratedAlways<string | null>;
  public_from: ColumnType<Date | null, Date | null, Date | null>;
  added_at: Moment;
  added_by: string;
  withdrawn_at: LaterMoment;
  withdrawn_by: ColumnType<string | null, never, string>;
}

interface MembershipTable {
  entry_id: string;
  party_id: string;
  change: FactOf<'membership'>['change'];
  ordinal: number | null;
}

interface BodyEntryTable {
  entry_id: string;
  body_id: string;
  change: FactOf<'body'>['change'];
  parent_id: string | null;
  into_id: string | null;
  mandate_id: string | null;
  mandate_version_id: string | null;
  mandate_address: string | null;
}

interface SeatTable {
  entry_id: string;
  body_id: string;
  party_id: string;
  role: FactOf<'seat'>['role'];
  change: FactOf<'seat'>['change'];
  person_id: string | null;
}

interface OfficeTable {
  entry_id: string;
  person_id: string;
  person: string;
  post: string;
  party_id: string | null;
  acting: boolean;
}

/** What the terms of every kind have: see `terms/span.ts`. Ranges are as PostgreSQL writes them. */
interface TermTable {
  id: string;
  audience: Audience;
  from_on: Fuzzy | null;
  to_on: Fuzzy | null;
  first_seen: Fuzzy | null;
  last_seen: Fuzzy | null;
  opened_by: string | null;
  closed_by: string | null;
  entries: string[];
  valid: string;
  certain: string;
  known: string;
}

interface MembershipTermColumns {
  party_id: string;
  standing: MemberStanding;
  ordinal: number | null;
}

interface SeatTermColumns {
  body_id: string;
  party_id: string;
  role: FactOf<'seat'>['role'];
  person: string | null;
  person_id: string | null;
  single: boolean;
}

interface OfficeTermColumns {
  person_id: string;
  party_id: string | null;
  name: string;
  post: string;
  acting: boolean;
}

interface BodyTermColumns {
  body_id: string;
  name: string | null;
  parent_id: string | null;
  into_id: string | null;
  mandate_id: string | null;
  mandate_version_id: string | null;
  mandate_address: string | null;
}

interface PersonTable {
  id: Generated<string>;
  created_at: Moment;
}

interface PersonNameTable {
  name_key: string;
  person_id: string;
  name: string;
  language: string | null;
  place: Generated<number>;
  learnt_from: string | null;
}

interface MergingTable {
  id: Generated<string>;
  kind: 'entry' | 'body' | 'person';
  kept: string;
  merged: string;
  merged_at: Moment;
  merged_by: string;
  reason: string | null;
  undone_at: LaterMoment;
  undone_by: ColumnType<string | null, never, string>;
  undo_reason: ColumnType<string | null, never, string | null>;
}

interface ToldTwoTable {
  kind: 'body' | 'person';
  one: string;
  other: string;
  told_at: Moment;
  told_by: string;
  withdrawn_at: LaterMoment;
  withdrawn_by: ColumnType<string | null, never, string>;
}

interface PartyNameTable {
  id: Generated<string>;
  party_id: string;
  language: string;
  name: string;
  from_on: Fuzzy | null;
  to_on: Fuzzy | null;
  valid: string;
  source: string | null;
  entered_at: Moment;
  entered_by: string;
  withdrawn_at: LaterMoment;
  withdrawn_by: ColumnType<string | null, never, string>;
  reason: ColumnType<string | null, never, string | null>;
}

interface TermClockTable {
  kind: Thing['kind'];
  id: string;
  at: Date;
}

interface CoalitionTable {
  singleton: boolean;
  names: JSONColumnType<Wording>;
  about: JSONColumnType<Wording>;
}

declare module '../../platform/db/index.ts' {
  interface Tables {
    party: PartyTable;
    body: BodyTable;
    body_name: BodyNameTable;
    body_address: { slug: string; body_id: string };
    entry: EntryTable;
    evidence: EvidenceTable;
    membership: MembershipTable;
    body_entry: BodyEntryTable;
    seat: SeatTable;
    office: OfficeTable;
    person: PersonTable;
    person_name: PersonNameTable;
    merging: MergingTable;
    told_two: ToldTwoTable;
    party_name: PartyNameTable;
    body_kind: { kind: BodyKind; chairs: number | null };
    membership_term: TermTable & MembershipTermColumns;
    seat_term: TermTable & SeatTermColumns;
    office_term: TermTable & OfficeTermColumns;
    body_term: TermTable & BodyTermColumns;
    term_clock: TermClockTable;
    term_due: Pick<TermClockTable, 'kind' | 'id'>;
    coalition: CoalitionTable;
  }
}
