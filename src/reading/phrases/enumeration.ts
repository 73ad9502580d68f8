import type { Span } from '../../language/span.ts';
import { type Chunk, isComma, senseOf, startsWithAnd } from './chunk.ts';
import { isBoundary } from './openings.ts';

/** A list of names before its head is no longer than this, in chunks. */
const longestList = 24;

/** The items of a list that a plural noun closes: «كل من الاتصالات، والتمويل، ومجموعات العمل للاستقرار». */
export interface Enumeration {
  /** How many chunks at the end of those before the head belong to it. */
  readonly width: number;
  readonly items: readonly Span[];
}

/**
 * The items between "each of" and a plural head that is the last of them: they are of the head's kind.
 * @returns undefined where the head closes no such list
 */
export function enumerationBefore(before: readonly Chunk[], head: Chunk): Enumeration | undefined {
  if (!startsWithAnd(head)) return undefined;
  const first = Math.max(0, before.length - longestList);
  for (let index = before.length - 1; index >= first; index--) {
    const chunk = before[index]!;
    if (isBoundary(chunk) || senseOf(chunk, 'trigger')) return undefined;
    if (!senseOf(chunk, 'determiner')) continue;
    const items = itemsOf(before.slice(index + 1));
    return items.length > 0 ? { width: before.length - index - 1, items } : undefined;
  }
  return undefined;
}

/** Where an item begins; «و» before a word that no table knows is still attached to it. */
const startOf = (chunk: Chunk): number =>
  chunk.is === 'word' && chunk.norm.startsWith('و') ? chunk.start + 1 : chunk.start;

/** The stretches between commas. */
function itemsOf(chunks: readonly Chunk[]): Span[] {
  const items: Span[] = [];
  let start = 0;
  for (let index = 0; index <= chunks.length; index++) {
    if (index < chunks.length && !isComma(chunks[index])) continue;
    if (index > start) items.push({ start: startOf(chunks[start]!), end: chunks[index - 1]!.end });
    start = index + 1;
  }
  return items;
}
