import type { GeneratedAlways } from 'kysely';
import type { FuzzyDate, Level, MeetingFormat } from '../../reading/index.ts';

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
}

interface MeetingPartyTable {
  entry_id: string;
  party_id: string;
  role: MeetingRole;
}

declare module '../../platform/db/index.ts' {
  interface Tables {
    meeting: MeetingTable;
    meeting_party: MeetingPartyTable;
  }
}
