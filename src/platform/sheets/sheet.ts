/**
 * A sheet is a table of a file: rows of cells, all of them text as `cellText` cleans it. An empty cell is the empty text; rows
 * may differ in length. The first row is number 1, as spreadsheets count.
 */
export interface Sheet {
  /** Of a CSV file the name of the file, without its ending. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What a file of tables may hold. */
export const sheetLimits = {
  rows: 100_000,
  columns: 60,
  /** Characters of one cell. */
  cell: 10_000,
} as const;

/** Control characters but tabs and line ends, and code points that are no characters: XML does without them. */
const unwritable = /[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}/gu;

/** The text of a cell in the one form in which it is read and written: NFC, LF, no control characters, no space around it. */
export const cellText = (text: string): string =>
  text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(unwritable, '').normalize('NFC').trim();
