import type { FuzzyDate } from '../../language/dates/index.ts';
import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { DiscrepancyKind } from '../comparison.ts';
import type { ComparedLanguage } from '../tables/columns.ts';

/** The words of one side of a pair: one or more sentences that stand together. */
export interface Stretch {
  readonly language: ComparedLanguage;
  readonly tokens: readonly Token[];
  /** Date of issue of the statement, which relative days count from. */
  readonly issuedOn: FuzzyDate | null;
  /** Where officials are named: a place or party inside a person's name is none. */
  readonly personNames: readonly Span[];
}

/** Something exact that a translation must keep: a date, a number, a party. */
export interface Detail extends Span {
  readonly kind: DiscrepancyKind;
  /** Details of the same meaning have the same key, in every language. */
  readonly key: string;
  /** Other ways to mean the same, which count as found too. */
  readonly also: readonly string[];
  /** Its absence alone is no discrepancy, only another one in its place: "two" may be a dual, a name may become "it". */
  readonly optional: boolean;
}
