import type { Span } from '../../language/span.ts';
import { Refusal } from '../refusal.ts';
import { childrenOf, descendantsOf, type Element, escaped, parseXml, tag } from './xml.ts';

/** A version to be translated: its text cut into paragraphs, and these into sentences. */
export interface ToTranslate {
  /** The fingerprint of the text, by which the translation is known to be of this text and no other. */
  readonly sha256: string;
  readonly language: string;
  /** The text, canonical. */
  readonly text: string;
  /** Sentences in order, none overlapping another. */
  readonly sentences: readonly Span[];
  /** A translation that is confirmed already, where there is one. */
  readonly known: (sentence: string) => string | undefined;
}

/** A translator's work, sentence by sentence. */
export interface Translated {
  /** The fingerprint of the text that was translated. */
  readonly sha256: string;
  readonly source: string;
  readonly target: string;
  /** In the order of the text, with what stands between them kept as it is. */
  readonly text: string;
  /** How many sentences have no translation: the text has them in the source language. */
  readonly untranslated: number;
}

const namespace = 'urn:oasis:names:tc:xliff:document:2.0';

/**
 * A version for translation in XLIFF 2.1 (OASIS Standard, 13 February 2018): a paragraph is a unit, a sentence a segment, and what
 * stands between sentences is ignorable. Together the sources are exactly the text.
 * @param into the language to translate into
 */
export function writeXliff(work: ToTranslate, into: string): string {
  const units = pieces(work).map((unit, index) =>
    tag('unit', { id: `u${index + 1}` }, ...unit.map((piece) => partOf(piece, work))),
  );
  const file = tag(
    'file',
    { id: 'f1', original: `sha256:${work.sha256}` },
    '\n',
    ...units.map((unit) => `${unit}\n`),
  );
  const attributes = {
    xmlns: namespace,
    version: '2.1',
    srcLang: work.language,
    trgLang: into,
    'xml:space': 'preserve',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('xliff', attributes, file)}\n`;
}

/** A stretch of the text; a sentence has its number. */
interface Piece {
  readonly words: string;
  readonly sentence: number | null;
}

/** The whole text in pieces, a new unit after each line break between sentences. */
function pieces({ text, sentences }: ToTranslate): Piece[][] {
  const units: Piece[][] = [[]];
  const between = (start: number, end: number): void => {
    if (start < end) units.at(-1)!.push({ words: text.slice(start, end), sentence: null });
  };
  let at = 0;
  sentences.forEach(({ start, end }, sentence) => {
    between(at, start);
    if (text.slice(at, start).includes('\n') && units.at(-1)!.some((piece) => piece.sentence !== null))
      units.push([]);
    units.at(-1)!.push({ words: text.slice(start, end), sentence });
    at = end;
  });
  between(at, text.length);
  return units.filter((unit) => unit.length > 0);
}

function partOf({ words, sentence }: Piece, { known }: ToTranslate): string {
  const source = tag('source', {}, encoded(words));
  if (sentence === null) return tag('ignorable', {}, source);
  const target = known(words);
  const id = `s${sentence + 1}`;
  return target === undefined
    ? tag('segment', { id, state: 'initial' }, source)
    : tag('segment', { id, state: 'translated' }, source, tag('target', {}, encoded(target)));
}

/** Words as content of a source or target; characters that XML cannot hold are written by their code point. */
const encoded = (words: string): string =>
  words
    .split(/([\p{Cc}\uFFFE\uFFFF])/u)
    .map((part) => (escaped(part) === '\uFFFD' && part !== '\uFFFD' ? codePoint(part) : escaped(part)))
    .join('');

const codePoint = (character: string): string =>
  tag('cp', { hex: character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') });

/**
 * What a translator made of a version.
 * @throws {Refusal} where it is no XLIFF 2, or names no text that it is a translation of
 */
export function readXliff(xml: string): Translated {
  const root = parseXml(xml);
  const [file, ...others] = childrenOf(root, 'file');
  if (root.name !== 'xliff' || root.namespace !== namespace || !file) throw new Refusal('exchange.not-xliff');
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(file.attributes.get('original') ?? '')?.[1];
  const target = root.attributes.get('trgLang');
  if (sha256 === undefined || target === undefined || others.length > 0)
    throw new Refusal('exchange.other-xliff');
  const parts = descendantsOf(file, 'unit').flatMap((unit) => childrenOf(unit, 'segment', 'ignorable'));
  const read = parts.map((part) => ({ sentence: part.name === 'segment', ...sidesOf(part) }));
  return {
    sha256,
    source: root.attributes.get('srcLang') ?? '',
    target,
    text: read.map(({ source, target: translated }) => translated ?? source).join(''),
    untranslated: read.filter(({ sentence, target: translated }) => sentence && translated === null).length,
  };
}

/** The words of both sides of a segment; null where nothing is translated yet. */
function sidesOf(part: Element): { readonly source: string; readonly target: string | null } {
  const [source, target] = ['source', 'target'].map((name) => childrenOf(part, name)[0]);
  const translated = target ? decoded(target) : '';
  return { source: source ? decoded(source) : '', target: translated.trim() === '' ? null : translated };
}

/** The words in a source or target: markers and codes of the tool are left out, code points are put back. */
function decoded(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return child.name === 'cp' ? characterAt(child.attributes.get('hex')) : decoded(child);
    })
    .join('');
}

function characterAt(hex: string | undefined): string {
  const point = /^[0-9A-Fa-f]{1,6}$/.test(hex ?? '') ? Number.parseInt(hex!, 16) : 0xfffd;
  return String.fromCodePoint(point <= 0x10ffff ? point : 0xfffd);
}
