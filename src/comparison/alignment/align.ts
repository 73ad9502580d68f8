import { tokenise } from '../../language/tokens.ts';
import type { ComparedLanguage } from '../tables/columns.ts';
import { type Bead, learn } from './learning.ts';
import { bestPath, commonShapes, corridorAround } from './path.ts';
import { combine, knownRenderings, likelihoodRatios, type Translate } from './translations.ts';
import { type Sentence, type Side, sideOf } from './words.ts';

/** A bead with how sure it is: the mean evidence per word that the sentences belong together, as a share from 0 to 1. */
export interface ScoredBead extends Bead {
  readonly score: number;
}

/** What the aligner may look up; both directions of one bilingual table. */
export interface Dictionary {
  readonly toTranslation: Translate;
  readonly toOfficial: Translate;
}

/** Sentences that are known to stand for one another. */
export interface Lesson {
  readonly official: string;
  readonly translation: string;
}

const passes = 4;
/** More sentences than any bead has on one side. */
const mostSentences = 4;
const firstHalfWidth = 64;
const laterHalfWidth = 12;
const weightOfWords = 0.5;
const weightOfLength = 0.6;
/** Spread of the logarithm of the length ratio of long sentences; short ones vary more. */
const lengthSpread = 0.28;

/**
 * Aligns two lists of sentences. A bead's score is how much likelier its words and lengths are together than apart (a log
 * likelihood ratio, in both directions); a sentence without counterpart scores its prior alone. The best path is found,
 * words are learned from it and from lessons, and it is found again. Deterministic; time and memory grow with the number of sentences times
 * the width of the corridor.
 */
export function align(
  official: { readonly language: ComparedLanguage; readonly sentences: readonly Sentence[] },
  translation: { readonly language: ComparedLanguage; readonly sentences: readonly Sentence[] },
  dictionary: Dictionary,
  lessons: readonly Lesson[] = [],
): ScoredBead[] {
  const rows = official.sentences.length;
  const columns = translation.sentences.length;
  // Lessons stand behind the sentences that are aligned: their words are learned from, and nothing else.
  const left = sideOf(
    [...official.sentences, ...lessons.map((lesson) => sentenceOf(lesson.official))],
    official.language,
  );
  const right = sideOf(
    [...translation.sentences, ...lessons.map((lesson) => sentenceOf(lesson.translation))],
    translation.language,
  );
  const taught = lessons.map((_, index) => [[rows + index], [columns + index]] as const);
  const knownRight = knownRenderings(left, right, dictionary.toTranslation);
  const knownLeft = knownRenderings(right, left, dictionary.toOfficial);
  const length = lengthScore(left, right);

  const taughtBack = taught.map(([one, other]) => [other, one] as const);
  const learned = lessons.length > 0;
  let renderedRight = learned ? combine(knownRight, learn(left, right, taught, knownRight)) : knownRight;
  let renderedLeft = learned ? combine(knownLeft, learn(right, left, taughtBack, knownLeft)) : knownLeft;
  let path: Bead[] | undefined;
  let words = (_from: number, _to: number, _first: number, _last: number): number => 0;
  for (let pass = 0; pass < passes; pass++) {
    words = wordScore(
      left,
      right,
      likelihoodRatios(left, right, renderedRight),
      likelihoodRatios(right, left, renderedLeft),
    );
    const halfWidth = path ? laterHalfWidth : firstHalfWidth + Math.abs(rows - columns);
    const before = path;
    path = bestPath(
      rows,
      columns,
      corridorAround(rows, columns, halfWidth, path),
      (from, to, first, last) =>
        weightOfWords * words(from, to, first, last) + weightOfLength * length(from, to, first, last),
      pass === 0 ? commonShapes : undefined,
    );
    // The same path teaches the same words, which give the same path again.
    if (pass === passes - 1 || (before && isSamePath(before, path))) break;
    const pairs = path.filter((bead) => bead.official.length > 0 && bead.translation.length > 0);
    const forward = pairs.map((bead) => [bead.official, bead.translation] as const);
    const backward = pairs.map((bead) => [bead.translation, bead.official] as const);
    renderedRight = combine(knownRight, learn(left, right, [...forward, ...taught], knownRight));
    renderedLeft = combine(knownLeft, learn(right, left, [...backward, ...taughtBack], knownLeft));
  }
  return (path ?? []).map((bead) => ({ ...bead, score: sureness(bead, words, left, right) }));
}

const sentenceOf = (text: string): Sentence => ({ text, tokens: tokenise(text) });

