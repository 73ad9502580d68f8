/** What parts the entries of a list in one cell; an entry that has one of these signs itself has a backslash before it. */
const signs = /[\\;؛\n]/g;

/** Several texts in one cell, read back by `readList`. */
export const writeList = (texts: readonly string[]): string =>
  texts.map((text) => text.replaceAll(signs, '\\$&')).join('; ');

/** The texts of a cell that holds several, parted by semicolons or line ends. Those that are empty are left out. */
export function readList(cell: string): string[] {
  const texts = [''];
  for (let at = 0; at < cell.length; at++) {
    const sign = cell[at]!;
    if (sign === '\\' && at + 1 < cell.length) texts.push(`${texts.pop()}${cell[++at]}`);
    else if (sign === ';' || sign === '؛' || sign === '\n') texts.push('');
    else texts.push(`${texts.pop()}${sign}`);
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
