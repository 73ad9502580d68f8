import { type Chunk, senseOf } from '../phrases/chunk.ts';
import type { Account, Fact, Proposal, Scene } from '../scene.ts';

type CountFact = Extract<Fact, { type: 'member-count' }>;

/** How many chunks a number may stand from "the number of members". */
const reach = 7;

/** "the 84-member coalition", "brings to 36 the number of members", «يضم التحالف 47 دولة»: how many members there are. */
export function memberCountsOf({ scenes }: Account): Proposal<CountFact>[] {
  const found = new Map<number, Proposal<CountFact>>();
  for (const scene of scenes) {
    for (const [index, chunk] of scene.chunks.entries()) {
      if (chunk.is !== 'number' || chunk.number.ordinal || !countsMembers(scene, index)) continue;
      const { value } = chunk.number;
      if (found.has(value)) continue;
      const next = scene.chunks[index + 1];
      const span = { start: chunk.start, end: isCounted(next) ? next!.end : chunk.end };
      const fact: CountFact = { type: 'member-count', count: value };
      found.set(value, { fact, spans: [span], doubts: [], reason: 'member-count' });
    }
  }
  return [...found.values()];
}

const isMember = (chunk: Chunk | undefined): boolean =>
  senseOf(chunk, 'member')?.change === 'joined' && senseOf(chunk, 'level') === undefined;

const tally = (chunk: Chunk | undefined) => senseOf(chunk, 'tally')?.part;

const isCounted = (chunk: Chunk | undefined): boolean => isMember(chunk) || tally(chunk) === 'parties';

const isCoalition = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'actor')?.actor === 'coalition';

/** The number counts all members, and not some of them or something else. */
function countsMembers({ chunks }: Scene, index: number): boolean {
  const next = chunks[index + 1];
  const before = wordBefore(chunks, index);
  if (isCounted(next) && isCoalition(chunks[index + 2])) return true;
  if (tally(before) === 'verb' && isCounted(next))
    return isMember(next) || chunks.slice(0, index).some(isCoalition);
  if (isMember(next) && isOfWhole(before)) return !isPart(chunks, index + 2);
  return countsNumberOf(chunks, index, before);
}

/** What stands before the number, adverbs and the coalition itself («يضم التحالف 47») left out. */
function wordBefore(chunks: readonly Chunk[], index: number): Chunk | undefined {
  let at = index - 1;
  while (at >= 0 && isPassedOver(chunks[at]!)) at--;
  return chunks[at];
}

const isPassedOver = (chunk: Chunk): boolean =>
  tally(chunk) === undefined && (senseOf(chunk, 'filler') !== undefined || isCoalition(chunk));

/** "our 36 members", "a coalition of 36 members", "rises to 36 members", but not "two members offered", "thanked two members". */
function isOfWhole(before: Chunk | undefined): boolean {
  if (!before || senseOf(before, 'and') || senseOf(before, 'trigger')) return false;
  return before.is !== 'punctuation' && senseOf(before, 'marker')?.role !== 'by';
}

/** "36 of the members", "members of the committee": members, but not all or not of the coalition. */
function isPart(chunks: readonly Chunk[], index: number): boolean {
  const of = senseOf(chunks[index], 'marker')?.role === 'of';
  return of && !chunks.slice(index + 1, index + 3).some(isCoalition);
}

/** "the number of our members to fifty-eight", «عدد الأعضاء», "the members are now 36". */
function countsNumberOf(chunks: readonly Chunk[], index: number, before: Chunk | undefined): boolean {
  const role = senseOf(before, 'marker')?.role;
  if (isNumberOfMembersNear(chunks, index))
    return role === 'to' || role === 'in' || tally(before) !== undefined || isMemberOrAll(before);
  return isLast(chunks, index) && chunks.slice(0, 2).some(isMemberOrAll) && isCopular(chunks, index);
}

function isNumberOfMembersNear(chunks: readonly Chunk[], index: number): boolean {
  const end = Math.min(chunks.length, index + reach);
  for (let at = Math.max(0, index - reach); at < end; at++)
    if (tally(chunks[at]) === 'number')
      return chunks
        .slice(at, Math.min(at + 4, end))
        .some((chunk) => isMemberOrAll(chunk) || isCoalition(chunk));
  return false;
}

/** Between the members and the number stands no more than "are now". */
function isCopular(chunks: readonly Chunk[], index: number): boolean {
  let at = index - 1;
  while (senseOf(chunks[at], 'filler') && !senseOf(chunks[at], 'filler')?.copula) at--;
  return senseOf(chunks[at], 'filler')?.copula === true;
}

const isMemberOrAll = (chunk: Chunk | undefined): boolean =>
  isMember(chunk) || senseOf(chunk, 'actor')?.actor === 'members';

const isLast = (chunks: readonly Chunk[], index: number): boolean =>
  index + 1 === chunks.length || chunks[index + 1]?.is === 'punctuation';
