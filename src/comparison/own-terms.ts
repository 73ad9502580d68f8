import { columns } from './tables/columns.ts';

/** A line of a table of terms that is no row, counted from 1. */
export class NoTermRow extends Error {
  override readonly name = 'NoTermRow';
  readonly line: number;

  constructor(line: number) {
    super(`line ${line} is no row of terms`);
    this.line = line;
  }
}

/**
 * An operator's table of terms, one row a line: `English | French | Arabic`, alternatives separated by commas, a cell left empty
 * where there is no term. Empty lines and lines that begin with # are left out.
 * @throws {NoTermRow} where a line has not three cells, or words in fewer than two of them
 */
export function parseTerms(text: string): string {
  const rows = text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const cells = line.split('|');
    const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell));
    if (cells.length !== columns.length || filled.length < 2) throw new NoTermRow(index + 1);
    return [cells.map((cell) => cell.trim()).join(' | ')];
  });
  return rows.join('\n');
}
