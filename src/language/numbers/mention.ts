import type { Span } from '../span.ts';

/** A number that a text states, in figures or in words: "84", "eighty-fourth", «الرابع والثمانين», "5 million". */
export interface NumberMention extends Span {
  /** Token indexes: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
  /** The value with its magnitude: 5,000,000 for "5 million". */
  readonly value: number;
  /** It gives a place in a row: "84th", «الرابع والثمانين». */
  readonly ordinal: boolean;
  readonly written: 'figures' | 'words';
  /** It carries the Arabic article: «الـ84», «الثمانين». */
  readonly definite: boolean;
}
