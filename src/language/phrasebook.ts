import { fold } from './normalise.ts';
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

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[] | undefined;
}

const node = <T>(): Node<T> => ({ next: new Map(), values: undefined });

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
    for (const token of tokenise(phrase)) {
      const key = token.arabic ? withoutArticle(token.norm) : token.norm;
      let next = at.next.get(key);
      if (!next) {
        next = node();
        at.next.set(key, next);
      }
      at = next;
    }
    if (at === this.#root) throw new Error(`an empty phrase cannot be looked up: ${JSON.stringify(phrase)}`);
    if (!at.values) at.values = [];
    at.values.push(value);
  }

  /** The longest phrase that starts at token `from`, or undefined. The bare word is tried before its particles are cut. */
  matchAt(tokens: readonly Token[], from: number): PhraseMatch<T> | undefined {
    const first = tokens[from];
    if (!first) return undefined;
    let best: PhraseMatch<T> | undefined;
    for (const variant of variantsOf(first)) {
      const begin = this.#root.next.get(variant.norm);
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
    if (!token || at.next.size === 0) break;
    at = at.next.get(token.arabic ? withoutArticle(token.norm) : token.norm);
    to++;
  }
  return best;
}

/** One way to read a word: the word behind its attached particles. */
export interface WordVariant {
  /** Folded, article cut: the key in a phrasebook. */
  readonly norm: string;
  /** The attached particles that were cut, folded, without the article. */
  readonly particles: string;
  /** Folded letters that were cut before the word: the particles, and the article where «لل» swallowed its alif. */
  readonly cut: number;
  /** The word carries the article. */
  readonly definite: boolean;
}

const plain = (norm: string): WordVariant => ({ norm, particles: '', cut: 0, definite: false });

/**
 * The ways to read a word. A word that is not Arabic has one. An Arabic word may hide `و` or `ف`, then `ب`, `ل` or `ك`,
 * then the article: «وللمغرب» gives «مغرب» behind `و`+`ل`. The bare word comes first. What is cut from leaves two
 * letters at least.
 */
export function variantsOf(token: Token): WordVariant[] {
  if (!token.arabic) return [plain(token.norm)];
  const word = token.norm;
  const variants: WordVariant[] = [arabicVariant(word, '')];
  const cut = (particles: string): void => {
    const rest = word.slice(particles.length);
    if (rest.length >= 2) variants.push(arabicVariant(rest, particles));
    // «لل» may be ل before an article whose alif is not written: «للمغرب» is ل + المغرب, but «لليبيا» is ل + ليبيا.
    if (particles.endsWith('ل') && rest.startsWith('ل') && rest.length >= 4)
      variants.push({ norm: rest.slice(1), particles, cut: particles.length + 1, definite: true });
  };
  const first = word[0] ?? '';
  if ('بلك'.includes(first)) cut(first);
  if ('وف'.includes(first)) {
    cut(first);
    const second = word[1] ?? '';
    if ('بلك'.includes(second)) cut(first + second);
  }
  return variants;
}

function arabicVariant(rest: string, particles: string): WordVariant {
  const norm = withoutArticle(rest);
  return { norm, particles, cut: particles.length, definite: norm !== rest };
}

/** A folded Arabic word without «ال», where three letters or more remain. */
export function withoutArticle(norm: string): string {
  return norm.length >= 5 && norm.startsWith('ال') ? norm.slice(2) : norm;
}

/** How many code units of a written word its first folded letters take, with their vowel marks. */
export function writtenLength(raw: string, letters: number): number {
  if (letters === 0) return 0;
  let length = 0;
  for (let seen = 0; length < raw.length; length++) {
    const folded = fold(raw[length] ?? '');
    if (folded !== '' && seen === letters) break;
    seen += folded.length;
  }
  return length;
}
