import { currencyOf } from '../../language/amounts/index.ts';
import { type Chunk, senseOf } from '../phrases/chunk.ts';
import type { Account, Scene } from '../scene.ts';

/** A sum of a sentence: the chunk that has it, and its currency where its own words or a sum before tell it. */
interface Sum {
  readonly index: number;
  readonly value: number;
  readonly currency: string | null;
}

/** From here on a number alone may be a sum, where money has been spoken of: "of which 12 million has been paid". */
const smallestBare = 100_000;

/** The sums of a sentence. A large number without a noun behind it is one too, in the currency of the sum before. */
export function sumsOf(scene: Scene, account: Account, dollar: string | undefined): Sum[] {
  const sums: Sum[] = [];
  let last: string | null | undefined;
  for (const [index, chunk] of scene.chunks.entries()) {
    if (chunk.is === 'amount') {
      const bare = isBareDollar(account.text.slice(chunk.start, chunk.end));
      const currency = (bare ? dollar : undefined) ?? chunk.amount.currency;
      last = currency ?? currencyBeside(scene, index, account);
      sums.push({ index, value: chunk.amount.value, currency });
    } else if (last && isBareSum(scene.chunks, index))
      sums.push({ index, value: (chunk as Extract<Chunk, { is: 'number' }>).number.value, currency: last });
  }
  return sums;
}

/** "… of dollars, of which 12 million has been paid", « pour un budget de 30 milliards ». */
function isBareSum(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]!;
  if (chunk.is !== 'number' || chunk.number.ordinal || chunk.number.value < smallestBare) return false;
  const [before, next] = [chunks[index - 1], chunks[index + 1]];
  // "UA 6 million": a unit that no table knows.
  if (before?.is === 'word' && before.capital) return false;
  const counts =
    next?.is === 'word' || next?.is === 'party' || senseOf(next, 'noun') || senseOf(next, 'level');
  const ofWhat = senseOf(next, 'marker')?.role === 'of';
  return chunk.to - chunk.from > 1 && !counts && !ofWhat;
}

/**
 * Whose dollar a bare "$" is: that of the state which issues the text, where it has dollars of its own, else the one kind of
 * dollar, no American one, that the text names elsewhere ("NZ$5 million").
 */
export function dollarOf({ scenes, text, issuer, lexicon }: Account): string | undefined {
  const own =
    typeof issuer === 'string'
      ? currencyOf('dollar dollars دولار', issuer, lexicon.grammar.language)
      : undefined;
  if (own) return own;
  const named = new Set<string>();
  for (const { chunks } of scenes)
    for (const chunk of chunks)
      if (
        chunk.is === 'amount' &&
        chunk.amount.currency &&
        /\p{L}\$/u.test(text.slice(chunk.start, chunk.end))
      )
        named.add(chunk.amount.currency);
  return named.size === 1 ? [...named][0] : undefined;
}

const isBareDollar = (words: string): boolean => /^\$|\$$/.test(words);

/** Crowns, dinars and francs are those of the state that is named before, else behind, else of the one that issues. */
export function currencyBeside({ chunks }: Scene, index: number, account: Account): string | null {
  const { text, lexicon, issuer } = account;
  const sum = chunks[index]!;
  const words = text.slice(sum.start, sum.end);
  const nearest = [...chunks.slice(0, index).reverse(), ...chunks.slice(index + 1)];
  for (const chunk of nearest) {
    if (chunk.is !== 'party') continue;
    const currency = currencyOf(words, chunk.party.party, lexicon.grammar.language);
    if (currency !== undefined) return currency;
  }
  const issued = typeof issuer === 'string' ? currencyOf(words, issuer, lexicon.grammar.language) : undefined;
  return issued ?? currencyOfText(words, account);
}

/** Of a word that several states have for their money, where the sentence names none: the state that the text names first. */
function currencyOfText(words: string, { scenes, lexicon }: Account): string | null {
  for (const { chunks } of scenes.slice(0, opening))
    for (const chunk of chunks) {
      if (chunk.is !== 'party') continue;
      const currency = currencyOf(words, chunk.party.party, lexicon.grammar.language);
      if (currency !== undefined) return currency;
    }
  return null;
}

/** In sentences: letterhead, title, dateline and the first paragraphs. */
const opening = 30;
