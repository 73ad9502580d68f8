import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../span.ts';
import { tokenise } from '../tokens.ts';
import { findNumbers } from './index.ts';
import { spellArabic, spellArabicOrdinal, spellEnglish, spellFrench } from './spelling.fixture.ts';

const numbersIn = (text: string, language: Language) =>
  findNumbers(tokenise(text), language).map(({ start, end, value, ordinal }) => ({
    words: text.slice(start, end),
    value,
    ordinal,
  }));

type Row = [text: string, words: string, value: number, ordinal?: boolean];

const rows: Record<Language, Row[]> = {
  en: [
    ['its eighty-fourth member', 'eighty-fourth', 84, true],
    ['the 84th member', '84th', 84, true],
    ['the one hundred and fifth session', 'one hundred and fifth', 105, true],
    ['some 5 million people', '5 million', 5_000_000],
    ['two and a half million people', 'two and a half million', 2_500_000],
    ['half a million people', 'half a million', 500_000],
    ['a quarter of a million people', 'quarter of a million', 250_000],
    ['about 2.3 million people', '2.3 million', 2_300_000],
    ['1,250 tents', '1,250', 1_250],
    ['1 250 000 tents', '1 250 000', 1_250_000],
    ['a fee of 1,234.5', '1,234.5', 1_234.5],
  ],
  es: [
    ['su 84.º miembro', '84.º', 84, true],
    ['la 31.ª reunión', '31.ª', 31, true],
    ['el 84º miembro', '84º', 84, true],
    ['el octogésimo cuarto miembro', 'octogésimo cuarto', 84, true],
    ['el trigésimo primer miembro', 'trigésimo primer', 31, true],
    ['la trigésima primera reunión', 'trigésima primera', 31, true],
    ['la vigesimosegunda sesión', 'vigesimosegunda', 22, true],
    ['ciento cinco países', 'ciento cinco', 105],
    ['treinta y un Estados', 'treinta y un', 31],
    ['mil doscientas treinta y cuatro mujeres', 'mil doscientas treinta y cuatro', 1_234],
    ['2,3 millones de personas', '2,3 millones', 2_300_000],
    ['1.250 tiendas', '1.250', 1_250],
  ],
  fr: [
    ['la quatre-vingt-quatrième session', 'quatre-vingt-quatrième', 84, true],
    ['les soixante et onze pays', 'soixante et onze', 71],
    ['la 84e session', '84e', 84, true],
    ['le 84ème membre', '84ème', 84, true],
    ['la 1re session', '1re', 1, true],
    ['les septante-trois communes', 'septante-trois', 73],
    ['un million et demi de tentes', 'un million et demi', 1_500_000],
    ['1,5 milliard', '1,5 milliard', 1_500_000_000],
    ['mille milliards', 'mille milliards', 1e12],
    ['5.000 tentes', '5.000', 5_000],
    ['12 500 tentes', '12 500', 12_500],
  ],
  ar: [
    ['العضو الرابع والثمانين في الرابطة', 'الرابع والثمانين', 84, true],
    ['الدورة الثامنة والأربعون', 'الثامنة والأربعون', 48, true],
    ['عضوا رابعا وعشرين', 'رابعا وعشرين', 24, true],
    ['العضو الـ84', '84', 84, true],
    ['الدول الـ84', '84', 84],
    ['الاجتماع العشرون', 'العشرون', 20, true],
    ['الدولة الرابعة بعد المئة', 'الرابعة بعد المئة', 104, true],
    ['مئتان من الخيام', 'مئتان', 200],
    ['بمائتين وخمسين خيمة', 'مائتين وخمسين', 250],
    ['ثلاث مئة خيمة', 'ثلاث مئة', 300],
    ['خمسون ألفا', 'خمسون ألفا', 50_000],
    ['خمسة ملايين ونصف المليون خيمة', 'خمسة ملايين ونصف المليون', 5_500_000],
    ['نحو ٥٬٠٠٠ خيمة', '٥٬٠٠٠', 5_000],
    ['نحو ۱۲ خيمة', '۱۲', 12],
    ['و12 خيمة', '12', 12],
    ['وأربع دول', 'أربع', 4],
  ],
};

