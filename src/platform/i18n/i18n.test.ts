import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf, localeFor, preferredLanguage } from './index.ts';

const [ar, en, fr] = [localeFor('ar'), localeFor('en'), localeFor('fr')];

describe('A date is written as precisely as its source gives it', () => {
  test.each([
    ['2014', '2014', '2014', '2014'],
    ['2014-09', 'أيلول/سبتمبر 2014', 'September 2014', 'septembre 2014'],
    ['2014-12-10', '10 كانون الأول/ديسمبر 2014', '10 December 2014', '10 décembre 2014'],
    ['2024-05-01', '1 أيار/مايو 2024', '1 May 2024', '1er mai 2024'],
    ['no date', 'no date', 'no date', 'no date'],
  ])('%s', (date, arabic, english, french) => {
    expect([ar.date(date), en.date(date), fr.date(date)]).toEqual([arabic, english, french]);
  });
});

test.each([
  ['2024-05-03', '2024-05-03', '3 May 2024'],
  ['2024-05-03', '2024-05-04', '3–4 May 2024'],
  ['2024-04-30', '2024-05-02', '30 April – 2 May 2024'],
  ['2024-12-31', '2025-01-01', '31 December 2024 – 1 January 2025'],
  ['2024-05', '2024-07', 'May 2024 – July 2024'],
])('A period from %s to %s says what both days share once', (from, to, written) => {
  expect(en.period(from, to)).toBe(written);
});

test('A moment is written in UTC', () => {
  expect(en.moment(new Date('2026-01-05T23:30:00+02:00'))).toBe('5 January 2026, 21:30 UTC');
});

test('Names are sorted as a reader expects: French accents, Arabic letters in Arabic order', () => {
  expect(['Zambie', 'Équateur', 'Espagne'].toSorted(fr.compare)).toEqual(['Équateur', 'Espagne', 'Zambie']);
  expect(['تونس', 'ألمانيا', 'بلجيكا'].toSorted(ar.compare)).toEqual(['ألمانيا', 'بلجيكا', 'تونس']);
});

test('A list of elements keeps every element, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 12 }), (items) => {
      for (const locale of [ar, en, fr])
        expect(locale.listParts(items).filter((part) => typeof part === 'number')).toEqual(items);
    }),
  );
});

describe('The language of a person who has not chosen one', () => {
  test.each([
    ['ar-MA,ar;q=0.9,en;q=0.5', 'ar'],
    ['en;q=0.3,fr;q=0.8', 'fr'],
    ['de,es', 'en'],
    ['fr;q=0,ar', 'ar'],
    [undefined, 'en'],
    ['', 'en'],
  ])('%s', (wanted, language) => expect(preferredLanguage(wanted)).toBe(language));

  test('is one of ours, whatever a browser sends', () => {
    fc.assert(fc.property(fc.string(), (wanted) => ['ar', 'en', 'fr'].includes(preferredLanguage(wanted))));
  });
});

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['en-GB', 'ltr'],
  ['fr', 'ltr'],
])('%s is written %s', (language, direction) => expect(directionOf(language)).toBe(direction));
