import { type Actor, groupAt } from '../../phrases/actors.ts';
import { type Chunk, senseOf } from '../../phrases/chunk.ts';

/** "takes up the co-lead, joining Kenya" */
export function joinedBehind(
  chunks: readonly Chunk[],
  [from, to]: readonly [number, number],
  text: string,
): readonly Actor[] {
  const join = chunks.findIndex(
    (chunk, at) => at >= from && at < to && senseOf(chunk, 'trigger')?.frame === 'join',
  );
  return join < 0 ? [] : (groupAt(chunks, join + 1, chunks.length, text)?.actors ?? []);
}

/** "with", "at the helm" */
export const isWithin = (chunk: Chunk | undefined): boolean =>
  ['with', 'in', 'to'].includes(senseOf(chunk, 'marker')?.role ?? '');
export const isMeeting = (chunk: Chunk): boolean => senseOf(chunk, 'meeting') !== undefined;
export const isBetween = (chunk: Chunk): boolean => senseOf(chunk, 'marker')?.role === 'between';
export const without = (actors: readonly Actor[], others: readonly Actor[]): readonly Actor[] =>
  actors.filter(
    ({ party }) => !others.some((other) => JSON.stringify(other.party) === JSON.stringify(party)),
  );
