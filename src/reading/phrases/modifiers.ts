import type { Grammar } from '../grammar.ts';
import { type Chunk, senseOf } from './chunk.ts';

/** No more words than these stand before the head of a post: "Chief Administrative Secretary". */
const longestModifier = 4;

/**
 * How many capitalised words directly before a post say which it is: "Energy Secretary", "National Security Adviser". Behind the party
 * whose post it is they may be joined: "UN Humanitarian and Reconstruction Coordinator".
 */
export function modifiersAt(chunks: readonly Chunk[], index: number, grammar: Grammar): number {
  if (grammar.adjectives !== 'before') return 0;
  const joins = chunks[index - 1]?.is === 'party';
  let to = index;
  while (to - index < longestModifier) {
    const joined =
      joins && to > index && senseOf(chunks[to], 'and') !== undefined && isModifier(chunks[to + 1]);
    if (joined) to += 2;
    else if (isModifier(chunks[to])) to++;
    else break;
  }
  const head = chunks[to];
  return to > index && head?.is === 'lexicon' && head.capital && senseOf(head, 'post') ? to - index : 0;
}

const modifying: ReadonlySet<string> = new Set([
  'portfolio',
  'noun',
  'stance',
  'programme',
  'format',
  'actor',
  'body',
]);

function isModifier(chunk: Chunk | undefined): boolean {
  if (chunk?.is === 'word') return chunk.capital;
  // "Second Permanent Secretary"
  if (chunk?.is === 'number') return chunk.number.ordinal;
  if (chunk?.is !== 'lexicon' || !chunk.capital || senseOf(chunk, 'post')) return false;
  return modifying.has(chunk.senses[0]!.is);
}
