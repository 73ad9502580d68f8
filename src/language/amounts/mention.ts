import type { Span } from '../span.ts';

/** A sum of money: "$5 million", "5 M€", «خمسة ملايين دولار». */
export interface AmountMention extends Span {
  /** Token indexes: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** ISO 4217, or null where the word alone does not tell: "3 million dinars". */
  readonly currency: string | null;
}
