import { describe, expect, it } from 'vitest';
import { readDocument } from './index.ts';

const arabic =
  'بيان مشترك صادر عن وزراء المياه\n\nعقد الوزراء اجتماعهم الثالث في تونس يوم 4 أيار/مايو 2024، وأعربوا عن شكرهم للدولة المضيفة.';
const french =
  'Déclaration commune des ministres de l’Eau\n\nÀ Genève, les États membres ont réaffirmé leur volonté d’œuvrer côte à côte.';

/** Encodes by asking the decoder which byte gives each character. */
function singleByte(text: string, encoding: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (character) => {
    const byte = table.get(character);
    if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
    return byte;
  });
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

const withMark = (text: string): string => `\ufeff${text}`;

describe('a text is read whatever encoding it was saved in', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(arabic), arabic, []],
    ['UTF-8 with its mark', new TextEncoder().encode(withMark(arabic)), arabic, []],
    ['UTF-16 little-endian with its mark', utf16(withMark(arabic), 'le'), arabic, ['utf-16le']],
    ['UTF-16 big-endian with its mark', utf16(withMark(french), 'be'), french, ['utf-16be']],
    ['Arabic UTF-16 little-endian without a mark', utf16(arabic, 'le'), arabic, ['utf-16le']],
    ['French UTF-16 big-endian without a mark', utf16(french, 'be'), french, ['utf-16be']],
    ['Arabic Windows-1256', singleByte(arabic, 'windows-1256'), arabic, ['windows-1256']],
    ['Arabic ISO 8859-6', singleByte(arabic, 'iso-8859-6'), arabic, ['iso-8859-6']],
    ['French Windows-1252', singleByte(french, 'windows-1252'), french, ['windows-1252']],
    [
      'a short Arabic line in Windows-1256',
      singleByte('بيان صحفي', 'windows-1256'),
      'بيان صحفي',
      ['windows-1256'],
    ],
    [
      'a short French line in Windows-1252',
      singleByte('Communiqué', 'windows-1252'),
      'Communiqué',
      ['windows-1252'],
    ],
  ])('%s', async (_encoding, bytes, text, converted) => {
    const document = await readDocument(bytes);
    expect(document.text).toBe(text);
    expect(document.warnings).toEqual(
      converted.map((encoding) => ({ key: 'documents.converted', values: { encoding } })),
    );
  });

  it('is UTF-8 when only some of its bytes are broken, and says how many places', async () => {
    const bytes = new TextEncoder().encode(arabic);
    bytes[10] = 0xff;
    const document = await readDocument(bytes);
    expect(document.text.slice(-20)).toBe(arabic.slice(-20));
    expect(document.warnings).toEqual([{ key: 'documents.broken-utf8', values: { count: 2 } }]);
  });
});

describe('a page that names its encoding', () => {
  const page = (charset: string): string =>
    `<!doctype html><meta charset="${charset}"><p>${arabic.split('\n')[0]}</p>`;

  it('is read in it', async () => {
    const { text } = await readDocument(singleByte(page('windows-1256'), 'windows-1256'));
    expect(text).toBe(arabic.split('\n')[0]);
  });

  it('is read as UTF-8 all the same where its bytes are', async () => {
    const { text, warnings } = await readDocument(new TextEncoder().encode(page('iso-8859-1')));
    expect(text).toBe(arabic.split('\n')[0]);
    expect(warnings).toEqual([]);
  });

  it('is read by what fits its bytes where the name is unknown', async () => {
    const { text } = await readDocument(singleByte(page('klingon-8'), 'windows-1256'));
    expect(text).toBe(arabic.split('\n')[0]);
  });
});
