import type { Frame } from '../grammar.ts';
import { type Chunk, senseOf } from './chunk.ts';

export type Decided = 'infinitive' | 'clause' | undefined;

/** What was decided is as good as done: "agreed to establish … and to dissolve", "agreed that Kenya would chair". */
export function isDecided(chunks: readonly Chunk[], at: number, neighbour: number, bound: number): Decided {
  if (neighbour === at - 1 && isToDo(chunks, at)) return 'infinitive';
  return bound >= 2 && decides(chunks[bound - 2]) ? 'clause' : undefined;
}

/** "stated that Japan would train", « a indiqué que la France financerait »: what is told of the future is no mere wish. */
export function isTold(chunk: Chunk | undefined): boolean {
  const frame = senseOf(chunk, 'trigger')?.frame;
  return frame === 'say' || frame === 'express';
}

/** "agreed to" stands before the verb. */
export const isToDo = (chunks: readonly Chunk[], at: number): boolean =>
  (isTo(chunks[at - 1]) && decides(chunks[at - 2])) ||
  (decides(chunks[at - 1]) && isTurn(chunks[at - 1]!) && isSaid(chunks[at]!));

/** What one wishes to do is done where it is done by words: "wishes to thank", but not "wishes to host". */
const isSaid = (chunk: Chunk): boolean =>
  chunk.is === 'lexicon' && chunk.senses.some((sense) => sense.is === 'trigger' && said.has(sense.frame));

const said: ReadonlySet<Frame> = new Set<Frame>([
  'thanks',
  'commendation',
  'call',
  'condemnation',
  'support',
  'express',
  'welcome',
]);

/** « saisit cette occasion pour », whose last word is the preposition. */
const isTurn = ({ from, to }: Chunk): boolean => to - from > 1;

export const isTo = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'marker')?.role === 'to';

const decides = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'trigger')?.frame === 'decide';
