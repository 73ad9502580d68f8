import type { Language } from '../../language/span.ts';

/** The columns of the tables whose rows stand in several languages: `English | French | Arabic`. */
export const columns: readonly Language[] = ['en', 'fr', 'ar'];
