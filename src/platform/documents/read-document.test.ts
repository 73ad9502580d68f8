import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { type Document, largestFile, readDocument } from './index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The refusal's key, or the document where there is one. */
async function outcome(bytes: Uint8Array, name?: string): Promise<string | Document> {
  try {
    return await readDocument(bytes, name);
  } catch (error) {
    if (error instanceof Refusal) return error.key;
    throw error;
  }
}

function expectWordsOrRefusal(result: string | Document): void {
  if (typeof result === 'string') {
    expect(result).toMatch(/^documents\./);
  } else {
    expect(result.text.trim()).not.toBe('');
    expect(result.text.isWellFormed()).toBe(true);
  }
}

describe('a document is told by its content', () => {
  it.each([
    ['a plain text', 'Ministers met.\n\nThey agreed.', '', 'text', 'Ministers met.\n\nThey agreed.'],
    ['a page without a name', '<!doctype html><p>Ministers met.', '', 'html', 'Ministers met.'],
    ['a page that is named as a text', '<html><p>Ministers met.', 'note.txt', 'html', 'Ministers met.'],
    ['a page behind a comment', '<!-- saved --><html><p>Met.', '', 'html', 'Met.'],
    ['a piece of a page', 'Note <p class="lead">Met.</p>', 'note', 'html', 'Note\n\nMet.'],
    [
      'a text that speaks of a tag',
      'The <p> element was discussed.',
      'note.txt',
      'text',
      'The <p> element was discussed.',
    ],
    ['Markdown by its name', '# Note\n\nThey *met*.', 'note.md', 'markdown', 'Note\n\nThey met.'],
    ['a text that only looks like Markdown', '# Note', 'note.txt', 'text', '# Note'],
  ])('%s', async (_rule, content, name, format, text) => {
    expect(await readDocument(utf8(content), name)).toMatchObject({ format, text });
  });
});

describe('a file that cannot be read is refused with one reason', () => {
  it.each([
    ['an empty file', utf8(''), 'documents.empty'],
    ['a file of spaces', utf8(' \n\t\u00a0\n'), 'documents.empty'],
    ['a page without words', utf8('<!doctype html><script>run()</script>'), 'documents.empty'],
    ['a file above the limit', new Uint8Array(largestFile + 1).fill(0x61), 'documents.too-large'],
    ['a text above the limit', new Uint8Array(2_000_001).fill(0x61), 'documents.too-long'],
    ['a text with a zero byte', utf8('Ministers\0 met.'), 'documents.binary'],
    [
      'bytes of a machine',
      Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256),
      'documents.binary',
    ],
    ['a PDF', utf8('%PDF-1.7\n…'), 'documents.unread-kind'],
    ['an RTF', utf8('{\\rtf1\\ansi Ministers met.}'), 'documents.unread-kind'],
    ['an old Word file', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest'), 'documents.unread-kind'],
    ['a picture', latin1('\x89PNG\r\n\x1a\n'), 'documents.unread-kind'],
    ['an archive that is cut off', latin1('PK\x03\x04\x14\0'), 'documents.damaged'],
    [
      'Cyrillic of one byte a letter',
      latin1('\xcc\xe8\xed\xe8\xf1\xf2\xf0\xfb \xe2\xf1\xf2\xf0\xe5\xf2\xe8\xeb\xe8\xf1\xfc.'),
      'documents.unknown-encoding',
    ],
  ])('%s', async (_rule, bytes, key) => {
    expect(await outcome(bytes)).toBe(key);
  });
});

describe('what cannot be seen in a text is said', () => {
  it('counts direction controls and leaves them in their places', async () => {
    const document = await readDocument(utf8('The \u202e42nd\u202c member'));
    expect(document.text).toBe('The \u202e42nd\u202c member');
    expect(document.warnings).toEqual([{ key: 'documents.direction-controls', values: { count: 2 } }]);
  });

  it('counts zero-width spaces and controls', async () => {
    expect((await readDocument(utf8('mem\u200bber\u0007'))).warnings).toEqual([
      { key: 'documents.invisible', values: { count: 2 } },
    ]);
  });

  it('says nothing of joiners inside words, which correct writing needs', async () => {
    expect((await readDocument(utf8('می\u200cشود'))).warnings).toEqual([]);
  });
});

describe('whatever the bytes are', () => {
  const marks = [
    '',
    '\xef\xbb\xbf',
    '\xff\xfe',
    '\xfe\xff',
    'PK\x03\x04',
    '<html>',
    '<!--',
    '<p ',
    '&#x',
    '# ',
  ];
  const anyFile = fc
    .tuple(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 400 }))
    .map(([mark, rest]) => Uint8Array.from([...latin1(mark), ...rest]));

  it('there is a document with words or a refusal, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyFile,
        fc.constantFrom('', 'a.md', 'a.html', 'a.txt', 'a.docx'),
        async (bytes, name) => {
          expectWordsOrRefusal(await outcome(bytes, name));
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['open tags', '<div>', 'a.html'],
    ['open paragraphs in open boxes', '<div><p>', 'a.html'],
    ['open links', '<a href="https://example.org/x">original ', 'a.html'],
    ['closed links', '<a href="https://example.org/x">original</a>', 'a.html'],
    ['attributes', ' a b c', 'a.html'],
    ['open lists', '<ul><li>', 'a.html'],
    ['hidden boxes', '<div hidden>', 'a.html'],
    ['character references', '&amp;&#65;&x', 'a.html'],
    ['stars', '*a_', 'a.md'],
    ['brackets', '[a](', 'a.md'],
    ['quotations', '> ', 'a.md'],
    ['backticks', '`a', 'a.md'],
    ['table cells', '|a', 'a.md'],
    ['direction controls', '\u202e', 'a.txt'],
  ])(
    'a megabyte of %s is read or refused, and never a crash',
    { timeout: 60_000 },
    async (_kind, piece, name) => {
      const start = name === 'a.html' ? (piece.startsWith(' ') ? '<html><p' : '<html>') : 'x';
      const hostile = utf8(start + piece.repeat(1_000_000 / piece.length));
      expectWordsOrRefusal(await outcome(hostile, name));
    },
  );
});
