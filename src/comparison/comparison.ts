import type { Span } from '../language/span.ts';

/** What `entente compare` prints: a translation held against the official text. */
export interface Comparison {
  readonly official: ComparedText;
  readonly translation: ComparedText;
  readonly pairs: readonly Pair[];
  readonly discrepancies: readonly Discrepancy[];
}

export interface ComparedText {
  readonly language: string;
  readonly sentences: readonly Span[];
}

/** Sentences that stand for one another, by index; an empty side where nothing stands across. */
export interface Pair {
  readonly official: readonly number[];
  readonly translation: readonly number[];
  /** 0 to 1: how much the words support that they belong together. */
  readonly score: number;
}

export type DiscrepancyKind =
  | 'omission'
  | 'addition'
  | 'date'
  | 'number'
  | 'ordinal'
  | 'amount'
  | 'name'
  | 'party'
  | 'place'
  | 'office'
  | 'role'
  | 'negation'
  | 'link'
  | 'standing';

/** The exact words of one side. */
export interface Quote extends Span {
  readonly quote: string;
}

/** One difference between the official text and the translation. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  /** `error`: the meaning differs. `warning`: look. */
  readonly severity: 'error' | 'warning';
  readonly official: Quote | null;
  readonly translation: Quote | null;
  /** Why, as a message key with its values, for the interface's language. */
  readonly reason: { readonly key: string; readonly values: Readonly<Record<string, string | number>> };
}
