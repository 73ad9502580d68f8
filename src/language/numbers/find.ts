import { writtenLength } from '../particles.ts';
import type { Language } from '../span.ts';
import type { Token } from '../tokens.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { figureAt } from './figures.ts';
import { french } from './french.ts';
import type { NumberMention } from './mention.ts';
import { spanish } from './spanish.ts';
import { suffixEnd } from './suffix.ts';
import type { NumberTable } from './table.ts';
import { lookalikeEnd, numberWordAt, type Spelled, spelledAt } from './words.ts';

const tables: Readonly<Record<Language, NumberTable>> = { ar: arabic, en: english, es: spanish, fr: french };

/**
 * The numbers of one sentence, in order; attached particles are outside `start`.
 * @param places the tokens at which one may begin (`numberOpeners`)
 */
export function findNumbers(
  tokens: readonly Token[],
  language: Language,
  places: Iterable<number> = tokens.keys(),
): NumberMention[] {
  const found: NumberMention[] = [];
  let next = 0;
  for (const index of places) {
    if (index < next) continue;
    const mention = isInsideName(tokens, index) ? undefined : numberAt(tokens, index, language);
    if (mention) found.push(mention);
    next = mention ? mention.to : (lookalikeEnd(tokens, index, tables[language]) ?? index + 1);
  }
  return found;
}

/** The words with which a number may begin, beside figures, as the variants of a token give them, with or without their article. */
export function numberOpeners(language: Language): Iterable<string> {
  const { words, openers, fractions } = tables[language];
  return [...words.keys(), ...openers, ...[...fractions.keys()].map((phrase) => phrase.split(' ')[0]!)];
}

/** The number that starts at token `from`, in figures or in words, with its magnitude. */
export function numberAt(
  tokens: readonly Token[],
  from: number,
  language: Language,
): NumberMention | undefined {
  const table = tables[language];
  const token = tokens[from];
  if (token?.kind === 'number') return inFigures(tokens, from, table);
  if (token?.kind !== 'word') return undefined;
  const part = partAt(tokens, from, table);
  if (part) return part;
  const spelled = spelledAt(tokens, from, table);
  if (!spelled) return undefined;
  const whole = withHundreds(tokens, spelled, table);
  const { value, to } = withHalf(tokens, whole, table);
  return {
    from,
    to,
    start: spelled.start,
    end: tokens[to - 1]!.end,
    value,
    ordinal: whole.ordinal || (isRound(spelled) && standsInARow(tokens, from)),
    written: 'words',
    definite: spelled.definite,
  };
}

/** "half a million", « demi-million », «بنصف مليون»: a part of the magnitude that follows. */
function partAt(tokens: readonly Token[], from: number, table: NumberTable): NumberMention | undefined {
  for (const [phrase, part] of table.fractions) {
    const [head, ...rest] = phrase.split(' ');
    const first = tokens[from]!.variants.find(({ norm }) => norm === head);
    if (!first) continue;
    let at = from + 1;
    if (!rest.every((word) => tokens[at++]?.norm === word)) continue;
    if (tokens[at]?.raw === '-') at++;
    const magnitude = numberWordAt(tokens, at, table);
    if (magnitude?.word.role !== 'multiplier' || magnitude.word.value < 1_000 || magnitude.joined) continue;
    const start = tokens[from]!.start + writtenLength(tokens[from]!.raw, first.cut);
    const value = part * magnitude.word.value;
    const { to } = magnitude;
    return {
      from,
      to,
      start,
      end: tokens[to - 1]!.end,
      value,
      ordinal: false,
      written: 'words',
      definite: false,
    };
  }
  return undefined;
}

function inFigures(tokens: readonly Token[], from: number, table: NumberTable): NumberMention | undefined {
  const figure = figureAt(tokens, from, table);
  if (!figure) return undefined;
  const suffix = suffixEnd(tokens, figure.to, table.ordinalSuffixes);
  const suffixed = suffix !== undefined;
  const bracket = isBracketed(tokens, from, figure.to) ? 1 : 0;
  const magnitude = suffixed ? undefined : numberWordAt(tokens, figure.to + bracket, table);
  const multiplies =
    magnitude?.word.role === 'multiplier' && magnitude.word.value >= 1_000 && !magnitude.joined;
  const counted = multiplies
    ? { value: round(figure.value * magnitude.word.value), to: magnitude.to }
    : { value: figure.value, to: suffix ?? figure.to };
  const { value, to } = withHalf(tokens, counted, table);
  const definite = hasGluedArticle(tokens, from);
  return {
    from,
    to,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    value,
    ordinal: suffixed || (definite && to === from + 1 && standsInARow(tokens, from - 1)),
    written: 'figures',
    definite,
  };
}

