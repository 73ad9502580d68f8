export type { Lesson } from './alignment/align.ts';
export { type CompareOptions, compare } from './compare.ts';
export type * from './comparison.ts';
export { type Phrase, phraseLikeness } from './likeness.ts';
export { NoTermRow, parseTerms } from './own-terms.ts';
export { type ComparisonProblem, NotComparable } from './refusal.ts';
export type { ReadText } from './texts.ts';
