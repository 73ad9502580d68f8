import type { Language } from '../../language/span.ts';
import type { Finding } from '../finding.ts';
import { read } from '../index.ts';

type Office = Extract<Finding, { type: 'office' }>;

/** Heads of texts of a state's: an official of whom no more is said is of the state that issues the text. */
const letterheads: Readonly<Record<'ar' | 'en' | 'fr', string>> = {
  en: 'Department of Foreign Affairs of Ireland\n\nDublin, 4 May 2021\n\n',
  fr: 'Ministère des Affaires étrangères du Portugal\n\nLisbonne, le 4 mai 2021\n\n',
  ar: 'وزارة الخارجية الأردنية\n\nعمّان، 4 أيار/مايو 2021\n\n',
};

/** The offices of a text, each as "name | post | party", an acting one marked so. */
export function officesIn(text: string): string[] {
  const found = read(text).findings.filter((finding): finding is Office => finding.type === 'office');
  return found.map(({ name, post, party, acting }) => {
    const whose = typeof party === 'string' ? party : (party?.name ?? '–');
    return `${name} | ${post} | ${whose}${acting ? ' | acting' : ''}`;
  });
}

/** The offices of a text under a state's letterhead. */
export const officesUnder = (language: Language & keyof typeof letterheads, text: string): string[] =>
  officesIn(letterheads[language] + text);
