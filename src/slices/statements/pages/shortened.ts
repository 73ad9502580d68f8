import { showable } from '../../../platform/html/index.ts';

/** The beginning of words that are longer than this many code units, with a mark that they go on. */
export const shortened = (words: string, longest: number): string =>
  words.length <= longest ? words : `${words.slice(0, longest - 1).trimEnd()}…`;

const longestQuote = 160;

/** Words as a quote in running text: on one line, and not too long. */
export const quoted = (quote: string): string =>
  shortened(showable(quote).replaceAll(/\s+/g, ' '), longestQuote);
