import { expect, it } from 'vitest';
import { calendarNames } from '../../../scripts/generate-months.ts';
import stored from './months.generated.json' with { type: 'json' };

it('The month names are those that the script takes from CLDR', () => {
  expect(stored).toEqual(calendarNames());
});

it('Every set of Arabic month names is whole', () => {
  const levant = stored.ar.months.filter(({ sets }) => sets.includes('levant'));
  expect(levant.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});
