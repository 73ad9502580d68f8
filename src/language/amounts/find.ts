import { fold } from '../normalise.ts';
import { isBracketed, type NumberMention, numberAt, numberOpeners } from '../numbers/index.ts';
import type { Phrasebook } from '../phrasebook.ts';
import type { Language } from '../span.ts';
import type { Token } from '../tokens.ts';
import { type AmountLexicon, codes, lexiconOf } from './lexicon.ts';
import type { AmountMention } from './mention.ts';

/**
 * The sums of money of one sentence, in order.
 * @param places the tokens at which one may begin (`amountOpeners`)
 */
export function findAmounts(
  tokens: readonly Token[],
  language: Language,
  places: Iterable<number> = tokens.keys(),
): AmountMention[] {
  const scene = { tokens, language, lexicon: lexiconOf(language) };
  const counts: Count[] = [];
  let next = 0;
  for (const index of places) {
    const count = index < next ? undefined : countAt(scene, index);
    if (!count) continue;
    const whole = joinedTo(scene, counts.at(-1), count);
    if (whole) counts.pop();
    counts.push(whole ?? count);
    next = count.to;
  }
  if (counts.every(({ currency }) => currency === undefined)) return [];
  return counts
    .map((count, index) => shared(scene, counts[index - 1], count, counts[index + 1]))
    .flatMap(({ magnitude: _, currency, ...count }) =>
      currency === undefined ? [] : [{ ...count, currency }],
    );
}

/** "3 milliards 200 millions", «مليار و200 مليون»: a smaller magnitude behind a larger is the rest of one sum. */
function joinedTo(scene: Scene, before: Count | undefined, count: Count): Count | undefined {
  if (!before || before.currency !== undefined || before.magnitude <= count.magnitude) return undefined;
  const beside = before.to === count.from || joins(scene, scene.lexicon.and, before, count);
  if (!beside || count.magnitude < 1_000) return undefined;
  return { ...count, from: before.from, start: before.start, value: before.value + count.value };
}

/** The words and signs with which a sum may begin, beside figures. */
export const amountOpeners = (language: Language): Iterable<string> => [
  ...lexiconOf(language).signs.firstWords(),
  ...[...codes].map(fold),
  ...numberOpeners(language),
];

/** The words and signs with which a currency may begin: no sum is without one. */
export const currencyOpeners = (language: Language): Iterable<string> => [
  ...lexiconOf(language).units.firstWords(),
  ...lexiconOf(language).signs.firstWords(),
  ...[...codes].map(fold),
];

interface Scene {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly lexicon: AmountLexicon;
}

/** A number, with its currency where one stands beside it and the magnitude that is named: 1,000,000 in "$5 million". */
interface Count extends Omit<AmountMention, 'currency'> {
  readonly currency?: string | null;
  readonly magnitude: number;
}

interface Unit {
  readonly currency: string | null;
  readonly to: number;
}

function countAt(scene: Scene, at: number): Count | undefined {
  const { tokens, language } = scene;
  const before = unitBefore(scene, at);
  const number = numberAt(tokens, before?.to ?? at, language);
  if (!number || number.ordinal) return undefined;
  const counted = withMagnitude(scene, number);
  if (before && isLetter(tokens[at]!) && counted.value < smallestByLetter) return undefined;
  const bracket = isBracketed(tokens, number.from, counted.to) ? 1 : 0;
  const after = unitAfter(scene, counted.to + bracket);
  // "$5 million USD" says one currency twice; in "$5 million euros" the sign is another sum's or a slip.
  const unit = before && after?.currency !== before.currency ? { ...before, to: counted.to } : after;
  const to = unit?.to ?? number.to;
  const place = { from: at, to, start: before ? tokens[at]!.start : number.start, end: tokens[to - 1]!.end };
  if (!unit) return { ...place, value: number.value, magnitude: counted.magnitude };
  return { ...place, value: counted.value, magnitude: counted.magnitude, currency: unit.currency };
}