/** «(750) مليون»: figures that are set in brackets, as Gulf news agencies do. */
export const isBracketed = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.raw === '(' && tokens[to]?.raw === ')';

interface Counted {
  readonly value: number;
  readonly to: number;
}

/** «الرابع بعد المئة», «العشرون بعد المئة», «الخامس والعشرون بعد الألف والمئتين». */
function withHundreds(tokens: readonly Token[], spelled: Spelled, table: NumberTable): Spelled {
  const small = spelled.value < 100 && (spelled.ordinal || isRound(spelled));
  if (!small || table.after === null || tokens[spelled.to]?.norm !== table.after) return spelled;
  const hundreds = spelledAt(tokens, spelled.to + 1, table);
  if (!hundreds?.definite || hundreds.value % 100 !== 0) return spelled;
  return { ...spelled, value: spelled.value + hundreds.value, ordinal: true, to: hundreds.to };
}

/** Adds "and a half", of the magnitude before it («مليون ونصف المليون») or after it ("two and a half million"). */
function withHalf(tokens: readonly Token[], counted: Counted, table: NumberTable): Counted {
  const first = tokens[counted.to]?.norm;
  if (first === undefined) return counted;
  const half = table.half.find(
    (phrase) =>
      phrase.startsWith(first) &&
      phrase.split(' ').every((word, index) => tokens[counted.to + index]?.norm === word),
  );
  if (half === undefined) return counted;
  const after = counted.to + half.split(' ').length;
  const next = numberWordAt(tokens, after, table);
  const magnitude = magnitudeOf(counted.value);
  const named = next?.word.role === 'multiplier' && next.word.value >= 1_000 && !next.joined;
  if (magnitude > 1)
    return {
      value: counted.value + magnitude / 2,
      to: named && next.word.value === magnitude ? next.to : after,
    };
  return named ? { value: (counted.value + 0.5) * next.word.value, to: next.to } : counted;
}

/** The greatest of thousand, million… that divides a value. */
const magnitudeOf = (value: number): number =>
  [1e12, 1e9, 1e6, 1e3].find((magnitude) => value >= magnitude && value % magnitude === 0) ?? 1;

/** "2.3 million" is 2,300,000 and not 2,299,999.9999999995. */
const round = (value: number): number => Number(value.toPrecision(15));

/** The 20 of «العضو العشرون» has no ordinal form of its own. */
const isRound = ({ value, definite, ordinal }: Spelled): boolean =>
  definite && !ordinal && value >= 20 && value % 10 === 0;

const gluedArticles = new Set(['ال', 'لل', 'وال', 'بال', 'فال', 'كال', 'ولل']);

const hasGluedArticle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.glued && gluedArticles.has(tokens[at - 1]?.norm ?? '');

/** Broken plurals that often stand before a count: «الدول الـ84» are eighty-four states, not the 84th. */
const brokenPlurals = new Set(
  'دول بلدان اطراف وفود مناطق اشهر ايام اعوام سنوات اشخاص قتلي جرحي رهائن مقاعد'.split(' '),
);

/** The noun before is singular and definite, so that a definite number after it is its place: «العضو الـ84». */
function standsInARow(tokens: readonly Token[], from: number): boolean {
  const noun = tokens[from - 1]?.norm ?? '';
  const stem = /^(?:[وفبك]?ال|[وف]?لل)(.{2,})$/.exec(noun)?.[1];
  if (stem === undefined || brokenPlurals.has(stem)) return false;
  return !/(?:ات|ون|ين|ان|اء)$/.test(stem) && !/^ا..ا.$/.test(stem);
}

/** "G7", "COP27": the figure is part of a name. */
function isInsideName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  return (
    token.kind === 'number' &&
    before?.kind === 'word' &&
    !before.arabic &&
    before.end === token.start &&
    before.norm.length > 0
  );
}
