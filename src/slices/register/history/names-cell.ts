import { writeList } from './lists.ts';
import type { Naming } from './told.ts';

/** Names with their languages as one cell: `ar: المجموعة المصغرة; en: Small Group`. */
export const writeNames = (names: readonly Naming[]): string =>
  writeList(names.map(({ name, language }) => `${language}: ${name}`));

/** The language of a name that nobody tells: its script is all there is to go by. */
export const languageOf = (name: string): string => (/\p{Script=Arabic}/u.test(name) ? 'ar' : 'en');
