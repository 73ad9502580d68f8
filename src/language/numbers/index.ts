export { findNumbers, numberAt } from './find.ts';
export type { NumberMention } from './mention.ts';
