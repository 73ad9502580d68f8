import { expect, it } from 'vitest';
import { currencyNames } from '../../../scripts/generate-currencies.ts';
import stored from './currencies.generated.json' with { type: 'json' };

it('The currency names are those that the script takes from CLDR', () => {
  expect(stored).toEqual(currencyNames());
});
