import { align, type Lesson, type Dictionary as Lookups } from './alignment/align.ts';
import type { Comparison, Pair } from './comparison.ts';
import { Dictionary } from './dictionary.ts';
import { discrepanciesOf } from './discrepancies.ts';
import { NotComparable } from './refusal.ts';
import { type ComparedLanguage, columns } from './tables/columns.ts';
import { isBlank, type ReadText, type Side, sideOf } from './texts.ts';

export interface CompareOptions {
  /** Both texts have one sentence a line already. */
  readonly segmented?: boolean;
  /** Term tables to use besides our own: rows `English | French | Arabic`. */
  readonly terms?: readonly string[];
  /** Sentences that are known to stand for one another, from texts that were compared before: their words teach. */
  readonly lessons?: readonly Lesson[];
  /** Which sentences stand for one another, where a person has said so. */
  readonly pairs?: readonly Pair[];
}

/** Below this share of the official text with a likely counterpart, the two are not the same statement. */
const leastRelated = 0.25;
/** A pair's score from which its sentences are likely to belong together. */
const likely = 0.55;
/** So few sentences say little about whether texts belong together. */
const fewSentences = 3;

/**
 * Holds a translation against the official text: which sentences stand for one another, and every difference that matters.
 * Pure and deterministic.
 * @throws {NotComparable} for an empty side, one language twice, a language without a table, swapped sides, unrelated texts
 */
export function compare(
  officialText: ReadText,
  translationText: ReadText,
  options: CompareOptions = {},
): Comparison {
  if (isBlank(officialText.text)) throw new NotComparable('empty-official');
  if (isBlank(translationText.text)) throw new NotComparable('empty-translation');
  const [one, other] = [languageOf(officialText), languageOf(translationText)];
  if (one === other) throw new NotComparable('same-language', { language: one });
  const official = sideOf(officialText, one, options.segmented ?? false);
  const translation = sideOf(translationText, other, options.segmented ?? false);
  if (isSwapped(official, translation)) throw new NotComparable('swapped');
  const pairs = options.pairs ?? pairsOf(official, translation, options);
  if (!options.pairs && !isRelated(official, translation, pairs)) throw new NotComparable('unrelated');
  const texts = [official, translation].map((side) => ({
    language: side.language,
    sentences: side.sentences.map(({ start, end }) => ({ start, end })),
  }));
  return {
    official: texts[0]!,
    translation: texts[1]!,
    pairs,
    discrepancies: discrepanciesOf(official, translation, pairs),
  };
}

/** The first calls itself a translation, and the second is the official text: it says so, or it is in the language of which the first says so. */
function isSwapped(
  { standing: { role, officialLanguage } }: Side,
  { language, standing: other }: Side,
): boolean {
  if (role !== 'translation') return false;
  return other.role === 'official' || (other.role === 'unknown' && officialLanguage === language);
}

const tabled: readonly string[] = columns;

function languageOf({ reading }: ReadText): ComparedLanguage {
  const { language } = reading.text;
  if (!tabled.includes(language)) throw new NotComparable('unread-language', { language });
  return language as ComparedLanguage;
}

let shipped: Dictionary | undefined;

function lookups(official: Side, translation: Side, terms: readonly string[] | undefined): Lookups {
  shipped ??= new Dictionary();
  const dictionary = terms ? shipped.with(terms) : shipped;
  return {
    toTranslation: dictionary.between(official.language, translation.language),
    toOfficial: dictionary.between(translation.language, official.language),
  };
}

function pairsOf(official: Side, translation: Side, { terms, lessons = [] }: CompareOptions): Pair[] {
  const sentences = ({ text, language, sentences: spans }: Side) => ({
    language,
    sentences: spans.map(({ start, end, tokens }) => ({ text: text.slice(start, end), tokens })),
  });
  return align(sentences(official), sentences(translation), lookups(official, translation, terms), lessons);
}

/** Whether enough of the shorter text has a likely counterpart: a translation of half of the text is still one. */
function isRelated(official: Side, translation: Side, pairs: readonly Pair[]): boolean {
  if (Math.min(official.sentences.length, translation.sentences.length) <= fewSentences) return true;
  const length = (side: Side, indexes: readonly number[]): number =>
    indexes.reduce((sum, index) => sum + side.sentences[index]!.end - side.sentences[index]!.start, 0);
  const counterparts = pairs.filter(
    (pair) => pair.official.length > 0 && pair.translation.length > 0 && pair.score >= likely,
  );
  const share = (side: Side, pick: (pair: Pair) => readonly number[]): number =>
    counterparts.reduce((sum, pair) => sum + length(side, pick(pair)), 0) / Math.max(1, side.text.length);
  return (
    Math.max(
      share(official, (pair) => pair.official),
      share(translation, (pair) => pair.translation),
    ) >= leastRelated
  );
}
