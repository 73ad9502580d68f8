import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const openings = {
  en: 'Department of Foreign Affairs of Ireland\n\nDublin, 6 May 2021\n\n',
  fr: 'Ministère des Affaires étrangères du Portugal\n\nLisbonne, le 6 mai 2021\n\n',
  ar: 'وزارة الخارجية الأردنية\n\nعمّان، 6 أيار/مايو 2021\n\n',
};

const named = (party: string | { readonly name: string }): string =>
  typeof party === 'string' ? party : party.name;

/** The undertakings of a text: "actor kind", and "> addressees" where there are any. */
const undertakings = (text: string): string[] =>
  read(text).findings.flatMap((finding) => {
    if (finding.type !== 'undertaking') return [];
    const { actor, kind, toward } = finding;
    return [`${named(actor)} ${kind}${toward.length > 0 ? ` > ${toward.map(named).join(', ')}` : ''}`];
  });

type Case = [language: keyof typeof openings, sentences: string, ...expected: string[]];

const we: Case[] = [
  ['ar', 'استضافت كينيا الاجتماع. ونشكر النرويج على دعمها.', 'نحن thanks > NO'],
  ['ar', 'تولت النرويج والدنمارك الرئاسة. ونؤكد التزامنا بحماية البحر.', 'نحن commitment'],
  ['ar', 'أشادت كينيا بالتقرير، وأعربنا عن قلقنا من الحرائق.', 'KE commendation', 'نحن concern'],
];

const likeVerbs: Case[] = [
  ['ar', 'أثنى القادة على دولة قطر لاستضافتها الاجتماع.', 'القادة commendation > QA'],
  ['ar', 'دعا القادة الاتحاد الأوروبي والبنك الدولي إلى دعم الصندوق.', 'القادة call > org:EU, org:WB'],
];

describe('Who undertakes', () => {
  describe('is "we", whoever has acted before, where the verb says so', () => {
    it.each(we)('%s: %s', (language, text, ...expected) => {
      expect(undertakings(openings[language] + text)).toEqual(expected);
    });
  });
  describe('acts by a verb, and not by a noun that is written like one', () => {
    it.each(likeVerbs)('%s: %s', (language, text, ...expected) => {
      expect(undertakings(openings[language] + text)).toEqual(expected);
    });
  });
});
