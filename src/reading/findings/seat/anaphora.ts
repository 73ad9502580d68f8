import { type Chunk, senseOf } from '../../phrases/chunk.ts';
import type { Scene } from '../../scene.ts';
import { isBody } from './role.ts';
import { isClitic, skipAdverbs, window } from './verb.ts';

/**
 * The object of a verb is a body that was named before: "will chair it", "co-chair the Group", « la pilotera », «تقوده كينيا».
 * What a pronoun means is the nearest body, where no meeting stands nearer, in the sentence or in that before it.
 */
export function pointsBack(
  { chunks }: Scene,
  index: number,
  previous: Scene | undefined,
  text: string,
): boolean {
  if (!isPointed(chunks, index, text)) return false;
  const own = nearest(chunks.slice(Math.max(0, index - window), index));
  const earlier = previous?.chunks ?? [];
  const meant = own ?? nearest(earlier.slice(Math.max(0, earlier.length - window)));
  return meant !== undefined && isBody(meant);
}

/** « en assure la présidence », where what is meant is no meeting. */
export function isOfItsMeeting(chunks: readonly Chunk[], verb: number, previous: Scene | undefined): boolean {
  if (!isOfIt(chunks, verb)) return false;
  const own = nearest(chunks.slice(Math.max(0, verb - window), verb));
  const meant = own ?? nearest(previous?.chunks.slice(-window) ?? []);
  return meant !== undefined && isMeeting(meant);
}

/** « en » before a verb, which no party goes before: of what was named before. */
export function isOfIt(chunks: readonly Chunk[], verb: number): boolean {
  const chunk = chunks[verb - 1];
  return (
    senseOf(chunk, 'marker')?.role === 'in' && chunk!.particles === '' && chunk!.end - chunk!.start === 2
  );
}

function isPointed(chunks: readonly Chunk[], index: number, text: string): boolean {
  if (isClitic(chunks, index) || isOfIt(chunks, index)) return true;
  const verb = chunks[index]!;
  // The subject of such a verb stands behind it, and is no place that the clause before ends with.
  if (/(?:ها|ه)$/u.test(text.slice(verb.start, verb.end))) return chunks[index + 1]?.is === 'party';
  let next = skipAdverbs(chunks, index + 1);
  const reference = senseOf(chunks[next], 'reference');
  if (reference) return !reference.speaker && !reference.plural;
  const article = senseOf(chunks[next], 'determiner') !== undefined;
  if (article) next++;
  return article && senseOf(chunks[next], 'actor')?.actor === 'members';
}

/** The last body or meeting among chunks; "the annual conference of the Coalition" is a meeting. */
function nearest(chunks: readonly Chunk[]): Chunk | undefined {
  const at = chunks.findLastIndex((chunk) => isBody(chunk) || isMeeting(chunk));
  return chunks.slice(Math.max(0, at - ofMeeting), at).find(isMeeting) ?? chunks[at];
}

/** A meeting stands this near before the body that meets, in chunks. */
const ofMeeting = 4;

const isMeeting = (chunk: Chunk): boolean => senseOf(chunk, 'meeting') !== undefined;
