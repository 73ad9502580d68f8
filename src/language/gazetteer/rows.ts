/**
 * Reads a table written as text: a row a line, columns between `|`, the entries of a column between `;`.
 * The first column is the key. Line ends are the only quoting, so that a table stays readable for who extends it.
 * @throws on a row without a key, which is a fault of the table
 */
export function rows(table: string): Row[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [key = '', ...columns] = line.split('|').map((column) => column.trim());
      if (key === '') throw new Error(`a row without a key: ${line}`);
      return { key, columns: columns.map(entries) };
    });
}

export interface Row {
  readonly key: string;
  readonly columns: readonly (readonly string[])[];
}

function entries(column: string): string[] {
  return column
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
