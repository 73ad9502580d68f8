import { systemClock } from '../../platform/clock/index.ts';
import type { Locale } from '../../platform/i18n/index.ts';
import {
  type HistoryProblem,
  historyColumnLabel,
  historyWithWords,
  importHistory,
  type Report,
  type RowReport,
} from '../../slices/register/index.ts';
import { historyParts } from '../history-parts.ts';
import { withDatabase } from './database.ts';
import { readInput } from './input.ts';
import { type ExitCode, printable, type Terminal } from './terminal.ts';

/**
 * `entente import --history FILE…`: enters what the tables hold, all of it or nothing, and says of every row that has to be
 * corrected what is wrong.
 */
export async function historyImportCommand(
  paths: readonly string[],
  { json = false, dryRun = false }: { readonly json?: boolean; readonly dryRun?: boolean },
  { locale, write, say }: Terminal,
): Promise<ExitCode> {
  const files = await Promise.all(
    paths.map(async (path) => {
      const { bytes, fileName } = await readInput(path);
      return { bytes, fileName: fileName || path };
    }),
  );
  const report = await withDatabase((db, { actor }) =>
    importHistory(
      db,
      files,
      { by: actor, at: systemClock(), language: locale.language, dryRun },
      historyParts(db),
    ),
  );
  if (json) write(JSON.stringify(reportJson(report, locale), null, 2));
  else {
    for (const line of linesOf(report, locale)) say(line);
    const { ok, done, counts } = report;
    if (ok) write(locale.t(done ? 'history.done' : 'history.ready', { count: counts.new }));
    else say(locale.t('history.wrong', { count: counts.refused }));
  }
  return report.ok ? 0 : 1;
}

/** What has to be corrected, and what is worth knowing, a line each. */
function linesOf({ tables }: Report, locale: Locale): string[] {
  return tables.flatMap(({ name, refusal, unknown, rows }) => [
    ...(refusal ? [`${name}: ${locale.refusal(refusal)}`] : []),
    ...(unknown.length > 0
      ? [`${name}: ${locale.t('history.unknown', { columns: locale.list(unknown) })}`]
      : []),
    ...rows.flatMap(({ number, problems, notes }) =>
      [...problems, ...notes].map((problem) =>
        printable(
          locale.t('history.cli-problem', { table: name, row: number, problem: sentence(problem, locale) }),
        ),
      ),
    ),
  ]);
}

function sentence({ column, refusal }: HistoryProblem, locale: Locale): string {
  const problem = locale.refusal(historyWithWords(refusal, locale));
  return column === null
    ? problem
    : locale.t('history.in-column', { column: historyColumnLabel(column, locale.language), problem });
}

function reportJson({ tables, counts, ok, done }: Report, locale: Locale) {
  const said = ({ column, refusal }: HistoryProblem) => ({
    column,
    error: refusal.key,
    message: locale.refusal(refusal),
  });
  const rowJson = ({ number, outcome, entryId, problems, notes }: RowReport) => ({
    row: number,
    outcome,
    entry: entryId,
    problems: problems.map(said),
    notes: notes.map(said),
  });
  return {
    ok,
    done,
    counts,
    tables: tables.map(({ name, kind, refusal, unknown, rows }) => ({
      name,
      kind,
      problem: refusal && { error: refusal.key, message: locale.refusal(refusal) },
      unknown,
      rows: rows.map(rowJson),
    })),
  };
}
