import { type Chunk, senseOf } from '../../phrases/chunk.ts';
import type { Scene } from '../../scene.ts';
import type { Seating } from './seating.ts';
import { actsOf, endOf, seatVerbAt, skipAdverbs, subjectOf } from './verb.ts';

/** Who takes the seat that was just spoken of, which is not said again: "…, when Kenya takes over", «وتخلفها كينيا». */
export function successorsIn({ chunks }: Scene, text: string): Seating[] {
  return chunks.flatMap((chunk, index): Seating[] => {
    const acts = actsOf(chunk);
    const succeeds = acts.has('succeed') || (acts.has('take') && endsThere(chunks, index));
    const verb = succeeds ? seatVerbAt(chunks, index) : undefined;
    if (!verb || verb.negated || namesSeat(chunks, index)) return [];
    const actors = subjectOf(chunks, verb, text).filter(({ party }) => party !== null);
    if (actors.length === 0) return [];
    const parts = [chunk, ...actors.map((actor) => actor.chunk)];
    const span = {
      start: Math.min(...parts.map((part) => part.start)),
      end: Math.max(...parts.map((part) => part.end)),
    };
    return [
      { actors, role: 'same', change: 'assumed', alone: true, near: [], span, reason: 'seat: successor' },
    ];
  });
}

/** "Kenya takes over": nothing is named that it takes. */
function endsThere(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[skipAdverbs(chunks, index + 1)];
  return chunks[index]!.to - chunks[index]!.from > 1 && (!next || next.is === 'punctuation');
}

/** The seat or another body stands in the same part of the sentence, so that it is said which. */
function namesSeat(chunks: readonly Chunk[], index: number): boolean {
  const said = (chunk: Chunk) => senseOf(chunk, 'seat') !== undefined || chunk.is === 'body';
  return chunks.slice(index, endOf(chunks, index)).some(said);
}
