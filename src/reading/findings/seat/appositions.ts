import { groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Scene } from '../../scene.ts';
import type { Seating } from './seating.ts';

/** The body of a role stands at most this many chunks behind it, or before "whose co-chairs are". */
const reach = 4;

/** The seats that a sentence gives without a verb of its own, beside the name of the role. */
export function appositionsOf({ chunks }: Scene, text: string): Seating[] {
  return chunks.flatMap((chunk, index) =>
    senseOf(chunk, 'seat') ? [...roleBehind(chunks, index, text), ...roleBefore(chunks, index, text)] : [],
  );
}

/** "Kenya and Norway, co-chairs of the Working Group on Water": parties, a comma, the role, the body. */
function roleBehind(chunks: readonly Chunk[], index: number, text: string): Seating[] {
  const comma = startOfRole(chunks, index) - 1;
  if (!isComma(chunks[comma])) return [];
  const near = chunks.slice(index + 1, index + reach);
  return seating(chunks, index, groupEndingAt(chunks, comma, text), near);
}

/** "the co-chairs of the Working Group, Kenya and Norway", "whose co-chairs are Kenya and Norway". */
function roleBefore(chunks: readonly Chunk[], index: number, text: string): Seating[] {
  const body = chunks.slice(index + 1, index + reach).findIndex(isBody);
  let next = body < 0 ? index + 1 : index + body + 2;
  const apposed = isComma(chunks[next]);
  if (!apposed && !isCopula(chunks[next])) return [];
  while (senseOf(chunks[next], 'filler')) next++;
  const group = groupAt(chunks, apposed ? next + 1 : next, chunks.length, text);
  const whose = senseOf(chunks[startOfRole(chunks, index) - 1], 'boundary') !== undefined;
  const near =
    body >= 0 ? chunks.slice(index, next) : whose ? chunks.slice(Math.max(0, index - reach), index) : [];
  return seating(chunks, index, group?.actors, near.toReversed());
}

/** A body, or the coalition itself. */
const isBody = (chunk: Chunk): boolean =>
  chunk.is === 'body' || senseOf(chunk, 'actor')?.actor === 'coalition';

const isCopula = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'filler')?.copula === true;

/** The index of the first determiner or "outgoing" before a role. */
function startOfRole(chunks: readonly Chunk[], index: number): number {
  let start = index;
  while (senseOf(chunks[start - 1], 'determiner') || senseOf(chunks[start - 1], 'former')) start--;
  return start;
}

function seating(
  chunks: readonly Chunk[],
  index: number,
  actors: Seating['actors'] | undefined,
  near: readonly Chunk[],
): Seating[] {
  const role = senseOf(chunks[index], 'seat')?.role;
  const body = near.find(isBody);
  if (!role || !body || !actors) return [];
  const former = chunks.slice(startOfRole(chunks, index), index).some((chunk) => senseOf(chunk, 'former'));
  const parts = [...actors.map((actor) => actor.chunk), chunks[index]!, body];
  const span = {
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
  };
  return [{ actors, role, change: former ? 'left' : 'held', near, span, reason: 'seat: apposition' }];
}
