import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../span.ts';
import { tokenise } from '../tokens.ts';
import { findAmounts } from './index.ts';

const amountsIn = (text: string, language: Language) =>
  findAmounts(tokenise(text), language).map(({ start, end, value, currency }) => [
    text.slice(start, end),
    value,
    currency,
  ]);

type Sum = [words: string, value: number, currency: string | null];

const rows: [Language, string, ...Sum[]][] = [
  ['en', 'It pledged $5 million.', ['$5 million', 5e6, 'USD']],
  ['en', 'a $5-million pledge', ['$5-million', 5e6, 'USD']],
  ['en', 'US$5m in grants', ['US$5m', 5e6, 'USD']],
  ['en', 'USD 5m in grants', ['USD 5m', 5e6, 'USD']],
  ['en', 'EUR 2.5 billion', ['EUR 2.5 billion', 2.5e9, 'EUR']],
  ['en', 'five million US dollars', ['five million US dollars', 5e6, 'USD']],
  ['en', '3 million Moroccan dirhams', ['3 million Moroccan dirhams', 3e6, 'MAD']],
  ['en', '3 million dinars', ['3 million dinars', 3e6, null]],
  ['en', '£300,000', ['£300,000', 300_000, 'GBP']],
  ['en', 'between $5 and $10 million', ['$5', 5e6, 'USD'], ['$10 million', 1e7, 'USD']],
  ['en', '$5–10 million', ['$5', 5e6, 'USD'], ['10 million', 1e7, 'USD']],
  ['en', '5 to 10 million euros', ['5', 5e6, 'EUR'], ['10 million euros', 1e7, 'EUR']],
  ['en', 'ALL 84 MEMBERS and 5 m of cable'],
  ['fr', "5 millions d'euros", ["5 millions d'euros", 5e6, 'EUR']],
  ['fr', '5 M€', ['5 M€', 5e6, 'EUR']],
  ['fr', '2,5 Md€', ['2,5 Md€', 2.5e9, 'EUR']],
  ['fr', '2,5 milliards de dollars', ['2,5 milliards de dollars', 2.5e9, 'USD']],
  ['fr', '10 millions de dollars américains', ['10 millions de dollars américains', 1e7, 'USD']],
  ['fr', "3 milliards 200 millions d'euros", ["3 milliards 200 millions d'euros", 3.2e9, 'EUR']],
  ['fr', '1 000 000 de francs CFA', ['1 000 000 de francs CFA', 1e6, null]],
  ['fr', 'trois millions de dirhams marocains', ['trois millions de dirhams marocains', 3e6, 'MAD']],
  ['ar', 'خمسة ملايين دولار', ['خمسة ملايين دولار', 5e6, 'USD']],
  ['ar', 'بمليوني دولار أمريكي', ['مليوني دولار أمريكي', 2e6, 'USD']],
  ['ar', '٥ ملايين دولار أميركي', ['٥ ملايين دولار أميركي', 5e6, 'USD']],
  ['ar', '5 ملايين من الدولارات', ['5 ملايين من الدولارات', 5e6, 'USD']],
  ['ar', '1.5 مليار يورو', ['1.5 مليار يورو', 1.5e9, 'EUR']],
  ['ar', 'ثلاثمئة مليون جنيه مصري', ['ثلاثمئة مليون جنيه مصري', 3e8, 'EGP']],
  ['ar', '25 دينارا كويتيا', ['25 دينارا كويتيا', 25, 'KWD']],
  ['ar', 'خمسة دنانير أردنية', ['خمسة دنانير أردنية', 5, 'JOD']],
  ['ar', '200 مليون درهم', ['200 مليون درهم', 2e8, null]],
  ['ar', 'ملياري وون كوري', ['ملياري وون كوري', 2e9, 'KRW']],
  ['ar', '84 عضوا'],
];

describe('Sums of money', () => {
  it.each(rows)('%s: %s', (language, text, ...sums) => {
    expect(amountsIn(text, language)).toEqual(sums);
  });
});

it('A sum in the words of CLDR is found back in every currency', () => {
  const codes = [
    'USD',
    'EUR',
    'GBP',
    'XOF',
    'XAF',
    'SAR',
    'KWD',
    'MAD',
    'TND',
    'EGP',
    'SEK',
    'CHF',
    'JPY',
    'NGN',
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 1e9 }),
      fc.constantFrom(...codes),
      fc.constantFrom<Language>('ar', 'en', 'fr'),
      (value, currency, language) => {
        const text = new Intl.NumberFormat(language, {
          style: 'currency',
          currency,
          currencyDisplay: 'name',
          maximumFractionDigits: 0,
        }).format(value);
        expect(amountsIn(text, language)).toEqual([[text, value, currency]]);
      },
    ),
    { numRuns: 300 },
  );
});
