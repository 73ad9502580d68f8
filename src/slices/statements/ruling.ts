import { createHash } from 'node:crypto';
import type { Comparison, Discrepancy, Pair } from '../../comparison/index.ts';
import { oneLine } from '../../language/normalise.ts';
import { overlap, type Span } from '../../language/span.ts';
import { Refusal } from '../../platform/refusal.ts';

/**
 * A ruling is what a reviser says of a discrepancy: confirmed, so that the translation needs a correction, or dismissed, with the
 * reason. It is about a place: the words that differ and the sentences in which they stand. It holds for a corrected text too
 * while the place is the same, and is a lesson for like words elsewhere.
 */
export interface Ruling {
  readonly id: string;
  readonly verdict: Verdict;
  /** Why it is no error; null where it is one. */
  readonly reason: string | null;
  readonly by: string;
  readonly at: Date;
}

export const verdicts = ['confirmed', 'dismissed'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a ruling is about. */
export interface Place {
  readonly kind: Discrepancy['kind'];
  /** The words that differ; empty where a side says nothing. */
  readonly officialQuote: string;
  readonly translationQuote: string;
  /** SHA-256 of the kind, the words and the sentences around them: equal where the place is the same. */
  readonly hash: string;
}

/** A discrepancy with what people have said of it. */
export interface RuledDiscrepancy extends Discrepancy {
  readonly place: Place;
  readonly ruling: Ruling | null;
  /** Why like words were dismissed elsewhere. */
  readonly lesson: Ruling | null;
}

/** Whether somebody has dismissed it, or, while nobody has ruled on it, its like. */
export const isDismissed = ({ ruling, lesson }: RuledDiscrepancy): boolean =>
  ruling ? ruling.verdict === 'dismissed' : lesson !== null;

/** Whether it is an error as far as anybody knows. */
export const isOpenError = (discrepancy: RuledDiscrepancy): boolean =>
  !isDismissed(discrepancy) && (discrepancy.ruling !== null || discrepancy.severity === 'error');

/** The texts of a comparison. */
export interface ComparedTexts {
  readonly official: string;
  readonly translation: string;
}

/** Where a discrepancy stands. Spaces are all alike, so that a text set anew has the same places. */
export function placeOf(
  { kind, official, translation }: Discrepancy,
  comparison: Comparison,
  texts: ComparedTexts,
): Place {
  const around = (side: 'official' | 'translation', words: Span | null): string =>
    comparison[side].sentences
      .filter((sentence) => words !== null && overlap(sentence, words))
      .map(({ start, end }) => oneLine(texts[side].slice(start, end)))
      .join('\n');
  const quotes = [oneLine(official?.quote ?? ''), oneLine(translation?.quote ?? '')] as const;
  const content = [kind, ...quotes, around('official', official), around('translation', translation)];
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { kind, officialQuote: quotes[0], translationQuote: quotes[1], hash };
}

/** Kinds whose words say why they were dismissed wherever they stand. A sentence that is missing teaches nothing of another. */
export const teaches = ({ kind, officialQuote, translationQuote }: Place): boolean =>
  kind !== 'omission' && kind !== 'addition' && officialQuote !== '' && translationQuote !== '';

/** Refuses to dismiss without a reason: the next reviser must be able to judge it. */
export function assertReasoned(verdict: Verdict, reason: string | null): void {
  if (verdict === 'dismissed' && reason === null)
    throw new Refusal('comparison.refusal.reason', {}, { status: 422 });
}

/** What a person does to an alignment: join a pair with the one after it, or part the sentences of a pair. */
export type Realignment = { readonly verb: 'join' | 'part'; readonly pair: number };

/** The pairs after a change by hand. @throws Refusal where there is no such pair */
export function realigned(pairs: readonly Pair[], { verb, pair }: Realignment): Pair[] {
  const one = pairs[pair];
  const next = pairs[pair + 1];
  if (!one || (verb === 'join' && !next)) throw changed();
  const before = pairs.slice(0, pair);
  if (verb === 'join')
    return [
      ...before,
      {
        official: [...one.official, ...next!.official],
        translation: [...one.translation, ...next!.translation],
        score: 1,
      },
      ...pairs.slice(pair + 2),
    ];
  return [
    ...before,
    ...one.official.map((index): Pair => ({ official: [index], translation: [], score: 1 })),
    ...one.translation.map((index): Pair => ({ official: [], translation: [index], score: 1 })),
    ...pairs.slice(pair + 1),
  ];
}

/** The texts, or what was said of them, are not as the person saw them. */
export const changed = (): Refusal => new Refusal('comparison.refusal.changed', {}, { status: 409 });

/** An alignment in a few letters: equal where it is the same. */
export const alignmentTag = (pairs: readonly Pair[]): string =>
  createHash('sha256')
    .update(JSON.stringify(pairs.map(({ official, translation }) => [official, translation])))
    .digest('hex')
    .slice(0, 16);
