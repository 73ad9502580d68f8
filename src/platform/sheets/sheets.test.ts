import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archive } from '../../../test/support/archive.ts';
import { writeCsv } from './csv.ts';
import { cellText, readSheets, sheetLimits } from './index.ts';
import { writeXlsx } from './xlsx.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = async (content: Uint8Array, name = 'members.csv') =>
  (await readSheets(content, name))[0]?.rows;

/** Cells that spreadsheets and their formats are known to spoil. */
const cell = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      "'=1",
      '-5',
      '@SUM',
      '+33',
      "'quoted'",
      '<b>&amp;',
      '_x0041_',
      '007',
      '2014',
      'TRUE',
    ),
    fc.constantFrom(
      'المجموعة المصغرة',
      'a\nb',
      'a,b;c\td',
      '"',
      '""',
      '\u202Eabc',
      'é',
      'true',
      '1e5',
      'constructor',
      '__proto__',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  .map(cellText);
const table = fc
  .array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .map((rows) => [['party', 'date', 'source'], ...rows]);

const padded = (rows: readonly (readonly string[])[] | undefined) =>
  rows?.map((row) => [...row, '', '', ''].slice(0, 3)).filter((row) => row.some((text) => text !== ''));

describe('A table', () => {
  test('is read from CSV as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        expect(await rowsOf(bytes(writeCsv(rows)))).toEqual(rows);
      }),
    );
  });

  test('is read from a workbook as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        expect(padded(await rowsOf(await writeXlsx([{ name: 'members', rows }])))).toEqual(padded(rows));
      }),
      { numRuns: 40 },
    );
  });

  test.each([',', ';', '\t'])('may be parted by %j', async (delimiter) => {
    const csv = [['party', 'date'].join(delimiter), ['"a,b;c"', '2014'].join(delimiter)].join('\r\n');
    expect(await rowsOf(bytes(csv))).toEqual([
      ['party', 'date'],
      ['a,b;c', '2014'],
    ]);
  });

  test('may be saved in the encodings of Arabic and French office programs', async () => {
    const arabic = Uint8Array.from([0xc7, 0xe1, 0xda, 0xd6, 0xe6, 0x2c, 0xc7, 0xe1, 0xc8, 0xe1, 0xcf, 0x0a]);
    expect(await rowsOf(arabic)).toEqual([['العضو', 'البلد']]);
    expect(await rowsOf(Uint8Array.from([...bytes('\uFEFFBelgique,né')]))).toEqual([['Belgique', 'né']]);
  });

  test('hides what a spreadsheet would run', () => {
    expect(writeCsv([['=cmd()', '@x', "'=y", 'plain', "it's"]])).toBe(
      "\uFEFF'=cmd(),'@x,''=y,plain,it's\r\n",
    );
  });
});

/** The least workbook that has a sheet of these rows. */
const sheetXml = (rows: string): Uint8Array =>
  archive(
    Object.entries({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml':
        '<workbook xmlns:r="x"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    }).map(([name, content]) => ({ name, content: Buffer.from(content) })),
  );

test.each<[string, Uint8Array, string]>([
  ['nothing', bytes(''), 'sheets.empty'],
  ['a table without a cell', bytes(',,\r\n,,'), 'sheets.empty'],
  ['a PDF', bytes('%PDF-1.7'), 'sheets.unread-kind'],
  ['bytes that are no text', bytes('a,b\0c'), 'sheets.unread-kind'],
  ['a quotation that never ends', bytes('a,b\n"c,d\ne,f'), 'sheets.csv'],
  ['more rows than are read', bytes('a\n'.repeat(sheetLimits.rows + 2)), 'sheets.too-large'],
  ['a cell as long as a book', bytes(`a\n${'x'.repeat(sheetLimits.cell + 1)}`), 'sheets.long-cell'],
  ['a row at the end of the world', sheetXml('<row r="1048576"/>'), 'sheets.too-large'],
  [
    'a column at the end of the world',
    sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
    'sheets.too-large',
  ],
  ['a row number that is none', sheetXml('<row r="1e9"/>'), 'documents.bomb'],
  ['rows without number or end', sheetXml('<row/>'.repeat(2 * sheetLimits.rows + 101)), 'sheets.too-large'],
  [
    'a workbook that unpacks to far more than it is',
    sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>${' '.repeat(90_000_000)}</t></is></c></row>`),
    'documents.bomb',
  ],
  ['a damaged workbook', sheetXml('<row r="2"/><row r="1"/>'), 'documents.damaged'],
])('%s is refused', async (_, content, key) => {
  await expect(readSheets(content, 'members.xlsx')).rejects.toMatchObject({ key });
});
