import type { InterfaceLanguage } from '../../../platform/i18n/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { readSheets, type Sheet } from '../../../platform/sheets/index.ts';
import type { Column } from './columns.ts';
import { kinds } from './kinds/index.ts';
import type { PartyCalled } from './party-called.ts';
import type { Problem } from './problem.ts';
import { recognise } from './recognise.ts';
import { Row } from './row.ts';
import type { HistoryKind, Told } from './told.ts';

/** A file that a person brings. */
export interface HistoryFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What it holds, where the person says so; else its headings tell. */
  readonly kind?: HistoryKind | undefined;
}

/** A table of a file, as far as it was understood. */
export interface ReadTable {
  /** The file, and of a workbook with several sheets the sheet. */
  readonly name: string;
  readonly kind: HistoryKind | null;
  /** Why nothing of it could be read. */
  readonly refusal: Refusal | null;
  /** Headings that mean nothing here; their cells are passed over. */
  readonly unknown: readonly string[];
  readonly rows: readonly ReadRow[];
}

export interface ReadRow {
  /** As a spreadsheet counts them, the headings being row 1. */
  readonly number: number;
  readonly told: Told;
  readonly problems: readonly Problem[];
}

/** The rows of files, each read by the headings above it. @param language in which dates are tried first */
export async function readFiles(
  files: readonly HistoryFile[],
  partyCalled: PartyCalled,
  language: InterfaceLanguage,
): Promise<ReadTable[]> {
  const tables: ReadTable[] = [];
  for (const { bytes, fileName, kind } of files) {
    const sheets = await attempt(() => readSheets(bytes, fileName));
    if (sheets instanceof Refusal) tables.push(unread(fileName, sheets));
    else
      for (const sheet of sheets) {
        const name = sheets.length > 1 ? `${fileName} › ${sheet.name}` : fileName;
        const table = await attempt(async () => readTable(sheet, { name, kind, partyCalled, language }));
        tables.push(table instanceof Refusal ? unread(name, table) : table);
      }
  }
  return tables;
}

const unread = (name: string, refusal: Refusal): ReadTable => ({
  name,
  kind: null,
  refusal,
  unknown: [],
  rows: [],
});

async function attempt<Result>(work: () => Promise<Result>): Promise<Result | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

interface Reading {
  readonly name: string;
  readonly kind: HistoryKind | undefined;
  readonly partyCalled: PartyCalled;
  readonly language: InterfaceLanguage;
}

/** The headings are the first row that has a cell. Empty rows are passed over. */
function readTable({ rows }: Sheet, { name, kind: chosen, partyCalled, language }: Reading): ReadTable {
  const first = rows.findIndex(isFilled);
  const { kind, columns, unknown } = recognise(rows[first] ?? [], language, chosen);
  const read = rows.flatMap((cells, index): ReadRow[] => {
    if (index <= first || !isFilled(cells)) return [];
    const row = new Row(cellsOf(cells, columns), partyCalled, language);
    const told = kinds[kind].read(row);
    return [{ number: index + 1, told, problems: row.problems }];
  });
  return { name, kind, refusal: null, unknown, rows: read };
}

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell !== '');

function cellsOf(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
): ReadonlyMap<Column, string> {
  return new Map(
    columns.flatMap((column, index) => (column === undefined ? [] : [[column, cells[index] ?? ''] as const])),
  );
}
