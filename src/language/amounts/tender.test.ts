import { describe, expect, it } from 'vitest';
import { tender } from '../../../scripts/generate-tender.ts';
import { tokenise } from '../tokens.ts';
import { findAmounts } from './find.ts';
import stored from './tender.generated.json' with { type: 'json' };
import { currencyOf } from './tender.ts';

describe('The currency of a state', () => {
  it('is what CLDR says is tender there now', () => {
    expect(stored).toEqual(tender());
  });

  it.each([
    ['100 millions de couronnes', 'NO', 'fr', 'NOK'],
    ['100 millions de couronnes', 'SE', 'fr', 'SEK'],
    ['3,5 milliards de francs CFA', 'CM', 'fr', 'XAF'],
    ['3,5 milliards de francs CFA', 'SN', 'fr', 'XOF'],
    ['45 million kroner', 'NO', 'en', 'NOK'],
    ['3 million shillings', 'KE', 'en', 'KES'],
    ['2 million shillings', 'NO', 'en', undefined],
    ['2 million kroner', 'org:EU', 'en', undefined],
  ] as const)('of %s in %s is told (%s)', (words, territory, language, code) => {
    expect(currencyOf(words, territory, language)).toBe(code);
  });
});

describe('The noun of a currency by itself', () => {
  const sums = (text: string, language: 'en' | 'fr') =>
    findAmounts(tokenise(text), language).map(({ value, currency }) => [value, currency]);

  it('tells the currency where no other is called so', () => {
    expect(sums('cinq milliards d’ariary', 'fr')).toEqual([[5_000_000_000, 'MGA']]);
    expect(sums('300 million baht', 'en')).toEqual([[300_000_000, 'THB']]);
    expect(sums('45 million kroner', 'en')).toEqual([[45_000_000, null]]);
  });

  it.each([
    ['cinq nouveaux membres', 'fr'],
    ['two drawing rights', 'en'],
    ['three gold medals', 'en'],
  ] as const)('is no sum in "%s"', (text, language) => {
    expect(sums(text, language)).toEqual([]);
  });
});