/** "R45 million" is in rands; "R0", "R2" are names of something. */
const smallestByLetter = 100;

const isLetter = ({ kind, raw }: Token): boolean => kind === 'word' && raw.length === 1;

/** A sign or code before a number: "$", "US$", "EUR". */
function unitBefore({ tokens, lexicon }: Scene, at: number): Unit | undefined {
  const token = tokens[at];
  const sign = lexicon.signs.matchAt(tokens, at);
  // "A$5" are Australian dollars, "a $5 note" are not.
  const article = sign && token && isLetter(token) && !tokens[at + 1]?.glued;
  if (sign && !article) return { currency: sign.values[0]!, to: sign.to };
  return token && isCode(token) ? { currency: token.raw, to: at + 1 } : undefined;
}

/** A code of ISO 4217: "EUR". */
const isCode = ({ kind, raw }: Token): boolean => kind === 'word' && raw.length === 3 && codes.has(raw);

/** A currency after a number: "dollars", "d'euros", "€", "USD", «دولار أمريكي». */
function unitAfter({ tokens, lexicon }: Scene, at: number): Unit | undefined {
  const of = lexicon.of.matchAt(tokens, at)?.to ?? at;
  const token = tokens[of];
  if (token && isCode(token)) return { currency: token.raw, to: of + 1 };
  const unit = lexicon.units.matchAt(tokens, of);
  return unit?.particles === '' ? { currency: unit.values[0] ?? null, to: unit.to } : undefined;
}

/** The value with a short magnitude after figures, "5m", "2.5bn", "5 M€", and the magnitude that was named. */
function withMagnitude(
  { tokens, lexicon }: Scene,
  number: NumberMention,
): { value: number; magnitude: number; to: number } {
  const short = tokens[number.to];
  const scale = number.written === 'figures' ? lexicon.table.magnitudes[short?.norm ?? ''] : undefined;
  if (scale !== undefined && short?.kind === 'word')
    return { value: Number((number.value * scale).toPrecision(15)), magnitude: scale, to: number.to + 1 };
  const named = tokens[number.to - 1]!.kind === 'word' && number.value >= 1_000;
  return { value: number.value, magnitude: named ? magnitudeOf(number.value) : 1, to: number.to };
}

const magnitudeOf = (value: number): number =>
  [1e12, 1e9, 1e6, 1e3].find((magnitude) => value >= magnitude) ?? 1;

/**
 * What a number shares with its neighbour: the magnitude of the next ("between $5 and $10 million"), and in a range the
 * currency of either ("$5–10 million", "5 to 10 million euros"), but not in "$5 million to 14 ports".
 */
function shared(scene: Scene, before: Count | undefined, count: Count, next: Count | undefined): Count {
  const { to, and } = scene.lexicon;
  const rangeOn = next !== undefined && joins(scene, to, count, next);
  const joined =
    rangeOn || (next !== undefined && count.currency !== undefined && joins(scene, and, count, next));
  const scale = joined && count.magnitude === 1 && count.value < 1_000 ? next.magnitude : 1;
  const currency =
    count.currency ??
    (rangeOn ? next.currency : undefined) ??
    (before && before.magnitude <= count.magnitude && joins(scene, to, before, count)
      ? before.currency
      : undefined);
  const scaled = { ...count, value: count.value * scale };
  return currency === undefined ? scaled : { ...scaled, currency };
}

/** Nothing but a word of the book, or a dash, stands between two numbers. */
function joins({ tokens }: Scene, book: Phrasebook<true>, one: Count, other: Count): boolean {
  const dash = tokens[one.to];
  const dashed = dash?.kind === 'punctuation' && '–—-'.includes(dash.raw);
  return (book.matchAt(tokens, one.to)?.to ?? (dashed ? one.to + 1 : -1)) === other.from;
}
