import type { GeneratedAlways, JSONColumnType } from 'kysely';
import type { FuzzyDate, Level, MeetingFormat } from '../../reading/index.ts';
import type { AgendaPoint } from '../register/index.ts';

export type MeetingRole = 'host' | 'co-host' | 'chair' | 'delegation' | 'thanked';

interface MeetingTable {
  entry_id: string;
  slug: string;
  body_id: string | null;
  level: Level | null;
  from_on: FuzzyDate | null;
  to_on: FuzzyDate | null;
  days: GeneratedAlways<string | null>;
  city: string | null;
  country: string | null;
  format: MeetingFormat;
  time_zone: string | null;
  series: string | null;
  agenda: JSONColumnType<readonly AgendaPoint[]>;
  approved_record_of: string | null;
  record_approved_on: FuzzyDate | null;
}

interface MeetingPartyTable {
  entry_id: string;
  party_id: string;
  role: MeetingRole;
}

interface MeetingStatementTable {
  entry_id: string;
  statement_id: string;
  relation: 'outcome' | 'record';
}

declare module '../../platform/db/index.ts' {
  interface Tables {
    meeting: MeetingTable;
    meeting_party: MeetingPartyTable;
    meeting_statement: MeetingStatementTable;
  }
}
