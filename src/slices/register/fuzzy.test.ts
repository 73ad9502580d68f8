import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { certainlyBefore, compareDates, daysOf, parseFuzzy } from './fuzzy.ts';

const two = (number: number) => String(number).padStart(2, '0');
const simple = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`),
  );
const fuzzy = simple.chain((date) => fc.constantFrom(date, `${date}~`, `[..${date}]`));

describe('A fuzzy date', () => {
  test.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2014-09-10', '2014-09-10', '2014-09-10'],
    ['2014~', '2013-01-01', '2015-12-31'],
    ['2014-12~', '2014-11-01', '2015-01-31'],
    ['2014-03-01~', '2014-02-28', '2014-03-02'],
    ['[..2014-09]', null, '2014-09-30'],
  ])('%s means the days from %s to %s', (date, first, last) => {
    expect(daysOf(date)).toEqual({ first, last });
  });

  test.each([
    '',
    '14',
    '2014-13',
    '2014-02-30',
    '2014-9',
    '[..2014',
    '2014..',
    '~2014',
    '0000',
    '2014-09-10 ',
    '٢٠١٤',
  ])('“%s” is none', (text) => {
    expect(parseFuzzy(text)).toBeUndefined();
    expect(() => daysOf(text)).toThrow(RangeError);
  });

  test('is before another only where every reading of the two says so', () => {
    expect(certainlyBefore('2014', '2015')).toBe(true);
    expect(certainlyBefore('2014', '2014-09')).toBe(false);
    expect(certainlyBefore('2014~', '2015')).toBe(false);
    expect(certainlyBefore('[..2014]', '2015-01-01')).toBe(true);
    expect(certainlyBefore('2013', '[..2015]')).toBe(false);
    expect(certainlyBefore(null, '2015')).toBe(false);
  });

  test('has its place in one order of all dates', () => {
    fc.assert(
      fc.property(fuzzy, fuzzy, fuzzy, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        if (certainlyBefore(a, b) && daysOf(a).first !== null) expect(compareDates(a, b)).toBe(-1);
      }),
    );
  });
});

describe('The database', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  test('takes a fuzzy date for the same days', async () => {
    const dates = fc.sample(fuzzy, { numRuns: 400, seed: 8480 });
    const { rows } = await sql<{ first: string | null; last: string | null }>`
      select lower(days)::text as first, (upper(days) - 1)::text as last
      from unnest(${dates}::fuzzy_date[]) with ordinality as given (date, place), fuzzy_days(date) as days order by place
    `.execute(database.db);
    expect(rows).toEqual(dates.map(daysOf));
  });
});
