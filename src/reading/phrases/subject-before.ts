import { actorOf, freeGroups, type Group, groupAt } from './actors.ts';
import { type Chunk, isComma, senseOf, startsWithAnd } from './chunk.ts';
import type { Subject } from './clause.ts';
import type { Opening } from './openings.ts';
import { isJoint } from './tail.ts';

/** A relative says more of what stands this near before it. */
export const antecedentReach = 8;

/** The noun phrase before the verb that no preposition governs. Where verbs come first it must stand directly before. */
export function subjectBefore(
  chunks: readonly Chunk[],
  opening: Opening,
  text: string,
  directly: boolean,
): Subject | undefined {
  const { neighbour, bound, region } = opening;
  const next = opening.at + 1;
  if (closesRelative(chunks, opening)) return antecedentSubject(chunks, bound, text, next);
  if (neighbour < bound) return antecedentSubject(chunks, bound, text, next);
  if (neighbour < region) return undefined;
  // "with Palau and Japan co-hosting"
  const beside =
    opening.sense.form === 'gerund' ? lastGroupBefore(chunks, region, neighbour + 1, text) : undefined;
  if (beside?.to === neighbour + 1) return { agents: beside.actors, agency: 'stated', next };
  const groups = freeGroups(chunks, region, neighbour + 1, text);
  const afterVerb = region > bound;
  if (isJoint(chunks[neighbour])) {
    const group = afterVerb ? undefined : groups[0];
    return group && !directly ? { agents: group.actors, agency: 'stated', next } : undefined;
  }
  const group: Group | undefined = afterVerb ? groups.at(-1) : groups[0];
  if (directly)
    return group?.to === neighbour + 1 ? { agents: group.actors, agency: 'stated', next } : undefined;
  if (group) return { agents: afterVerb ? group.actors.slice(-1) : group.actors, agency: 'stated', next };
  return { agents: [], agency: 'unknown', next };
}

/** "The Network, which has eight members, will publish": a comma ends what says more of the subject. */
export function closesRelative(chunks: readonly Chunk[], { at, bound }: Opening): boolean {
  if (bound < 2 || !isComma(chunks[bound - 2]) || !senseOf(chunks[bound - 1], 'boundary')) return false;
  let before = at - 1;
  while (before > bound && (senseOf(chunks[before], 'filler') ?? senseOf(chunks[before], 'future'))) before--;
  return before > bound && isComma(chunks[before]);
}

/** "Latvia and Peru, who have joined": the noun phrase before the relative. */
function antecedentSubject(
  chunks: readonly Chunk[],
  bound: number,
  text: string,
  next: number,
): Subject | undefined {
  if (bound === 0 || chunks[bound - 1]!.is === 'punctuation' || senseOf(chunks[bound - 1], 'and'))
    return undefined;
  let end = bound - 1;
  while (end > 0 && isComma(chunks[end - 1])) end--;
  const actor = actorOf(chunks[end - 1], text);
  if (!actor) return { agents: [], agency: 'unknown', next };
  const group = lastGroupBefore(chunks, Math.max(0, end - antecedentReach), end, text);
  return { agents: group?.to === end ? group.actors : [actor], agency: 'stated', next };
}

/** The last whole group of actors that ends before a chunk. */
export function lastGroupBefore(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  text: string,
): Group | undefined {
  for (let index = to - 1; index >= from; index--) {
    if (isJoint(chunks[index]) || isJoint(chunks[index - 1]) || startsWithAnd(chunks[index])) continue;
    const group = groupAt(chunks, index, to, text);
    if (group && !senseOf(chunks[index - 1], 'determiner')) return group;
  }
  return undefined;
}
