import { type Chunk, senseOf } from '../phrases/chunk.ts';
import type { Called } from './programme-name.ts';

const openingQuote = /^[«“"‘]$/;
const closingQuote = /^[»”"’]$/;
/** In chunks. */
const longestName = 12;
const longestAdjective = 4;

/** «برنامج «سواحل مضيئة»», "the “Bright Coasts” programme". */
export function quotedBeside(chunks: readonly Chunk[], index: number): Called | undefined {
  let after = index + 1;
  // « Projet régional « Pâturages partagés » »
  while (after - index <= longestAdjective && chunks[after]?.is === 'word') after++;
  const name = quotedFrom(chunks, after) ?? quotedUpTo(chunks, index) ?? quotedAround(chunks, index);
  return name && { as: 'name', chunks: name, quoted: true };
}

function quotedFrom(chunks: readonly Chunk[], from: number): readonly Chunk[] | undefined {
  if (!isQuote(chunks[from], openingQuote)) return undefined;
  const name = chunks.slice(from + 1, from + 1 + longestName);
  const close = name.findIndex((chunk) => isQuote(chunk, closingQuote));
  return close > 0 ? name.slice(0, close) : undefined;
}

/** "the “Project for Safe Classrooms in Oromia”": the name that the noun itself begins. */
function quotedAround(chunks: readonly Chunk[], index: number): readonly Chunk[] | undefined {
  const start = senseOf(chunks[index - 1], 'determiner') ? index - 1 : index;
  if (!isQuote(chunks[start - 1], openingQuote)) return undefined;
  const close = chunks
    .slice(index, index + 1 + longestName)
    .findIndex((chunk) => isQuote(chunk, closingQuote));
  return close > 1 ? chunks.slice(index, index + close) : undefined;
}

function quotedUpTo(chunks: readonly Chunk[], to: number): readonly Chunk[] | undefined {
  if (!isQuote(chunks[to - 1], closingQuote)) return undefined;
  const name = chunks.slice(Math.max(0, to - 1 - longestName), to - 1);
  const open = name.findLastIndex((chunk) => isQuote(chunk, openingQuote));
  return open >= 0 && open + 1 < name.length ? name.slice(open + 1) : undefined;
}

const isQuote = (chunk: Chunk | undefined, mark: RegExp): boolean =>
  chunk?.is === 'punctuation' && mark.test(chunk.mark);
