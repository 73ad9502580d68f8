import { Phrasebook } from '../language/phrasebook.ts';
import type { Token } from '../language/tokens.ts';
import type { ComparedLanguage } from './tables/columns.ts';
import { languageNames, remarks } from './tables/remarks.ts';

/** A disclaimer stands among this many sentences at the top or at the bottom. */
const edge = 8;
/** A line with a link and no more words than this is there for the link. */
const fewWords = 3;

const rows = (list: string): string[] => list.split(',').map((phrase) => phrase.trim());

const books = new Map<string, Phrasebook<true>>();

function bookOf(list: string): Phrasebook<true> {
  const known = books.get(list) ?? new Phrasebook(rows(list).map((phrase) => [phrase, true] as const));
  books.set(list, known);
  return known;
}

/**
 * The sentences that speak of the text itself: that it is a translation, which text is the official one, where it stands,
 * that it ends here. By index.
 */
export function remarksOf(
  sentences: readonly { readonly tokens: readonly Token[] }[],
  language: ComparedLanguage,
): ReadonlySet<number> {
  const indexes = new Set<number>();
  for (const [index, { tokens }] of sentences.entries()) {
    if (index >= edge && index < sentences.length - edge) continue;
    const words = tokens.filter((token) => token.kind === 'word').length;
    const isLink = words <= fewWords && tokens.some((token) => token.kind === 'link');
    if (isLink || bookOf(remarks[language]).matches(tokens).length > 0) indexes.add(index);
  }
  return indexes;
}

/** Whether the words name a language, in any language. */
export const namesLanguage = (tokens: readonly Token[], language: ComparedLanguage): boolean =>
  bookOf(languageNames[language]).matches(tokens).length > 0;
