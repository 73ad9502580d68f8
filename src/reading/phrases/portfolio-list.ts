import { type Chunk, isComma, senseOf } from './chunk.ts';
import { isAnd, isCapitalised, isOf } from './post-links.ts';

/**
 * The end of ", Energy and Technology", ", Trade, Tourism and Industry" behind the first thing that a post is for; the index
 * itself where there is no such list. Before a name each item is one word or a portfolio that is known.
 */
export function listAfter(chunks: readonly Chunk[], from: number, nameFollows: boolean): number {
  const longestItem = nameFollows ? 1 : 3;
  const isAffairs = (at: number): boolean =>
    senseOf(chunks[at - 1], 'portfolio') !== undefined && chunks[at]?.is === 'word' && isItem(chunks[at]);
  let at = from;
  while (isComma(chunks[at]) || (at > from && isAnd(chunks[at]))) {
    const last = isAnd(chunks[at]);
    const start = isComma(chunks[at]) && isAnd(chunks[at + 1]) ? at + 2 : at + 1;
    const the = senseOf(chunks[start], 'determiner') ? 1 : 0;
    let to = start + the;
    while (to - start - the < longestItem && isItem(chunks[to])) to++;
    if (to > start && isAffairs(to)) to++;
    // "and the Rule of Law"
    if (isOf(chunks[to]) && isItem(chunks[to + 1])) to += 2;
    if (to === start + the) return from;
    // "Minister of Water, and Ada Peeters, Minister of …": the next official.
    const another = to - start >= 2 && isComma(chunks[to]) && isPostNext(chunks, to + 1);
    if (last || start === at + 2) return another || senseOf(chunks[to], 'post') ? from : to;
    at = to;
  }
  return from;
}

/** "its Director", "Special Envoy" */
function isPostNext(chunks: readonly Chunk[], at: number): boolean {
  let next = at;
  while (next - at < 4 && !senseOf(chunks[next], 'post') && isBeforePost(chunks[next])) next++;
  return senseOf(chunks[next], 'post') !== undefined;
}

const isBeforePost = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'party' ||
  chunk?.is === 'number' ||
  chunk?.is === 'lexicon' ||
  (chunk?.is === 'word' && (chunk.capital || chunk.norm === "'s"));

const isItem = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  (chunk.is === 'party'
    ? chunk.party.party.startsWith('org:')
    : (chunk.is === 'word' || chunk.is === 'lexicon') && isCapitalised(chunk, false));
