import type { ComparedLanguage } from './columns.ts';

/** Words for "about so many", each with its number; languages that say it with the number itself have no rows. */
export const collectives: Readonly<Record<ComparedLanguage, string>> = {
  en: 'a dozen 12, two dozen 24, a score of 20',
  fr: `une huitaine de 8, une dizaine de 10, une dizaine d' 10, une douzaine de 12, une douzaine d' 12, une quinzaine de 15, une quinzaine d' 15,
    une vingtaine de 20, une vingtaine d' 20, une trentaine de 30, une trentaine d' 30, une quarantaine de 40, une quarantaine d' 40,
    une cinquantaine de 50, une cinquantaine d' 50, une soixantaine de 60, une soixantaine d' 60, une centaine de 100, une centaine d' 100,
    un millier de 1000, un millier d' 1000`,
  ar: '',
};
