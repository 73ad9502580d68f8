export { amountOpeners, currencyOpeners, findAmounts } from './find.ts';
export type { AmountMention } from './mention.ts';
export { currencyOf } from './tender.ts';
