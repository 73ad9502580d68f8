import type { WordVariant } from './particles.ts';

const article = 'ال';

/**
 * Which of several tables have a phrase that may begin with a word: a bit for each table. Most words of a text begin no date,
 * name or sum, and one look tells so for all the tables at once.
 */
export class FirstWords {
  readonly #tables = new Map<string, number>();

  readonly #figures: number;

  /**
   * @param tables for each bit, the words with which the phrases of its table begin
   * @param figures the bits of what may begin with any figures
   */
  constructor(tables: Iterable<readonly [bit: number, words: Iterable<string>]>, figures = 0) {
    this.#figures = figures;
    for (const [bit, words] of tables)
      for (const word of words) this.#tables.set(word, (this.#tables.get(word) ?? 0) | bit);
  }

  /** The tables that may know what begins with a word, by any way to read it, with its article or without. */
  of(variants: readonly WordVariant[], inFigures = false): number {
    let tables = inFigures ? this.#figures : 0;
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
