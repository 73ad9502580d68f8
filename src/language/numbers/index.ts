export { findNumbers, isBracketed, numberAt, numberOpeners } from './find.ts';
export type { NumberMention } from './mention.ts';
export { suffixEnd } from './suffix.ts';
