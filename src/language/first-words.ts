import type { WordVariant } from './particles.ts';

const article = 'ال';

/**
 * Which of several tables have a phrase that may begin with a word: a bit for each table. Most words of a text begin no date,
 * name or sum, and one look tells so for all the tables at once.
 */
export class FirstWords {
  readonly #tables = new Map<string, number>();

  /** @param tables for each bit, the words with which the phrases of its table begin */
  constructor(tables: Iterable<readonly [bit: number, words: Iterable<string>]>) {
    for (const [bit, words] of tables)
      for (const word of words) this.#tables.set(word, (this.#tables.get(word) ?? 0) | bit);
  }

  /** The tables that may know what begins with a word, by any way to read it, with its article or without. */
  of(variants: readonly WordVariant[]): number {
    let tables = 0;
    for (const { norm, whole, definite } of variants) {
      tables |= this.#of(norm);
      if (definite) tables |= this.#of(whole);
      // «الألفين»: behind the article the word looks as if it had another.
      if (whole.length - norm.length > article.length) tables |= this.#of(whole.slice(article.length));
    }
    return tables;
  }

  #of(word: string): number {
    return this.#tables.get(word) ?? 0;
  }
}
