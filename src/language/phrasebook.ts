import { fold } from './normalise.ts';
import { withoutArticle, writtenLength } from './particles.ts';
import { type Token, tokenise } from './tokens.ts';

/** What a table row says, found at a place of a text. */
export interface PhraseMatch<T> {
  /** The values of every row that has this phrase, in table order. */
  readonly values: readonly T[];
  /** Token indexes: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
  /** Offsets in the text, attached particles left out. */
  readonly start: number;
  readonly end: number;
  /** Attached particles that stood before the first word, folded: `و`, `ل`, `وب`… or nothing. */
  readonly particles: string;
  /** The first word carries the Arabic article in the text. */
  readonly definite: boolean;
}

/** A place in the phrases that begin alike. Most have one word that may follow, or none, and need no map. */
interface Node<T> {
  word: string | undefined;
  follower: Node<T> | undefined;
  /** The followers by their words, where there are several. */
  next: Map<string, Node<T>> | undefined;
  values: T[] | undefined;
}

const node = <T>(): Node<T> => ({
  word: undefined,
  follower: undefined,
  next: undefined,
  values: undefined,
});

const followerOf = <T>(at: Node<T>, word: string): Node<T> | undefined =>
  at.next ? at.next.get(word) : at.word === word ? at.follower : undefined;

function addFollower<T>(at: Node<T>, word: string): Node<T> {
  const follower = node<T>();
  if (at.word === undefined) {
    at.word = word;
    at.follower = follower;
  } else {
    at.next ??= new Map([[at.word, at.follower!]]);
    at.next.set(word, follower);
  }
  return follower;
}

/**
 * A table of phrases that is looked up at a token. It is the one way in which all languages use their tables: names,
 * months, titles, verbs. Folding makes case, accents, vowel marks and letter variants equal; hyphens and spaces are equal;
 * the Arabic article is ignored on both sides; one or two attached particles (و ف ب ل ك, لل) before the first word are
 * looked behind and reported. A look-up costs the length of the phrase, not the size of the table.
 */
export class Phrasebook<T> {
  readonly #root: Node<T> = node();

  constructor(rows: Iterable<readonly [phrase: string, value: T]> = []) {
    for (const [phrase, value] of rows) this.add(phrase, value);
  }

  add(phrase: string, value: T): void {
    let at = this.#root;
    for (const key of keysOf(phrase)) at = followerOf(at, key) ?? addFollower(at, key);
    if (at === this.#root) throw new Error(`an empty phrase cannot be looked up: ${JSON.stringify(phrase)}`);
    if (!at.values) at.values = [];
    at.values.push(value);
  }

  /** The first word of every phrase, as its variants give it in a text. */
  firstWords(): Iterable<string> {
    return this.#root.next?.keys() ?? (this.#root.word === undefined ? [] : [this.#root.word]);
  }

  /** The longest phrase that starts at token `from`, or undefined. The bare word is tried before its particles are cut. */
  matchAt(tokens: readonly Token[], from: number): PhraseMatch<T> | undefined {
    const first = tokens[from];
    if (!first) return undefined;
    let best: PhraseMatch<T> | undefined;
    for (const variant of first.variants) {
      const begin = followerOf(this.#root, variant.norm);
      if (!begin) continue;
      const found = longest(begin, tokens, from);
      if (found && (!best || found.to > best.to)) {
        best = {
          values: found.values,
          from,
          to: found.to,
          start: first.start + writtenLength(first.raw, variant.cut),
          end: tokens[found.to - 1]!.end,
          particles: variant.particles,
          definite: variant.definite,
        };
      }
    }
    return best;
  }

  /** Whether any phrase that starts at token `from`, be it the longest or not, has such a value. */
  hasAt(tokens: readonly Token[], from: number, is: (value: T) => boolean): boolean {
    return (tokens[from]?.variants ?? []).some((variant) => {
      let at = followerOf(this.#root, variant.norm);
      for (let to = from + 1; at; to++) {
        if (at.values?.some(is)) return true;
        const token = tokens[to];
        at = token && followerOf(at, keyOf(token));
      }
      return false;
    });
  }

  /** Every match in order, longest first at each place, none overlapping another. */
  matches(tokens: readonly Token[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let index = 0; index < tokens.length; ) {
      const match = this.matchAt(tokens, index);
      if (match) found.push(match);
      index = match ? match.to : index + 1;
    }
    return found;
  }
}

function longest<T>(
  begin: Node<T>,
  tokens: readonly Token[],
  from: number,
): { values: T[]; to: number } | undefined {
  let at: Node<T> | undefined = begin;
  let best: { values: T[]; to: number } | undefined;
  let to = from + 1;
  while (at) {
    if (at.values) best = { values: at.values, to };
    const token = tokens[to];
    if (!token) break;
    at = followerOf(at, keyOf(token));
    to++;
  }
  return best;
}

/** The word as it stands inside a phrase: with its particles, without its article. */
const keyOf = (token: Token): string => token.variants[0]!.norm;

/** Words of plain letters with one space, hyphen or elision between: phrases that need no tokeniser. */
const plainLatin = /^(?:(?:[cdjlmnst]|qu)'|[a-zà-öø-ÿœ]+(?:[ -]|$))*$/;
const plainArabic = /^[\u0621-\u064a]+(?: [\u0621-\u064a]+)*$/;

function keysOf(phrase: string): string[] {
  if (plainLatin.test(phrase)) return phrase.split(/[ -]|(?<=')/).map(fold);
  if (plainArabic.test(phrase)) return phrase.split(' ').map((word) => withoutArticle(fold(word)));
  return tokenise(phrase).map(keyOf);
}
