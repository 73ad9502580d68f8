import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { decode } from '../documents/index.ts';
import { Refusal } from '../refusal.ts';
import { hideFormula, showFormula } from './formula.ts';
import { cellText, type Sheet, sheetLimits } from './sheet.ts';

const delimiters = [',', ';', '\t'] as const;

/**
 * The table of a CSV file, in whatever encoding and with whichever of the three delimiters it was saved.
 * @throws Refusal that names the line where it cannot be read
 */
export function readCsv(bytes: Uint8Array, name: string): Sheet {
  const text = textOf(bytes);
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      to: sheetLimits.rows + 2,
      max_record_size: sheetLimits.columns * sheetLimits.cell,
      cast: (cell) => cellText(showFormula(cell)),
    }) as unknown as string[][];
    return { name, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal('sheets.csv', { line: Number(error.lines ?? 1) });
  }
}

/** @throws Refusal that asks for a table, where the reader of texts would ask for a text */
function textOf(bytes: Uint8Array): string {
  try {
    return decode(bytes).text;
  } catch (error) {
    if (error instanceof Refusal && error.key === 'documents.binary')
      throw new Refusal('sheets.unread-kind', {}, { status: 415 });
    throw error;
  }
}

/** The delimiter that the first line has most often outside quotation marks. */
function delimiterOf(text: string): string {
  const [header = ''] = text.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const count = (delimiter: string): number => header.split(delimiter).length;
  return delimiters.reduce((best, other) => (count(other) > count(best) ? other : best));
}

/** A table as CSV (RFC 4180): UTF-8 with a byte-order mark, lines ended by CRLF, formulas hidden. The same table always gives the same bytes. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${stringify(
    rows.map((row) => row.map((cell) => hideFormula(cellText(cell)))),
    { record_delimiter: 'windows' },
  )}`;
