import type { Language } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { NumberMention } from './mention.ts';

export type { NumberMention } from './mention.ts';

/** The numbers of one sentence, in order; attached particles are outside `start`. */
export function findNumbers(_tokens: readonly Token[], _language: Language): NumberMention[] {
  return [];
}
