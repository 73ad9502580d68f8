import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../span.ts';
import { tokenise } from '../tokens.ts';
import { civilDay, dayNumber, fuzzyDay } from './calendar.ts';
import { gregorianOf } from './hijri.ts';
import { findDates, resolveDate } from './index.ts';

/** Days from 1990 to 2059. */
const days = fc.integer({ min: 7_305, max: 32_871 }).map((day) => new Date(day * 86_400_000));

const formats: [locale: string, language: Language][] = [
  ['en-GB', 'en'],
  ['en-US', 'en'],
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['ar', 'ar'],
  ['ar-EG', 'ar'],
  ['ar-SY', 'ar'],
  ['ar-DZ', 'ar'],
  ['ar-MA', 'ar'],
  ['ar-SA-u-ca-islamic-umalqura', 'ar'],
];

const found = (text: string, language: Language) =>
  findDates(tokenise(text), language).map((mention) => resolveDate(mention, null));

describe('A day is found back however a locale writes it', () => {
  it.each(formats)('%s', (locale, language) => {
    const styles = ['long', 'full'] as const;
    fc.assert(
      fc.property(days, fc.constantFrom(...styles), (day, dateStyle) => {
        const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(day);
        const date = day.toISOString().slice(0, 10);
        expect(found(text, language)).toEqual([{ first: date, last: date, problem: null }]);
      }),
      { numRuns: 150 },
    );
  });
});

it('A range in words is found back whole', () => {
  const format = (locale: string) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const joints: [string, Language, string][] = [
    ['en-GB', 'en', ' to '],
    ['en-US', 'en', ' – '],
    ['fr', 'fr', ' au '],
    ['ar-SY', 'ar', ' إلى '],
    ['ar-MA', 'ar', ' حتى '],
  ];
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(...joints),
      (day, length, [locale, language, joint]) => {
        const end = new Date(day.getTime() + length * 86_400_000);
        const text = format(locale).format(day) + joint + format(locale).format(end);
        const [first, last] = [day, end].map((date) => date.toISOString().slice(0, 10));
        expect(found(text, language)).toEqual([{ first, last, problem: null }]);
      },
    ),
  );
});

it('A Hijri day is the day that the calendar of Umm al-Qura gives', () => {
  const parts = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  fc.assert(
    fc.property(days, (day) => {
      const part = (type: string): number =>
        Number(parts.formatToParts(day).find((found) => found.type === type)?.value);
      const gregorian = gregorianOf(part('year'), part('month'), part('day'));
      expect(gregorian && fuzzyDay(gregorian)).toBe(day.toISOString().slice(0, 10));
    }),
  );
});

it('Days and their numbers are two names of one thing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
      expect(dayNumber(civilDay(number))).toBe(number);
    }),
  );
});

it('Any text gives mentions at exact places, in order', () => {
  const scrap = fc.constantFrom(
    ...['3', 'May', 'mai', 'أيار', 'و', 'to', 'and', '–', '/', '(', ')', ',', '2021', '31', 'April', '1445'],
    ...['Monday', 'الاثنين', 'ديسمبر', 'هـ', 'الموافق', 'today', 'اليوم', 'of', '2021-02-30', '😀'],
  );
  fc.assert(
    fc.property(fc.array(scrap), fc.constantFrom<Language>('ar', 'en', 'fr'), (parts, language) => {
      const tokens = tokenise(parts.join(' '));
      let previous = 0;
      for (const mention of findDates(tokens, language)) {
        expect(mention.from).toBeGreaterThanOrEqual(previous);
        expect(mention.start).toBeGreaterThanOrEqual(tokens[mention.from]!.start);
        expect(mention.end).toBe(tokens[mention.to - 1]!.end);
        const dates = resolveDate(mention, '2021-12-03');
        if (dates) expect(dates.first <= dates.last).toBe(true);
        previous = mention.to;
      }
    }),
  );
});
