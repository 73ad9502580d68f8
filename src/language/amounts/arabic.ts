import type { AmountTable } from './table.ts';

/** Broken plurals of currency nouns, beside the sound plural in ات that every one takes. */
const brokenPlurals: Readonly<Record<string, string>> = { درهم: 'دراهم', دينار: 'دنانير' };

/**
 * The forms of a noun and its adjective that follow a number: singular, tanwin, dual in both cases, plural.
 * «دولار أمريكي» gives «دولارا أمريكيا», «دولاران أمريكيان», «دولارين أمريكيين», «دولارات أمريكية».
 */
export function inflected(name: string): string[] {
  const [noun = '', adjective, ...more] = name.split(' ');
  if (adjective === undefined || more.length > 0 || !/[يةه]$/.test(adjective)) return [name];
  const feminine = noun.endsWith('ة');
  const stem = feminine ? noun.slice(0, -1) : noun;
  const quality = adjective.replace(/ة$/, '');
  const agreeing = (nounEnd: string, adjectiveEnd: string): string =>
    `${stem}${nounEnd} ${quality}${adjectiveEnd}`;
  const plurals = [`${stem}ات`, brokenPlurals[noun] ?? []].flat().map((plural) => `${plural} ${quality}ة`);
  return feminine
    ? [agreeing('ة', 'ة'), agreeing('تان', 'تان'), agreeing('تين', 'تين'), ...plurals]
    : [agreeing('', ''), agreeing('ا', 'ا'), agreeing('ان', 'ان'), agreeing('ين', 'ين'), ...plurals];
}

const forms = (name: string, currency: string | null): [string, string | null][] =>
  inflected(name).map((form) => [form, currency]);

/** A noun alone: singular, tanwin and plural. */
const nouns = (noun: string, plural: string, currency: string | null): [string, string | null][] =>
  [noun, `${noun}ا`, plural].map((form) => [form, currency]);

export const arabic: AmountTable = {
  units: [
    ...nouns('دولار', 'دولارات', 'USD'),
    // Levantine and Gulf spelling of "American".
    ...forms('دولار أميركي', 'USD'),
    ['دولار من دولارات الولايات المتحدة', 'USD'],
    ['دولارات الولايات المتحدة', 'USD'],
    ['يوروهات', 'EUR'],
    ['أورو', 'EUR'],
    ['جنيه استرليني', 'GBP'],
    ['جنيهات استرلينية', 'GBP'],
    ['وون', 'KRW'],
    ['وون كوري', 'KRW'],
    ['رنغيت', 'MYR'],
    ['راند', 'ZAR'],
    ['نايرا', 'NGN'],
    ['فرنك غرب إفريقي', 'XOF'],
    ['فرنك وسط إفريقي', 'XAF'],
    ['ين', 'JPY'],
    ['يوان', 'CNY'],
    ...forms('ليرة لبنانية', 'LBP'),
    ...forms('ليرة سورية', 'SYP'),
    ...forms('ليرة تركية', 'TRY'),
    ...forms('روبية هندية', 'INR'),
    ...nouns('دينار', 'دنانير', null),
    ...nouns('درهم', 'دراهم', null),
    ...nouns('ريال', 'ريالات', null),
    ...nouns('جنيه', 'جنيهات', null),
    ...nouns('فرنك', 'فرنكات', null),
    ...['ليرة', 'ليرات', 'روبية', 'روبيات', 'كرونة', 'كرونات', 'كرون', 'كرونر', 'كرونا', 'أوقية'].map(
      (unit): [string, null] => [unit, null],
    ),
  ],
  magnitudes: {},
  of: ['من'],
  and: ['و', 'أو'],
  to: ['إلى'],
};
