import type { Language } from '../../language/span.ts';

/** "Century", in its forms, folded. */
export const centuries: Readonly<Record<Language, readonly string[]>> = {
  en: ['century', 'centuries'],
  fr: ['siecle', 'siecles'],
  ar: ['قرن', 'القرن'],
};
