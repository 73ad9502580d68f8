import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interfaceLanguages, localeFor } from '../../platform/i18n/index.ts';
import { readDate } from './written-date.ts';

describe('A date that a person writes', () => {
  test.each([
    ['2014', '2014'],
    ['2014-09', '2014-09'],
    ['09/2014', '2014-09'],
    ['2014/9/5', '2014-09-05'],
    ['25/09/2014', '2014-09-25'],
    ['09/25/2014', '2014-09-25'],
    ['٢٠١٤-٠٩-١٠', '2014-09-10'],
    ['10 September 2014', '2014-09-10'],
    ['1er septembre 2014', '2014-09-01'],
    ['10 أيلول/سبتمبر 2014', '2014-09-10'],
    ['سبتمبر ٢٠١٤', '2014-09'],
    ['~2014', '2014~'],
    ['2014~', '2014~'],
    ['about September 2014', '2014-09~'],
    ['vers 2014', '2014~'],
    ['حوالي ٢٠١٤', '2014~'],
    ['2014 or before', '[..2014]'],
    ['no later than 10 September 2014', '[..2014-09-10]'],
    ['2014 ou avant', '[..2014]'],
    ['2014 أو قبل ذلك', '[..2014]'],
    ['[..2014-09]', '[..2014-09]'],
  ])('%s is %s, in whatever language the page is', (written, date) => {
    for (const language of interfaceLanguages) expect(readDate(written, language)).toBe(date);
  });

  test.each([
    ['before 2014', '[..2013]'],
    ['avant septembre 2014', '[..2014-08]'],
    ['قبل 2014-03-01', '[..2014-02-28]'],
  ])('%s is %s, for what is before has ended by then', (written, date) => {
    expect(readDate(written, 'en')).toBe(date);
  });

  test('its day and month are not guessed where they cannot be told apart', () => {
    expect(() => readDate('10/09/2014', 'en')).toThrow(
      expect.objectContaining({
        key: 'register.written-date-unclear',
        values: { value: '10/09/2014', one: '2014-09-10', other: '2014-10-09' },
      }),
    );
    expect(readDate('09/09/2014', 'en')).toBe('2014-09-09');
  });

  test.each([
    '',
    'byron',
    'early 2014',
    '5 March',
    '2013-2014',
    '2014-02-30',
    '31/02/2014',
    'before 2014 or before',
    'c2014',
    '20144',
  ])('"%s" is refused', (written) => {
    expect(() => readDate(written, 'en')).toThrow(expect.objectContaining({ key: 'register.written-date' }));
  });

  test('what a page says of a date reads back as the same date', () => {
    const date = fc.tuple(
      fc
        .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
      fc.constantFrom(4, 7, 10),
      fc.constantFrom(
        (one: string) => one,
        (one: string) => `${one}~`,
        (one: string) => `[..${one}]`,
      ),
    );
    fc.assert(
      fc.property(date, fc.constantFrom(...interfaceLanguages), ([day, length, sign], language) => {
        const fuzzy = sign(day.slice(0, length));
        expect(readDate(localeFor(language).date(fuzzy), language)).toBe(fuzzy);
      }),
      { numRuns: 300 },
    );
  });

  test('no text takes long to be refused', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        try {
          readDate(text, 'en');
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refusal' });
        }
      }),
    );
  });
});
