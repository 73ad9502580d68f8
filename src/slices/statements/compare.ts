import { type CompareOptions, type Comparison, compare, NotComparable } from '../../comparison/index.ts';
import type { Db } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { read } from '../../reading/index.ts';
import { lessonsBetween } from './memory-store.ts';
import { isOpenError, placeOf, type RuledDiscrepancy, teaches } from './ruling.ts';
import { alignmentOf, type HeldPair, lessonsFor, rulingsOf, wordingKey } from './ruling-store.ts';
import { madeFrom, stalePairs } from './stale.ts';
import { prevails, type Statement, type Version } from './statement.ts';
import { ownTerms } from './terms-store.ts';
import { lineOf, textOf, textsOf } from './version-store.ts';

/** A version with its text. */
export interface ComparedVersion {
  readonly version: Version;
  readonly text: string;
}

/** Two versions of one statement, the second held against the first. */
export interface HeldVersions {
  readonly official: ComparedVersion;
  readonly translation: ComparedVersion;
  /** What was found and what people said of it, or why the two cannot be compared. */
  readonly outcome: RuledComparison | Refusal;
}

/** A comparison with what revisers said of each discrepancy. */
export interface RuledComparison extends Comparison {
  readonly discrepancies: readonly RuledDiscrepancy[];
  /** Pairs, by index, whose official sentences were revised after the translation was made. */
  readonly stale: readonly number[];
}

/** Holds one version against another, whose word counts. */
export async function holdAgainst(db: Db, official: Version, translation: Version): Promise<HeldVersions> {
  const pair = { official, translation };
  const texts = await textsOf(db, [official.id, translation.id]);
  const sides = [official, translation].map((version) => ({ version, text: texts.get(version.id) ?? '' }));
  const [one, other] = sides as [ComparedVersion, ComparedVersion];
  const found = remembered(one, other, await guidanceFor(db, pair));
  const outcome = found instanceof Refusal ? found : await ruled(db, pair, found, [one.text, other.text]);
  return { official: one, translation: other, outcome };
}

/** What people have taught and decided that a comparison goes by. */
async function guidanceFor(db: Db, pair: HeldPair): Promise<Guidance> {
  const [pairs, lessons, terms] = await Promise.all([
    alignmentOf(db, pair),
    lessonsBetween(db, pair.official.language, pair.translation.language),
    ownTerms(db),
  ]);
  return { ...(pairs && { pairs }), lessons, ...(terms !== '' && { terms: [terms] }) };
}

type Guidance = Pick<CompareOptions, 'pairs' | 'lessons' | 'terms'>;

async function ruled(
  db: Db,
  pair: HeldPair,
  comparison: Comparison,
  [official, translation]: readonly [string, string],
): Promise<RuledComparison> {
  const places = comparison.discrepancies.map((one) => placeOf(one, comparison, { official, translation }));
  const [rulings, lessons] = await Promise.all([
    rulingsOf(db, pair.official.statementId),
    lessonsFor(db, pair, places.filter(teaches)),
  ]);
  return {
    ...comparison,
    stale: await staleIn(db, pair, comparison, official),
    discrepancies: comparison.discrepancies.map((discrepancy, index) => {
      const place = places[index]!;
      const ruling = rulings.get(place.hash) ?? null;
      return {
        ...discrepancy,
        place,
        ruling,
        lesson: ruling ? null : (lessons.get(wordingKey(place)) ?? null),
      };
    }),
  };
}

async function staleIn(
  db: Db,
  { official, translation }: HeldPair,
  comparison: Comparison,
  text: string,
): Promise<number[]> {
  if (official.replaces === null) return [];
  const original = madeFrom(await lineOf(db, official.id), translation);
  return original ? stalePairs(comparison, text, await textOf(db, original.id)) : [];
}

/** How many sentences of a translation are older than what they translate. */
export const staleSentences = ({ outcome }: HeldVersions): number =>
  outcome instanceof Refusal ? 0 : outcome.stale.length;

/** How many errors a translation has that nobody has dismissed; none where the two cannot be compared. */
export const openErrors = ({ outcome }: HeldVersions): number =>
  outcome instanceof Refusal ? 0 : outcome.discrepancies.filter(isOpenError).length;

/** Comparisons kept in memory, the longest unused leaving first: texts never change, and what guides them is part of the key. */
const longestMemory = 50;
const memory = new Map<string, Comparison | Refusal>();

function remembered(
  official: ComparedVersion,
  translation: ComparedVersion,
  guidance: Guidance,
): Comparison | Refusal {
  const key = JSON.stringify([official.version.sha256, translation.version.sha256, guidance]);
  const outcome = memory.get(key) ?? compareTexts(official.text, translation.text, guidance);
  memory.delete(key);
  memory.set(key, outcome);
  const [oldest] = memory.keys();
  if (memory.size > longestMemory) memory.delete(oldest!);
  return outcome;
}

/** Longer texts than this, in characters, would keep the other visitors waiting for seconds. */
const longestCompared = 100_000;

/** What comes out when one text is held against the other. */
export function compareTexts(
  official: string,
  translation: string,
  guidance: Guidance = {},
): Comparison | Refusal {
  if (Math.max(official.length, translation.length) > longestCompared)
    return new Refusal('comparison.page.too-long');
  try {
    return compare(
      { text: official, reading: read(official) },
      { text: translation, reading: read(translation) },
      guidance,
    );
  } catch (error) {
    if (error instanceof NotComparable)
      return new Refusal(`comparison.problem.${error.problem}`, error.values);
    throw error;
  }
}

/** Which two versions a page is asked to compare, by their languages. */
export interface WantedPair {
  readonly official?: string | undefined;
  readonly translation?: string | undefined;
}

/**
 * The two versions to compare. Where none is named, the text that counts is the measure, and the version of the reader's
 * language, else any other, is held against it. Undefined where the statement has no such two.
 */
export function pairOf(
  { versions }: Pick<Statement, 'versions'>,
  wanted: WantedPair,
  language: string,
): readonly [official: Version, translation: Version] | undefined {
  const named = (tag: string | undefined) => versions.find((version) => version.language === tag);
  const official = wanted.official ? named(wanted.official) : (versions.find(prevails) ?? versions[0]);
  const others = versions.filter((version) => version !== official);
  const translation = wanted.translation
    ? named(wanted.translation)
    : (others.find((version) => version.language === language) ?? others[0]);
  return official && translation && [official, translation];
}

/**
 * The pairs in which a version is held against the text that counts: itself where it is a translation, its translations where
 * it counts itself. None while there is no text that counts.
 */
export function pairsWith(
  version: Version,
  { versions }: Pick<Statement, 'versions'>,
): (readonly [official: Version, translation: Version])[] {
  if (prevails(version))
    return versions.filter((other) => !prevails(other)).map((translation) => [version, translation]);
  const official = versions.find(prevails);
  return official ? [[official, version]] : [];
}