describe.each(Object.entries(rows))('A number in %s', (language, table) => {
  it.each(table)('%s', (text, words, value, ordinal = false) => {
    expect(numbersIn(text, language as Language)).toEqual([{ words, value, ordinal }]);
  });
});

describe('What only looks like a number', () => {
  it.each<[Language, string]>([
    ['ar', 'كانون الأول وتشرين الثاني وربيع الأول'],
    ['ar', 'فإن أحد المشاركين'],
    ['ar', 'يوم الأحد'],
    ['fr', 'un pays et une ville'],
    ['fr', 'la Première ministre'],
    ['en', 'the G20 and COP27'],
  ])('%s: %s', (language, text) => {
    expect(numbersIn(text, language)).toEqual([]);
  });
});

it('Two numbers that "and" joins stay two where they do not make one', () => {
  expect(numbersIn('between two hundred and three hundred tents', 'en').map(({ value }) => value)).toEqual([
    200, 300,
  ]);
  expect(numbersIn('ثلاثة وزراء وأربعة سفراء', 'ar').map(({ value }) => value)).toEqual([3, 4]);
});

describe('Every number to 9,999 that is spelled out is found back', () => {
  const spellings: [name: string, Language, (n: number) => string, ordinal: boolean][] = [
    ['English cardinals', 'en', (n) => spellEnglish(n, false), false],
    ['English ordinals', 'en', (n) => spellEnglish(n, true), true],
    ['French cardinals', 'fr', (n) => spellFrench(n, false), false],
    ['French ordinals', 'fr', (n) => spellFrench(n, true), true],
    ['Arabic cardinals, masculine, nominative', 'ar', (n) => spellArabic(n, 'masculine', 'ون'), false],
    ['Arabic cardinals, feminine, oblique', 'ar', (n) => spellArabic(n, 'feminine', 'ين'), false],
    ['Arabic ordinals, masculine, nominative', 'ar', (n) => spellArabicOrdinal(n, 'masculine', 'ون'), true],
    ['Arabic ordinals, feminine, oblique', 'ar', (n) => spellArabicOrdinal(n, 'feminine', 'ين'), true],
  ];
  const before: Record<Language, string> = { ar: 'العضو', en: 'the', es: 'el', fr: 'le' };
  it.each(spellings)('%s', (_name, language, spell, ordinal) => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 2, max: 120 }), fc.integer({ min: 2, max: 9_999 })), (value) => {
        const words = spell(value);
        expect(numbersIn(`${before[language]} ${words}, fin`, language)).toEqual([{ words, value, ordinal }]);
      }),
      { numRuns: 1_000 },
    );
  });
});

it('A number in figures is what the language writes it as', () => {
  const locales: [Language, string][] = [
    ['en', 'en'],
    ['fr', 'fr'],
    ['es', 'es'],
    ['ar', 'ar-EG'],
    ['ar', 'ar-DZ'],
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.constantFrom(...locales),
      (value, [language, locale]) => {
        const words = new Intl.NumberFormat(locale).format(value);
        expect(numbersIn(`: ${words} ;`, language)).toEqual([{ words, value, ordinal: false }]);
      },
    ),
  );
});

it('Any text gives numbers at exact places, in order', () => {
  const scrap = fc.constantFrom(
    'three',
    'cent',
    'ألف',
    'و',
    'مئة',
    '12',
    ',',
    '3.4.5',
    'and',
    'ال',
    'بعد',
    '😀',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(scrap, fc.string({ unit: 'grapheme' }))),
      fc.constantFrom<Language>('ar', 'en', 'es', 'fr'),
      (parts, language) => {
        const tokens = tokenise(parts.join(' '));
        let previous = 0;
        for (const number of findNumbers(tokens, language)) {
          expect(number.from).toBeGreaterThanOrEqual(previous);
          expect(number.to).toBeGreaterThan(number.from);
          expect(number.start).toBeGreaterThanOrEqual(tokens[number.from]!.start);
          expect(number.end).toBe(tokens[number.to - 1]!.end);
          expect(Number.isFinite(number.value)).toBe(true);
          previous = number.to;
        }
      },
    ),
  );
});
