import readXlsxFile, { type CellValue } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { inspectArchive } from '../documents/index.ts';
import { Refusal } from '../refusal.ts';
import { cellText, type Sheet, sheetLimits } from './sheet.ts';

/** Bytes of XML that a workbook may unpack to. */
const largestXml = 80_000_000;

/**
 * The tables of an Excel workbook. A cell that Excel keeps as a date is its day; a number is written plainly; of a formula the
 * value that was saved counts.
 * @throws Refusal where it is no workbook, damaged, or unpacks to too much
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = await inspectArchive(buffer, { xml: largestXml, inspect: assertSmall });
  if (kind !== 'spreadsheet') throw new Refusal('sheets.unread-kind', {}, { status: 415 });
  const sheets = await readXlsxFile(buffer, { trim: false }).catch(() => {
    throw new Refusal('documents.damaged'); // Whatever the parser trips over lies in a file from outside.
  });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
}

/** Where a cell or a row says that it stands. The parser fills the way to it, so it must not be far. */
const place = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const placed = /^([A-Z]{0,3})(\d{0,7})$/;

/** @throws Refusal where a sheet is larger than what is read, or lies about its places */
function assertSmall(name: string, content: string): void {
  if (!/^\/?xl\/worksheets\//i.test(name)) return;
  let rows = 0;
  for (let at = content.indexOf('row'); at !== -1; at = content.indexOf('row', at + 3)) rows++;
  // A row opens and closes, and a name space may stand before its name.
  if (rows > 2 * sheetLimits.rows + 100) throw tooLarge();
  for (const [, double, single] of content.matchAll(place)) {
    const [, column, row] = placed.exec(double ?? single ?? '') ?? [];
    if (column === undefined || row === undefined) throw new Refusal('documents.bomb');
    if (Number(row) > sheetLimits.rows + 1 || columnNumber(column) > sheetLimits.columns) throw tooLarge();
  }
}

const tooLarge = (): Refusal =>
  new Refusal('sheets.too-large', { rows: sheetLimits.rows, columns: sheetLimits.columns }, { status: 413 });

/** A is 1, Z 26, AA 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function textOf(cell: CellValue<number> | null): string {
  if (cell === null) return '';
  return cellText(cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell));
}

/** What a workbook would take for a character by its number: `_x0041_` is A. */
const escaped = /_(?=x[\da-f]{4}_)/gi;

/**
 * A text so that it is read as it stands. The writer looks shared texts up among the members of an object, so that one of the
 * names that every object has ("constructor") is written with its first letter by number.
 */
function written(text: string): string {
  const plain = text.replaceAll(escaped, '_x005F_');
  return plain in {} ? `_x${plain.charCodeAt(0).toString(16).padStart(4, '0')}_${plain.slice(1)}` : plain;
}

/** Tables as an Excel workbook; every cell is text, so that nothing is taken for a date, a number or a formula. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      data: rows.map((row, index) =>
        row.map((cell) => ({
          value: written(cellText(cell)),
          type: String,
          ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
        })),
      ),
    })),
  ).toBuffer();
}
