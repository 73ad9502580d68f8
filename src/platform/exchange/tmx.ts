import { oneLine } from '../../language/normalise.ts';
import { Refusal } from '../refusal.ts';
import { childrenOf, type Element, escaped, parseXml, tag, wordsOf } from './xml.ts';

/** A sentence, or a few, in two languages, the one standing for the other. */
export interface MemoryPair {
  readonly source: Wording;
  readonly target: Wording;
}

export interface Wording {
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
}

/** A pair to hand on, with what a translator wants to know of it. */
export interface ConfirmedPair extends MemoryPair {
  /** The address of the statement that it is from, where it is from one. */
  readonly statement: string | null;
  readonly by: string;
  readonly at: Date;
}

/**
 * A translation memory in TMX 1.4b (LISA OSCAR, 26 April 2005).
 * @param version of Entente
 */
export function writeTmx(pairs: readonly ConfirmedPair[], version: string): string {
  const header = tag('header', {
    creationtool: 'Entente',
    creationtoolversion: version,
    segtype: 'sentence',
    'o-tmf': 'Entente',
    adminlang: 'en',
    srclang: '*all*',
    datatype: 'plaintext',
  });
  const units = pairs.map((pair) => `\n${unitOf(pair)}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('tmx', { version: '1.4' }, header, tag('body', {}, ...units, '\n'))}\n`;
}

const unitOf = ({ source, target, statement, by, at }: ConfirmedPair): string =>
  tag(
    'tu',
    { srclang: source.language, changedate: compact(at), changeid: by },
    statement === null ? '' : tag('prop', { type: 'x-statement' }, escaped(statement)),
    ...[source, target].map(({ language, text }) =>
      tag('tuv', { 'xml:lang': language }, tag('seg', {}, escaped(text))),
    ),
  );

/** A moment as TMX writes it: 20260105T100000Z. */
const compact = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** Codes of a native format: what stands in them is not of the sentence. */
const nativeCodes = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'sub']);

export interface ReadMemory {
  readonly pairs: readonly MemoryPair[];
  /** Units without words in two of the wanted languages. */
  readonly skipped: number;
}

/**
 * The pairs of a translator's memory that are in the wanted languages; a unit in three languages gives three pairs. The
 * unit's source language comes first. A language is known by its first subtag: `en-GB` is English.
 * @throws {Refusal} where it is no TMX
 */
export function readTmx(text: string, languages: readonly string[]): ReadMemory {
  const root = parseXml(text);
  const [header] = childrenOf(root, 'header');
  const [body] = childrenOf(root, 'body');
  if (root.name !== 'tmx' || !body) throw new Refusal('exchange.not-tmx');
  const units = childrenOf(body, 'tu').map((unit) => pairsOf(unit, header, languages));
  return { pairs: units.flat(), skipped: units.filter((pairs) => pairs.length === 0).length };
}

function pairsOf(unit: Element, header: Element | undefined, languages: readonly string[]): MemoryPair[] {
  const from = primary(unit.attributes.get('srclang') ?? header?.attributes.get('srclang') ?? '');
  const wordings = childrenOf(unit, 'tuv')
    .map(wordingOf)
    .filter(({ language, text }) => languages.includes(language) && text !== '');
  const ordered = wordings.toSorted((a, b) => Number(b.language === from) - Number(a.language === from));
  return ordered.flatMap((source, index) =>
    ordered
      .slice(index + 1)
      .filter(({ language }) => language !== source.language)
      .map((target) => ({ source, target })),
  );
}

function wordingOf(variant: Element): Wording {
  const [segment] = childrenOf(variant, 'seg');
  const words = segment ? wordsOf(segment, nativeCodes) : '';
  const language = variant.attributes.get('xml:lang') ?? variant.attributes.get('lang') ?? '';
  return { language: primary(language), text: oneLine(words.normalize('NFC')) };
}

const primary = (tagOf: string): string => tagOf.split(/[-_]/)[0]!.toLowerCase();
