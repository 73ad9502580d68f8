/** The beginning of words that are longer than this many code units, with a mark that they go on. */
export const shortened = (words: string, longest: number): string =>
  words.length <= longest ? words : `${words.slice(0, longest - 1).trimEnd()}…`;
