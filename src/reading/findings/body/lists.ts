import { type Chunk, senseOf } from '../../phrases/chunk.ts';
import { isBoundary } from '../../phrases/openings.ts';
import { isJoint } from '../../phrases/tail.ts';

/** Bodies stand this near to what founds or dissolves them, in chunks. */
export const window = 60;

const isBody = (chunk: Chunk | undefined): boolean => chunk?.is === 'body';

/** The first body among chunks and those that a list joins to it. `near`: it stands right behind, as an object does. */
export function listFrom(chunks: readonly Chunk[], from: number, near = false): Chunk[] {
  let index = from;
  while (index < chunks.length && index - from < window && !isBody(chunks[index])) {
    if (near && (isJoint(chunks[index]) || isBoundary(chunks[index]!) || chunks[index]!.is === 'punctuation'))
      return [];
    index++;
  }
  const list: Chunk[] = [];
  while (isBody(chunks[index])) {
    list.push(chunks[index]!);
    let next = index + 1;
    while (isBetween(chunks[next])) next++;
    const attached = isBody(chunks[index + 1]) && chunks[index + 1]!.particles.startsWith('و');
    if (next === index + 1 && !attached) break;
    index = next;
  }
  return list;
}

/** The bodies of a list whose items may say more of each: "the Panel, led by Kenya, and the Council, led by Peru". */
export const itemsFrom = (chunks: readonly Chunk[], from: number): Chunk[] =>
  chunks.slice(from, from + window).filter((chunk, index, all) => {
    let before = index - 1;
    while (senseOf(all[before], 'determiner') ?? senseOf(all[before], 'new')) before--;
    return chunk.is === 'body' && (before < 0 || isJoint(all[before]) || chunk.particles.startsWith('و'));
  });

/** The last body before a chunk and those that a list joins to it. */
export function listBefore(chunks: readonly Chunk[], end: number): Chunk[] {
  let index = end - 1;
  while (index >= 0 && end - index < window && !isBody(chunks[index])) {
    if (chunks[index]!.is === 'punctuation' && /[;؛:]/.test((chunks[index] as { mark: string }).mark))
      return [];
    index--;
  }
  const list: Chunk[] = [];
  while (index >= 0 && isBody(chunks[index])) {
    list.unshift(chunks[index]!);
    let next = index - 1;
    while (next >= 0 && isBetween(chunks[next])) next--;
    const attached = chunks[index]!.particles.startsWith('و') && isBody(chunks[index - 1]);
    const joined = chunks.slice(next + 1, index).some(isJoint) || attached;
    if (!joined) break;
    index = next;
  }
  return list;
}

const isBetween = (chunk: Chunk | undefined): boolean =>
  isJoint(chunk) || senseOf(chunk, 'determiner') !== undefined || senseOf(chunk, 'new') !== undefined;
