import type { Token } from '../../language/tokens.ts';
import type { Grammar } from '../grammar.ts';
import { type Chunk, isComma, senseOf } from './chunk.ts';
import { afterHonorifics, nameAt } from './names.ts';

/** Plain words directly after the post, a portfolio, a party or a place can only be a name. */
export function isNamed(chunks: readonly Chunk[], from: number, plainFrom: number): boolean {
  const before = chunks[plainFrom - 1];
  return (
    plainFrom === from ||
    before?.is === 'party' ||
    before?.is === 'place' ||
    senseOf(before, 'portfolio') !== undefined ||
    // "President of the European Council Ada Peeters"
    (senseOf(before, 'noun') !== undefined && before!.to - before!.from > 1)
  );
}

/** How many chunks at the end of a tail are the person's name. */
export function wordsOfName(
  chunks: readonly Chunk[],
  from: number,
  plainFrom: number,
  to: number,
  tokens: readonly Token[],
  grammar: Grammar,
): number {
  const plain = to - plainFrom;
  if (plain <= 0) return 0;
  // "Director of Wildlife Conservation Dr. …", "Minister of Transport and Public Works, Ada Peeters, …": the name is further on.
  const behind = isComma(chunks[to]) ? to + 1 : to;
  const addressed = afterHonorifics(chunks, behind, true);
  const next = nameAt(chunks, addressed, tokens, grammar);
  const directly = isNamed(chunks, from, plainFrom);
  const full = next !== undefined && behind > to && next.to - addressed >= 2;
  if (next && (addressed > behind || (full && (!directly || plain === 1)))) return 0;
  const name = lastTwoWords(chunks, plainFrom, to, tokens);
  // "of the Hong Kong Maritime Board Ada Peeters": more words than a name has.
  const long = plainFrom > from && plain > name + 2;
  if (directly && !long) return plain;
  return plain > name ? name : 0;
}

/** How many chunks the last two words are; what hyphens join is one. */
function lastTwoWords(chunks: readonly Chunk[], from: number, to: number, tokens: readonly Token[]): number {
  let at = to;
  for (let words = 0; words < 2 && at > from; words++) {
    at--;
    while (at > from && tokens[chunks[at]!.from]!.glued) at--;
  }
  return to - at;
}
