import type { Language, Span } from '../span.ts';
import type { Token } from '../tokens.ts';

/** A sum of money: "$5 million", "5 M€", «خمسة ملايين دولار». */
export interface AmountMention extends Span {
  /** Token indexes: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** ISO 4217, or null where the word alone does not tell: "3 million dinars". */
  readonly currency: string | null;
}

/** The sums of money of one sentence, in order. */
export function findAmounts(_tokens: readonly Token[], _language: Language): AmountMention[] {
  return [];
}
