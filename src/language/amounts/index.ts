export { findAmounts } from './find.ts';
export type { AmountMention } from './mention.ts';