const isSamePath = (one: readonly Bead[], other: readonly Bead[]): boolean =>
  one.length === other.length &&
  one.every(
    (bead, index) =>
      bead.official.length === other[index]!.official.length &&
      bead.translation.length === other[index]!.translation.length,
  );

type Score = (from: number, to: number, first: number, last: number) => number;

/**
 * How much likelier the words of both sides are together. What some sentences give to one sentence is part of several beads; it is
 * worked out once, and forgotten when the official sentence is some rows behind.
 */
function wordScore(left: Side, right: Side, leftRatios: Float32Array, rightRatios: Float32Array): Score {
  const given = new RecentRows(right.sentences.length * mostSentences);
  const received = new RecentRows(right.sentences.length * mostSentences);
  const toRight = (from: number, to: number, sentence: number): number =>
    given.at(from, sentence * mostSentences + to - from, () =>
      gain(left, from, to, right.sentences[sentence]!.ids, leftRatios, right.vocabulary.length),
    );
  const toLeft = (first: number, last: number, sentence: number): number =>
    received.at(sentence, first * mostSentences + last - first, () =>
      gain(right, first, last, left.sentences[sentence]!.ids, rightRatios, left.vocabulary.length),
    );
  return (from, to, first, last) => {
    let total = 0;
    for (let sentence = first; sentence < last; sentence++) total += toRight(from, to, sentence);
    for (let sentence = from; sentence < to; sentence++) total += toLeft(first, last, sentence);
    return total;
  };
}

/** Numbers by row and column, of the last few rows that were asked for. */
class RecentRows {
  readonly #rows: readonly Float64Array[];
  readonly #held = new Int32Array(mostSentences).fill(-1);

  constructor(columns: number) {
    this.#rows = Array.from({ length: mostSentences }, () => new Float64Array(columns));
  }

  at(row: number, column: number, work: () => number): number {
    const slot = row % mostSentences;
    const numbers = this.#rows[slot]!;
    if (this.#held[slot] !== row) {
      this.#held[slot] = row;
      numbers.fill(Number.NaN);
    }
    const known = numbers[column]!;
    if (!Number.isNaN(known)) return known;
    numbers[column] = work();
    return numbers[column]!;
  }
}

/** How much likelier a sentence's words are, given those of the giving ones. */
function gain(
  giving: Side,
  from: number,
  to: number,
  ids: Side['sentences'][number]['ids'],
  ratios: Float32Array,
  width: number,
): number {
  let size = 0;
  for (let sentence = from; sentence < to; sentence++) size += giving.sentences[sentence]!.ids.length;
  if (size === 0) return 0;
  // One logarithm for many factors: the product of sixteen ratios is far from the limits of a double.
  let total = 0;
  let product = 1;
  for (let index = 0; index < ids.length; index++) {
    let ratio = 0;
    for (let source = from; source < to; source++)
      ratio += giving.sentences[source]!.ids.length * ratios[source * width + ids[index]!]!;
    product *= ratio / size;
    if (index % 16 === 15) {
      total += Math.log(product);
      product = 1;
    }
  }
  return total + Math.log(product);
}

function lengthScore(left: Side, right: Side): Score {
  const total = (side: Side): number => side.sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const ratio = total(right) / Math.max(1, total(left));
  return (from, to, first, last) => {
    let expected = 0;
    let found = 0;
    for (let sentence = from; sentence < to; sentence++) expected += left.sentences[sentence]!.length * ratio;
    for (let sentence = first; sentence < last; sentence++) found += right.sentences[sentence]!.length;
    const spread = lengthSpread * Math.sqrt(1 + 30 / (expected + 3));
    const distance = Math.log((found + 3) / (expected + 3)) / spread;
    return -0.5 * distance * distance - Math.log(spread) - 0.2;
  };
}

function sureness(bead: Bead, words: Score, left: Side, right: Side): number {
  const [from, first] = [bead.official[0], bead.translation[0]];
  if (from === undefined || first === undefined) return 1;
  const to = from + bead.official.length;
  const last = first + bead.translation.length;
  let size = 0;
  for (let sentence = from; sentence < to; sentence++) size += left.sentences[sentence]!.ids.length;
  for (let sentence = first; sentence < last; sentence++) size += right.sentences[sentence]!.ids.length;
  const mean = words(from, to, first, last) / Math.max(1, size);
  return Math.round(100 / (1 + Math.exp(-2 * mean))) / 100;
}
