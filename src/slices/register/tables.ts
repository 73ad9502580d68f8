import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { BodyKind, FuzzyDate, SeatRole } from '../../reading/index.ts';
import type { Wording } from './coalition.ts';
import type { Fact, FactOf, FactType } from './fact.ts';

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
}

interface EntryTable {
  id: Generated<string>;
  type: FactType;
  fact: JSONColumnType<Fact>;
  key: string;
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
}

interface SeatTable {
  entry_id: string;
  body_id: string;
  party_id: string;
  role: SeatRole;
  change: FactOf<'seat'>['change'];
}

interface OfficeTable {
  entry_id: string;
  person: string;
  post: string;
  party_id: string | null;
  acting: boolean;
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
    entry: EntryTable;
    evidence: EvidenceTable;
    membership: MembershipTable;
    body_entry: BodyEntryTable;
    seat: SeatTable;
    office: OfficeTable;
    coalition: CoalitionTable;
  }
}
