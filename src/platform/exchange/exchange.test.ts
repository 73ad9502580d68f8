import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOfTmx, faultsOfXliff } from '../../../test/support/xml.ts';
import { sentencesOf } from '../../language/segmentation/index.ts';
import { type ConfirmedPair, readTmx, writeTmx } from './tmx.ts';
import { readXliff, type ToTranslate, writeXliff } from './xliff.ts';

const text = `JOINT STATEMENT

The ministers met in Oslo on 3 May 2024. They thanked "Norway" & others <warmly>.

- A list
- of two\tthings`;

const toTranslate = (own: string, known: ToTranslate['known'] = () => undefined): ToTranslate => ({
  sha256: 'a'.repeat(64),
  language: 'en',
  text: own,
  sentences: sentencesOf(own, 'en'),
  known,
});

const pair = (source: string, target: string): ConfirmedPair => ({
  source: { language: 'en', text: source },
  target: { language: 'ar', text: target },
  statement: '2024-05-03-oslo',
  by: 'Amal & Karim',
  at: new Date('2026-01-05T10:00:00Z'),
});

describe('A translation memory', () => {
  const pairs = [pair('They met in Oslo.', 'اجتمعوا في أوسلو.'), pair('5 < 6 & "more"', '٥ أقل من ٦')];

  it('is valid TMX 1.4b, and an empty one too', async () => {
    expect(await faultsOfTmx(writeTmx(pairs, '0.1.0'))).toEqual([]);
    expect(await faultsOfTmx(writeTmx([], '0.1.0'))).toEqual([]);
    expect(await faultsOfTmx('<tmx version="1.4"><body/></tmx>')).not.toEqual([]);
  });

  it('gives back the pairs that were written', () => {
    expect(readTmx(writeTmx(pairs, '0.1.0'), ['ar', 'en']).pairs).toEqual(
      pairs.map(({ source, target }) => ({ source, target })),
    );
  });

  it('is read as other tools write it: regions, codes in sentences, several languages, old attributes', () => {
    const memory = `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header creationtool="x"
      creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="fr-FR" datatype="rtf"/><body>
      <tu><tuv xml:lang="EN-gb"><seg>The <bpt i="1">\\b</bpt>Ministers<ept i="1">\\b0</ept> <hi>met</hi>.</seg></tuv>
      <tuv xml:lang="fr-FR"><seg>Les ministres se sont
        réunis.</seg></tuv><tuv lang="ar"><seg>اجتمع الوزراء.</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>Alone.</seg></tuv><tuv xml:lang="de"><seg>Allein.</seg></tuv></tu></body></tmx>`;
    const { pairs: read, skipped } = readTmx(memory, ['ar', 'en', 'fr']);
    expect(read[0]).toEqual({
      source: { language: 'fr', text: 'Les ministres se sont réunis.' },
      target: { language: 'en', text: 'The Ministers met.' },
    });
    expect(read).toHaveLength(3);
    expect(skipped).toBe(1);
  });
});

describe('A version for translation', () => {
  it('is valid XLIFF 2.1', async () => {
    const known = (words: string) => (words.startsWith('- A') ? '- قائمة' : undefined);
    expect(await faultsOfXliff(writeXliff(toTranslate(text, known), 'ar'))).toEqual([]);
    expect(await faultsOfXliff(writeXliff(toTranslate('a\u0001b\u0085c. D\u000b'), 'ar'))).toEqual([]);
    expect(await faultsOfXliff('<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"/>')).not.toEqual([]);
  });

  it('comes back as the text itself, all of it untranslated, whatever its characters', () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(text, 'A.\n\nB. C.\n'));
    fc.assert(
      fc.property(any, (raw) => {
        const own = raw.toWellFormed();
        const work = toTranslate(own);
        const back = readXliff(writeXliff(work, 'fr'));
        expect(back.text).toBe(own);
        expect(back).toMatchObject({ sha256: work.sha256, source: 'en', target: 'fr' });
        expect(back.untranslated).toBe(work.sentences.length);
      }),
    );
  });

  it('becomes the translation that the translator wrote, in the layout of the text', () => {
    const xliff = writeXliff(toTranslate('One two. Three.\n\nFour.'), 'fr')
      .replace(
        '<source>One two.</source>',
        '<source>One two.</source><target>Un <pc id="1">deux</pc>.</target>',
      )
      .replace('<source>Four.</source>', '<source>Four.</source>\n<target>Quatre.</target>');
    expect(readXliff(xliff)).toMatchObject({ text: 'Un deux. Three.\n\nQuatre.', untranslated: 1 });
  });
});

describe('A file that is something else', () => {
  const xliff = (attributes: string, inside: string) =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${attributes}>${inside}</xliff>`;
  it.each([
    ['words', 'Hello', 'exchange.not-xml'],
    ['nothing', '', 'exchange.not-xml'],
    ['half of a file', '<tmx version="1.4"><body>', 'exchange.not-xml'],
    ['entities that grow', '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>', 'exchange.not-xml'],
    ['endless nesting', '<a>'.repeat(5_000), 'exchange.not-xml'],
    ['another format', '<html/>', 'exchange.not-xliff'],
    [
      'XLIFF 1.2',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2"><file/></xliff>',
      'exchange.not-xliff',
    ],
    [
      'work on another text',
      xliff('srcLang="en" trgLang="ar"', '<file id="f1" original="a.docx"/>'),
      'exchange.other-xliff',
    ],
    [
      'no language to translate into',
      xliff('srcLang="en"', `<file id="f1" original="sha256:${'a'.repeat(64)}"/>`),
      'exchange.other-xliff',
    ],
  ])('is refused in one line: %s', (_what, file, key) => {
    expect(() => readXliff(file)).toThrow(key);
  });

  it('is no memory either', () => {
    expect(() => readTmx('<html/>', ['en'])).toThrow('exchange.not-tmx');
  });
});
