import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Discrepancy, Pair } from '../../comparison/index.ts';
import type { DocumentWarning } from '../../platform/documents/index.ts';
import type { Finding, FindingType, PartyRef, Reading, StatementKind } from '../../reading/index.ts';
import type { Fact } from '../register/index.ts';
import type { FindingStatus } from './finding.ts';
import type { Verdict } from './ruling.ts';
import type { VersionStanding } from './statement.ts';

/** What a reading says apart from its findings. */
export type Header = Omit<Reading, 'findings'>;

type Moment = ColumnType<Date, Date, never>;
type LaterMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;

interface StatementTable {
  id: Generated<string>;
  slug: string;
  kind: StatementKind;
  issued_on: string | null;
  issuer_name: string | null;
  issuer_party: ColumnType<PartyRef | null, string | null, string | null>;
  created_at: Moment;
  created_by: string;
}

interface VersionTable {
  id: Generated<string>;
  statement_id: string;
  language: string;
  standing: VersionStanding;
  title: string;
  text: ColumnType<string, string, never>;
  sha256: ColumnType<string, string, never>;
  official_url: string | null;
  source_url: string | null;
  file_name: string | null;
  warnings: ColumnType<DocumentWarning[], string | undefined, never>;
  replaces: string | null;
  imported_at: Moment;
  imported_by: string;
  published_at: LaterMoment;
  published_by: string | null;
}

interface ReadingTable {
  id: Generated<string>;
  version_id: string;
  reader: string;
  header: JSONColumnType<Header>;
  read_at: Moment;
}

interface FindingTable {
  id: Generated<string>;
  reading_id: string;
  version_id: string;
  position: number;
  type: FindingType;
  proposed: JSONColumnType<Finding, string, never>;
  status: Generated<FindingStatus>;
  revision: Generated<number>;
  correction: JSONColumnType<Fact | null, string | null, string | null>;
  entry_id: string | null;
  reason: string | null;
  decided_at: LaterMoment;
  decided_by: string | null;
}

interface ToldApartTable {
  id: Generated<string>;
  finding_id: string;
  entry_id: string;
  told_at: Moment;
  told_by: string;
  withdrawn_at: LaterMoment;
  withdrawn_by: string | null;
}

interface ContradictionKeptTable {
  finding_id: string;
  entry_id: string;
  reason: string;
  kept_at: Moment;
  kept_by: string;
}

interface VersionWordsTable {
  version_id: string;
  stems: string;
}

interface RulingTable {
  id: Generated<string>;
  statement_id: string;
  official_id: string;
  translation_id: string;
  official_language: string;
  translation_language: string;
  kind: Discrepancy['kind'];
  official_quote: string;
  translation_quote: string;
  place: string;
  verdict: Verdict;
  reason: string | null;
  ruled_at: Moment;
  ruled_by: string;
  withdrawn_at: LaterMoment;
  withdrawn_by: string | null;
}

interface AlignmentTable {
  id: Generated<string>;
  official_id: string;
  translation_id: string;
  pairs: JSONColumnType<readonly Pair[], string, never>;
  seq: Generated<number>;
  made_at: Moment;
  made_by: string;
}

interface MemoryPairTable {
  id: Generated<string>;
  statement_id: string | null;
  source_language: string;
  source: string;
  target_language: string;
  target: string;
  added_at: Moment;
  added_by: string;
}

interface OwnTermsTable {
  seq: Generated<number>;
  rows: string;
  saved_at: Moment;
  saved_by: string;
}

declare module '../../platform/db/index.ts' {
  interface Tables {
    statement: StatementTable;
    statement_version: VersionTable;
    version_standing_then: { version_id: string; standing: VersionTable['standing']; until: Date };
    reading: ReadingTable;
    finding: FindingTable;
    told_apart: ToldApartTable;
    contradiction_kept: ContradictionKeptTable;
    version_words: VersionWordsTable;
    ruling: RulingTable;
    alignment: AlignmentTable;
    memory_pair: MemoryPairTable;
    own_terms: OwnTermsTable;
  }
}
