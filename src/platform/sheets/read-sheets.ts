import { kindOfBytes, largestFile } from '../documents/index.ts';
import { Refusal } from '../refusal.ts';
import { readCsv } from './csv.ts';
import { type Sheet, sheetLimits } from './sheet.ts';
import { readXlsx } from './xlsx.ts';

/**
 * The tables of a CSV file or an Excel workbook, told apart by their content. Sheets without a cell are left out.
 * @throws Refusal with a message for the person who gave it: empty, too large, of a kind that is not read, damaged, unsafe
 */
export async function readSheets(bytes: Uint8Array, fileName: string): Promise<Sheet[]> {
  if (bytes.length > largestFile)
    throw new Refusal('documents.too-large', { limit: largestFile / 1024 / 1024 }, { status: 413 });
  const kind = kindOfBytes(bytes);
  if (kind !== undefined && kind !== 'zip') throw new Refusal('sheets.unread-kind', {}, { status: 415 });
  const sheets = kind === 'zip' ? await readXlsx(bytes) : [readCsv(bytes, fileName.replace(/\.[^.]*$/, ''))];
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  if (filled.length === 0) throw new Refusal('sheets.empty');
  for (const sheet of filled) assertWithinLimits(sheet);
  return filled;
}

function assertWithinLimits({ rows }: Sheet): void {
  const { rows: most, columns, cell } = sheetLimits;
  if (rows.length > most + 1 || rows.some((row) => row.length > columns))
    throw new Refusal('sheets.too-large', { rows: most, columns }, { status: 413 });
  const row = rows.findIndex((cells) => cells.some((text) => text.length > cell));
  if (row !== -1) throw new Refusal('sheets.long-cell', { row: row + 1, limit: cell }, { status: 413 });
}
