import type { PartyRef } from '../../finding.ts';
import { groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, senseOf } from '../../phrases/chunk.ts';
import { spanOf } from '../../scene.ts';
import { behindCoalition, factOf, isGap, isParty, roleOf, type Stated } from './members.ts';
import { beforeOwner, isOfIt } from './title.ts';

/** Chunks of marks, articles and figures between the newcomers and their name: "two new members, Kenya and Peru". */
const longestGap = 3;

/** "our newest member, Kenya", "Kenya and Peru, two new members", «الأعضاء الجدد: كينيا وبيرو». */
export function newcomersIn(chunks: readonly Chunk[], text: string): Stated[] {
  return chunks.flatMap((chunk, at): Stated[] => {
    if (!senseOf(chunk, 'member')?.fresh && !isNowMember(chunks, at)) return [];
    const behind = behindCoalition(chunks, at + 1);
    if (behind === at + 1 && isOfOthers(chunks, behind)) return [];
    const group = newcomersAfter(chunks, behind, text) ?? newcomersBefore(chunks, at, text);
    if (!group) return [];
    const span = spanOf(chunks.slice(Math.min(group.from, at), Math.max(group.to, at + 1))) ?? chunk;
    return group.refs.map((party) => ({
      fact: factOf(party, 'joined'),
      span,
      reason: 'membership: newcomer',
    }));
  });
}

const isNow = (chunk: Chunk | undefined): boolean =>
  senseOf(chunk, 'now') !== undefined ||
  (chunk?.is === 'date' && chunk.date.when.kind === 'offset' && chunk.date.when.offset === 0);

/** "is now a member of the Coalition", « en est désormais membre », "took part for the first time as a member". */
function isNowMember(chunks: readonly Chunk[], at: number): boolean {
  if (senseOf(chunks[at], 'member')?.change !== 'joined') return false;
  let from = at - 1;
  let now = false;
  let as = false;
  while (
    senseOf(chunks[from], 'determiner') ||
    (isNow(chunks[from]) && !now) ||
    (roleOf(chunks[from]) === 'as' && !as)
  ) {
    now ||= isNow(chunks[from]);
    as ||= roleOf(chunks[from]) === 'as';
    from--;
  }
  return now && (as ? takesPart(chunks[from]) : senseOf(chunks[from], 'filler')?.copula === true);
}

/** "attended", « a siégé » */
const takesPart = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'trigger')?.frame === 'say';

/** "new members of the Board", «عضوين جديدين في المجلس» */
const isOfOthers = (chunks: readonly Chunk[], at: number): boolean => {
  const role = roleOf(chunks[at]);
  if (role !== 'of' && role !== 'in' && role !== 'on') return false;
  const next = senseOf(chunks[at + 1], 'determiner') ? chunks[at + 2] : chunks[at + 1];
  return next?.is !== 'party' && senseOf(next, 'actor') === undefined;
};

interface Newcomers {
  readonly refs: readonly PartyRef[];
  readonly from: number;
  readonly to: number;
}

function newcomersAfter(chunks: readonly Chunk[], from: number, text: string): Newcomers | undefined {
  let at = from;
  while (
    at - from < longestGap &&
    (isGap(chunks[at]) || isColon(chunks[at]) || roleOf(chunks[at]) === 'with')
  )
    at++;
  const group = groupAt(chunks, at, chunks.length, text);
  const refs = group?.actors.filter(isParty).map(({ ref }) => ref) ?? [];
  return group && refs.length > 0 ? { refs, from: at, to: group.to } : undefined;
}

function newcomersBefore(chunks: readonly Chunk[], to: number, text: string): Newcomers | undefined {
  const owned = beforeOwner(chunks, to - 1) + 1;
  let end = owned;
  while (
    owned - end < longestGap &&
    (isGap(chunks[end - 1]) ||
      isFigure(chunks[end - 1]) ||
      isNow(chunks[end - 1]) ||
      takesPart(chunks[end - 1]) ||
      isOfIt(chunks, end - 1) ||
      roleOf(chunks[end - 1]) === 'as')
  )
    end--;
  const group = groupEndingAt(chunks, end, text);
  const refs = group?.filter(isParty).map(({ ref }) => ref) ?? [];
  const from = group?.[0] ? chunks.indexOf(group[0].chunk) : end;
  return refs.length > 0 ? { refs, from, to: end } : undefined;
}

const isColon = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'punctuation' && /^[:–—(«“"]$/.test(chunk.mark);
const isFigure = (chunk: Chunk | undefined): boolean => chunk?.is === 'number' && !chunk.number.ordinal;
