import { type Db, faultCode, type Trx, transaction } from '../../../platform/db/index.ts';
import type { InterfaceLanguage } from '../../../platform/i18n/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { Above } from './above.ts';
import { type HistoryFile, type ReadRow, type ReadTable, readFiles } from './files.ts';
import { partiesCalled } from './party-called.ts';
import { plan } from './plan.ts';
import type { Outcome, Plan, PlannedRow } from './planned.ts';
import type { Problem } from './problem.ts';
import { carryOut } from './write.ts';

/** What becomes of one row, and why. */
export interface RowReport {
  readonly number: number;
  readonly outcome: Outcome;
  readonly told: ReadRow['told'];
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
  readonly entryId: string | null;
}

export interface TableReport extends Omit<ReadTable, 'rows'> {
  readonly rows: readonly RowReport[];
}

/** What an import does, or would do, row by row. */
export interface Report {
  readonly tables: readonly TableReport[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Nothing is wrong: all of it can be, or was, entered. */
  readonly ok: boolean;
  /** It was carried out; else this only says what would be. */
  readonly done: boolean;
}

interface ImportOptions {
  readonly by: string;
  readonly at: Date;
  /** In which dates are tried first. */
  readonly language: InterfaceLanguage;
  /** Say what would be, and do nothing. */
  readonly dryRun: boolean;
}

/** Thrown inside the transaction so that nothing of a faulty import stays. */
class NotDone extends Error {
  readonly report: Report;

  constructor(report: Report) {
    super('nothing was entered');
    this.report = report;
  }
}

/**
 * Enters the history that files hold: all of it or, where anything is wrong with any row, nothing. What the register says
 * already is not entered again, so that the same files may be brought twice.
 * @throws Refusal where somebody entered the same meanwhile
 */
export async function importHistory(
  db: Db,
  files: readonly HistoryFile[],
  options: ImportOptions,
  above: Above,
): Promise<Report> {
  try {
    return await transaction(db, (trx) => importWithin(trx, files, options, above));
  } catch (error) {
    if (error instanceof NotDone) return error.report;
    if (clashes.has(faultCode(error) ?? ''))
      throw new Refusal('register.changed-meanwhile', {}, { status: 409 });
    throw error;
  }
}

/** unique_violation, exclusion_violation */
const clashes: ReadonlySet<string> = new Set(['23505', '23P01']);

async function importWithin(
  trx: Trx,
  files: readonly HistoryFile[],
  { by, at, language, dryRun }: ImportOptions,
  above: Above,
): Promise<Report> {
  const tables = await readFiles(files, await partiesCalled(trx), language);
  const sound = tables.flatMap(({ rows }) => rows.filter(({ problems }) => problems.length === 0));
  const readable = tables.every(
    ({ refusal, rows }) => refusal === null && rows.every((row) => row.problems.length === 0),
  );
  const write = readable && !dryRun;
  const planned = await plan(
    trx,
    sound.map(({ told }) => told),
    { at, write },
    above,
  );
  const byRow = new Map(sound.map((row, index) => [row, planned.rows[index]!]));
  const report = reportOn(tables, byRow);
  if (!write || !report.ok) throw new NotDone(report);
  await carryOut(trx, planned, by);
  await recordMeetings(trx, planned, above);
  return { ...report, done: true };
}

/** Those that have an address come first, so that it is not taken by another to which it would fall. */
async function recordMeetings(trx: Trx, { entries, at }: Plan, above: Above): Promise<void> {
  const addressed = entries.toSorted((a, b) => Number(!a.told.address) - Number(!b.told.address));
  for (const { id, fact, told } of addressed)
    if (fact.type === 'meeting')
      await above.recordMeeting(
        trx,
        id,
        fact,
        { at, on: told.dated, language: 'en' },
        { address: told.address ?? null },
      );
}

function reportOn(tables: readonly ReadTable[], planned: ReadonlyMap<ReadRow, PlannedRow>): Report {
  const counts = { new: 0, known: 0, repeated: 0, named: 0, refused: 0 };
  const reports = tables.map(({ rows, ...table }) => ({
    ...table,
    rows: rows.map((row): RowReport => {
      const result = planned.get(row);
      const outcome = result?.outcome ?? 'refused';
      counts[outcome]++;
      return {
        number: row.number,
        outcome,
        told: row.told,
        problems: [...row.problems, ...(result?.problems ?? [])],
        notes: result?.notes ?? [],
        entryId: result?.entryId ?? null,
      };
    }),
  }));
  const ok = counts.refused === 0 && tables.every(({ refusal }) => refusal === null);
  return { tables: reports, counts, ok, done: false };
}
