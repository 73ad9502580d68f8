import type { Marker } from '../grammar.ts';
import { type Chunk, isComma, senseOf } from '../phrases/chunk.ts';
import { isInfinitive, roleOf } from './addressee-word.ts';

/** Prepositions behind which no addressee stands. */
export const aside: ReadonlySet<Marker> = new Set<Marker>(['in', 'from', 'between', 'about', 'topic']);

/** «الجهود المبذولة من الحكومة»: behind a passive participle, "from" tells who. */
export function isAgent(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1];
  return roleOf(chunks[index]) === 'from' && before?.is === 'word' && /^الم\p{L}{3,}/u.test(before.norm);
}

export const isMark = (chunk: Chunk): boolean => chunk.is === 'punctuation';
export const isJoint = (chunk: Chunk): boolean => isComma(chunk) || senseOf(chunk, 'and') !== undefined;

/** « équiper », « ne pas équiper », « les équiper ». */
export function isToDo(chunks: readonly Chunk[], from: number): boolean {
  let at = from;
  while (
    senseOf(chunks[at], 'negation') ??
    senseOf(chunks[at], 'determiner') ??
    senseOf(chunks[at], 'filler')
  )
    at++;
  const chunk = chunks[at];
  return chunk !== undefined && (isInfinitive(chunk) || senseOf(chunk, 'trigger')?.form === 'base');
}

export function turnToMatter(chunk: Chunk): string | undefined {
  const role = roleOf(chunk);
  if (role === 'for' || role === 'to' || role === 'on') return role;
  return senseOf(chunk, 'trigger') ? 'trigger' : undefined;
}

/** Between a relative and whoever does it: «التي ما فتئت تبذلها الجزائر». */
export const longestVerb = 3;

/** "their deep and sincere gratitude to": so many chunks may stand before the preposition. */
export const longestStance = 5;

/** Words that stand between a verb or its preposition and whom it addresses: "also", "their sincere gratitude". */
export const isModifying = (chunk: Chunk): boolean =>
  (senseOf(chunk, 'filler') ?? senseOf(chunk, 'determiner') ?? senseOf(chunk, 'stance')) !== undefined;
