import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../../platform/refusal.ts';
import {
  asOf,
  type ExportedTable,
  exportHistory,
  historyFileBytes,
  historyFileName,
} from '../../slices/register/index.ts';
import { historyParts } from '../history-parts.ts';
import { withDatabase } from './database.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export interface HistoryExportOptions {
  /** A folder for CSV files, or the name of a workbook. */
  readonly history: string;
  readonly on?: string;
  readonly known?: string;
}

/** `entente export --history FOLDER|FILE.xlsx`: the history as it stands and is public, in the shape that the import takes. */
export async function historyExportCommand(
  { history, ...times }: HistoryExportOptions,
  { locale, write }: Terminal,
): Promise<ExitCode> {
  const at = asOf(times);
  const tables = await withDatabase((db) => exportHistory(db, at, historyParts(db)));
  try {
    if (/\.xlsx$/i.test(history)) {
      await mkdir(dirname(history), { recursive: true });
      await writeFile(history, await historyFileBytes(tables, 'xlsx'));
      write(told(tables, history));
    } else {
      await mkdir(history, { recursive: true });
      for (const table of tables) {
        const place = join(history, `${historyFileName(table.kind, at)}.csv`);
        await writeFile(place, await historyFileBytes([table], 'csv'));
        write(told([table], place));
      }
    }
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Refusal('cli.not-written', { detail });
  }
  return 0;

  function told(written: readonly ExportedTable[], place: string): string {
    const rows = written.reduce((sum, table) => sum + table.rows.length - 1, 0);
    return locale.t('history.exported', { rows, place });
  }
}
