import type { ComparedLanguage } from './columns.ts';

/** "Century", in its forms, folded. */
export const centuries: Readonly<Record<ComparedLanguage, readonly string[]>> = {
  en: ['century', 'centuries'],
  fr: ['siecle', 'siecles'],
  ar: ['قرن', 'القرن'],
};
