import { Phrasebook } from '../../language/phrasebook.ts';
import { collectives } from '../tables/collectives.ts';
import type { ComparedLanguage } from '../tables/columns.ts';
import type { Detail, Stretch } from './detail.ts';

const books = new Map<ComparedLanguage, Phrasebook<string>>();

function bookOf(language: ComparedLanguage): Phrasebook<string> {
  const known = books.get(language);
  if (known) return known;
  const rows = collectives[language].split(',').flatMap((row) => {
    const [, phrase, value] = /^(.+) (\d+)$/.exec(row.trim()) ?? [];
    return phrase && value ? [[phrase, value] as const] : [];
  });
  const book = new Phrasebook(rows);
  books.set(language, book);
  return book;
}

/** "Une quarantaine de" for "some forty": numbers that a language has a noun for. Only a manner of speaking where they stand alone. */
export const roundNumbers = ({ tokens, language }: Stretch): Detail[] =>
  bookOf(language)
    .matches(tokens)
    .map(({ values, start, end }) => ({
      kind: 'number',
      start,
      end,
      key: values[0] ?? '',
      also: [],
      optional: true,
    }));
