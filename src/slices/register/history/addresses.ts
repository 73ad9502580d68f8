import type { Db } from '../../../platform/db/index.ts';
import type { StatementRef } from '../fact.ts';
import { isId } from '../id.ts';
import type { Entry } from '../read/evidence.ts';
import type { Source } from '../sources.ts';
import type { ExportParts } from './above.ts';
import { approvedBy, statementsIn } from './references.ts';
import type { HistoryFact, Told } from './told.ts';

/** Facts as files tell them: what they refer to is told by its address, as far as it is public. */
export interface Addresses {
  told(fact: HistoryFact): HistoryFact;
  /** The address of the meeting that an entry tells of; nothing where it tells of none. */
  ofMeeting(entryId: string): Pick<Told, 'address'>;
}

/** The addresses of everything to which entries refer. */
export async function addressesIn(
  db: Db,
  entries: readonly Entry<HistoryFact>[],
  { findSources, meetingAddresses }: ExportParts,
): Promise<Addresses> {
  const facts = entries.map(({ fact }) => fact);
  const statements = facts
    .flatMap((fact) => [...statementsIn(fact), ...(versionIn(fact) ?? [])])
    .filter(isId);
  const sources = statements.length === 0 ? new Map<string, Source>() : await findSources(statements);
  const meetings = await meetingAddresses(
    db,
    entries.flatMap(({ id, fact }) => (fact.type === 'meeting' ? [id, approvedBy(fact) ?? []].flat() : [])),
  );
  const addressOf = (statement: StatementRef): string | undefined =>
    isId(statement) ? sources.get(statement)?.slug : statement;
  return {
    ofMeeting: (entryId) => {
      const address = meetings.get(entryId);
      return address === undefined ? {} : { address };
    },
    told(fact) {
      if (fact.type === 'body') {
        const [versionId] = versionIn(fact) ?? [];
        const version = versionId && sources.get(versionId);
        const statementId = version
          ? `${version.slug}?version=${version.corrected ?? version.language}`
          : fact.mandate && addressOf(fact.mandate.statementId);
        return { ...fact, mandate: statementId ? { statementId } : null };
      }
      if (fact.type !== 'meeting') return fact;
      const meeting = fact.approved && meetings.get(fact.approved.meeting);
      return {
        ...fact,
        outcomes: (fact.outcomes ?? []).flatMap((statement) => addressOf(statement) ?? []),
        record: (fact.record && addressOf(fact.record)) ?? null,
        approved: fact.approved && meeting ? { ...fact.approved, meeting } : null,
      };
    },
  };
}

const versionIn = (fact: HistoryFact): string[] | undefined =>
  fact.type === 'body' && fact.mandate?.versionId ? [fact.mandate.versionId] : undefined;

/** A meeting is told to approve the record of one that is told too: another is not public, or was not yet. */
export function onlyApproving(rows: readonly Told[]): Told[] {
  const told = new Set(rows.map(({ address }) => address));
  return rows.map((row) =>
    row.fact?.type === 'meeting' && row.fact.approved && !told.has(row.fact.approved.meeting)
      ? { ...row, fact: { ...row.fact, approved: null } }
      : row,
  );
}
