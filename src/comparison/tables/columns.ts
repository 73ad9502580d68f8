import type { Language } from '../../language/span.ts';

/** The languages that are held against one another. Spanish is read, and has no tables here. */
export type ComparedLanguage = Exclude<Language, 'es'>;

/** The columns of the tables whose rows stand in several languages: `English | French | Arabic`. */
export const columns: readonly ComparedLanguage[] = ['en', 'fr', 'ar'];
