import { type Chunk, senseOf } from '../../phrases/chunk.ts';
import { isJoint } from '../../phrases/tail.ts';
import type { Scene } from '../../scene.ts';
import type { Seating } from './seating.ts';

/** "The Data and the Ports Working Groups will be chaired by Kenya and Peru respectively": each has one of its own. */
export function sharesOf(seating: Seating, { chunks }: Scene): Seating[] {
  if (!chunks.some((chunk) => senseOf(chunk, 'respective'))) return [seating];
  const at = chunks.findIndex((chunk) => chunk.is === 'body' && seating.near.includes(chunk));
  const list = at < 0 ? [] : listAround(chunks, at).flatMap((body) => namesOf(body));
  const actors = seating.actors.filter(({ party }) => party !== null);
  if (list.length < 2 || list.length !== actors.length) return [seating];
  const role = seating.role === 'co-chair' ? 'chair' : seating.role === 'co-lead' ? 'lead' : seating.role;
  return actors.map((actor, order) => ({ ...seating, actors: [actor], role, near: [list[order]!] }));
}

/** Each name of a body as a chunk of its own. */
const namesOf = (body: Chunk): Chunk[] =>
  body.is === 'body' ? body.names.map((name) => ({ ...body, names: [name] })) : [];

/** The bodies that a list joins to the one at an index. */
function listAround(chunks: readonly Chunk[], at: number): Chunk[] {
  let [from, to] = [at, at];
  while (isListed(chunks[from - 1])) from--;
  while (isListed(chunks[to + 1])) to++;
  return chunks.slice(from, to + 1).filter((chunk) => chunk.is === 'body');
}

const isListed = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'body' || isJoint(chunk) || senseOf(chunk, 'determiner') !== undefined;
