import { findDates } from '../../language/dates/index.ts';
import { fold, oneLine } from '../../language/normalise.ts';
import type { Language } from '../../language/span.ts';
import { tokenise } from '../../language/tokens.ts';
import { Refusal } from '../../platform/refusal.ts';
import { addDays, daysOf, type Fuzzy, parseFuzzy } from './fuzzy.ts';

/** How precise a person says that a date is. `until` has the date itself in it, `before` has not. */
type Sign = 'about' | 'before' | 'until';

/** The words and marks that say so, before the date or after it, in small letters. */
const signs: Readonly<
  Record<Sign, { readonly ahead: readonly string[]; readonly behind: readonly string[] }>
> = {
  about: {
    ahead: [
      ...['~', 'about', 'around', 'approximately', 'approx.', 'circa', 'ca.', 'ca', 'c.'],
      ...['vers', 'environ', 'env.', 'autour de', 'aux alentours de', 'aux environs de'],
      ...['نحو', 'حوالي', 'حوالى', 'قرابة', 'زهاء', 'في حدود'],
    ],
    behind: ['~', 'environ', 'تقريبا', 'تقريبًا'],
  },
  before: { ahead: ['<', 'before', 'earlier than', 'avant', 'قبل', 'ما قبل'], behind: [] },
  until: {
    ahead: [
      ...['<=', '≤', '..', 'by', 'until', 'no later than', 'not later than', 'in or before', 'on or before'],
      ...[
        "jusqu'en",
        "jusqu'au",
        'jusqu’en',
        'jusqu’au',
        'au plus tard',
        'au plus tard en',
        'au plus tard le',
      ],
      ...['حتى', 'في موعد أقصاه'],
    ],
    behind: ['or before', 'or earlier', 'ou avant', 'ou plus tôt', 'أو قبل ذلك', 'أو قبله', 'أو قبلها'],
  },
};

/** All of them, the longest first: "au plus tard en" is taken before "au plus tard". */
const phrases = (Object.keys(signs) as Sign[])
  .flatMap((sign) => [
    ...signs[sign].ahead.map((words) => ({ sign, words, ahead: true })),
    ...signs[sign].behind.map((words) => ({ sign, words, ahead: false })),
  ])
  .toSorted((a, b) => b.words.length - a.words.length);

const languages: readonly Language[] = ['en', 'fr', 'ar', 'es'];

/** A written date longer than this is none. In characters. */
const longest = 80;

/**
 * The date that a person wrote: as the register writes it (2014, 2014-09, 2014-09-10, 2014~, [..2014]); in figures or words
 * of any language that dates are read in ("10 September 2014", «أيلول/سبتمبر 2014», 09/2014); with a word for about or before.
 * "Before 2014" is at the latest in 2013; "2014 or before" may be in 2014.
 * @param language tried first
 * @throws Refusal where it is no date, or where its day and month cannot be told apart
 */
export function readDate(written: string, language: Language): Fuzzy {
  const value = written.trim().slice(0, longest);
  const text = oneLine(written.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, fold));
  const { sign, rest } = text.length > longest ? { sign: null, rest: '' } : signOf(text);
  const date = parseFuzzy(text) ? text : (inFigures(rest, value) ?? inWords(rest, language));
  if (date === undefined || !parseFuzzy(date)) throw new Refusal('register.written-date', { value });
  return signed(date, sign);
}

/** The word or mark that a date is written with, and the date without it. */
function signOf(text: string): { readonly sign: Sign | null; readonly rest: string } {
  if (parseFuzzy(text)) return { sign: null, rest: text };
  const lower = text.toLowerCase();
  for (const { sign, words, ahead } of phrases) {
    if (!(ahead ? lower.startsWith(words) : lower.endsWith(words))) continue;
    const rest = ahead ? text.slice(words.length) : text.slice(0, -words.length);
    const isWord = /\p{L}$/u.test(words);
    if (!isWord || (ahead ? rest.startsWith(' ') : rest.endsWith(' '))) return { sign, rest: rest.trim() };
  }
  return { sign: null, rest: text };
}

/** A year, month or day in figures, the year first or last. */
function inFigures(text: string, value: string): string | undefined {
  const parts = text.split(/ ?[-/.\u2010-\u2013] ?/);
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const [first = '', second = '', third] = parts;
  if (first.length === 4) return dateFrom(parts);
  if (parts.length === 2 && second.length === 4) return dateFrom([second, first]);
  if (parts.length !== 3 || third?.length !== 4) return undefined;
  const [dayFirst, monthFirst] = [dateFrom([third, second, first]), dateFrom([third, first, second])];
  const possible = [dayFirst, monthFirst].filter((date) => date !== undefined && parseFuzzy(date));
  if (possible.length === 2 && dayFirst !== monthFirst)
    throw new Refusal('register.written-date-unclear', {
      value,
      one: dayFirst!,
      other: monthFirst!,
    });
  return possible[0];
}

const dateFrom = (parts: readonly string[]): string | undefined =>
  parts.length <= 3 && parts.slice(1).every(({ length }) => length <= 2)
    ? parts.map((part, index) => (index === 0 ? part : part.padStart(2, '0'))).join('-')
    : undefined;

/** One date in words, the whole of the text. */
function inWords(text: string, language: Language): string | undefined {
  for (const tried of [language, ...languages.filter((other) => other !== language)]) {
    const tokens = tokenise(text);
    const [mention] = findDates(tokens, tried);
    if (mention?.from !== 0 || mention.to !== tokens.length || mention.problem) continue;
    const { when } = mention;
    if (when.kind === 'dates' && when.first === when.last) return when.first;
  }
  return undefined;
}

function signed(date: string, sign: Sign | null): Fuzzy {
  if (sign === 'about') return `${date}~`;
  if (sign === 'until') return `[..${date}]`;
  if (sign === 'before') return `[..${addDays(daysOf(date).first!, -1).slice(0, date.length)}]`;
  return date;
}
