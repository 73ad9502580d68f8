import type { Span } from '../../language/span.ts';
import type { PartyRef } from '../finding.ts';
import { groupAt } from '../phrases/actors.ts';
import { type Chunk, isComma, senseOf } from '../phrases/chunk.ts';

/** "The 84th member", «العضو العشرون», and who is said to be it, if that is said beside. */
export interface Title {
  readonly ordinal: number;
  readonly party: PartyRef | null;
  readonly span: Span;
}

const isMember = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'member')?.change === 'joined';

/** The ordinals that count members and nothing else: "the 35th, 36th and 37th members", not "at its fifth session". */
export function ordinalsIn(chunks: readonly Chunk[]): number[] {
  return chunks.flatMap((chunk, index) => {
    if (chunk.is !== 'number' || !chunk.number.ordinal) return [];
    return isNoun(chunks[index - 1]) || isNoun(chunks[index + 1]) ? [] : [chunk.number.value];
  });
}

/** A noun that is no word for a member. */
function isNoun(chunk: Chunk | undefined): boolean {
  if (chunk?.is === 'lexicon')
    return (['meeting', 'noun', 'programme', 'post'] as const).some((is) => senseOf(chunk, is) !== undefined);
  return chunk?.is === 'word' || chunk?.is === 'body';
}

/**
 * "Kenya and Peru, respectively the 41st and 42nd members", « à Andorre et à la Barbade, qui deviennent les 42e et 43e membres »: as
 * many parties as ordinals, in one order.
 */
export function serialTitlesIn(chunks: readonly Chunk[]): Title[] {
  const last = chunks.findIndex((chunk, index) => isOrdinal(chunk) && areMembers(chunks[index + 1]));
  if (last < 0) return [];
  let from = last;
  while (isOrdinal(chunks[from]) || isJoint(chunks[from])) from--;
  const ordinals = chunks.slice(from + 1, last + 1).filter(isOrdinal);
  let to = from;
  while (to >= 0 && isBetween(chunks[to]!)) to--;
  let first = to;
  while (isNamedParty(chunks[first]) || (first < to && isJoint(chunks[first]))) first--;
  const parties = chunks.slice(first + 1, to + 1).filter(isNamedParty);
  if (ordinals.length < 2 || parties.length !== ordinals.length) return [];
  const span = { start: parties[0]!.start, end: chunks[last + 1]!.end };
  return parties.map(({ party }, index) => ({
    ordinal: ordinals[index]!.number.value,
    party: party.party,
    span,
  }));
}

/** "Members", also in one with those of the coalition. */
const areMembers = (chunk: Chunk | undefined): boolean =>
  isMember(chunk) || senseOf(chunk, 'actor')?.actor === 'members';

type OrdinalChunk = Extract<Chunk, { is: 'number' }>;
type PartyChunk = Extract<Chunk, { is: 'party' }>;

const isOrdinal = (chunk: Chunk | undefined): chunk is OrdinalChunk =>
  chunk?.is === 'number' && chunk.number.ordinal;

const isNamedParty = (chunk: Chunk | undefined): chunk is PartyChunk =>
  chunk?.is === 'party' && chunk.party.form !== 'demonym';

/** What stands between the members of a list: marks, "and", articles, a repeated preposition. */
const isJoint = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  (isComma(chunk) ||
    (['and', 'determiner', 'marker'] as const).some((is) => senseOf(chunk, is) !== undefined));

/** What stands between the parties and their ordinals: "respectively", "who become", "as the". */
const isBetween = (chunk: Chunk): boolean =>
  isJoint(chunk) ||
  senseOf(chunk, 'filler') !== undefined ||
  senseOf(chunk, 'boundary') !== undefined ||
  senseOf(chunk, 'trigger')?.frame === 'join';

/** The titles of a sentence that no verb of joining needs: "The 84th member of the Coalition is Kenya". */
export function titlesIn(chunks: readonly Chunk[], text: string): Title[] {
  return chunks.flatMap((chunk, index): Title[] => {
    if (chunk.is !== 'number' || !chunk.number.ordinal) return [];
    const first = isMember(chunks[index - 1]) ? index - 1 : index;
    if (first === index && !isMember(chunks[index + 1])) return [];
    const from = first;
    const to = behindCoalition(chunks, first + 2);
    // "the first member to ratify"
    if (senseOf(chunks[to], 'marker')?.role === 'to') return [];
    const { party, at } = partyAfter(chunks, to, text) ??
      partyBefore(chunks, from) ?? { party: null, at: chunk };
    const span = {
      start: Math.min(at.start, chunks[from]!.start),
      end: Math.max(at.end, chunks[to - 1]!.end),
    };
    return [{ ordinal: chunk.number.value, party, span }];
  });
}

/** "of the Coalition", «في التحالف». */
function behindCoalition(chunks: readonly Chunk[], from: number): number {
  const role = senseOf(chunks[from], 'marker')?.role;
  let to = from;
  if (role === 'of' || role === 'in') to++;
  if (senseOf(chunks[to], 'determiner')) to++;
  return senseOf(chunks[to], 'actor')?.actor === 'coalition' ? to + 1 : from;
}

const isLink = (chunk: Chunk | undefined): boolean =>
  isComma(chunk) || senseOf(chunk, 'filler')?.copula === true;

interface Named {
  readonly party: PartyRef;
  readonly at: Chunk;
}

/** "… is Kenya", "…, Kenya,": a party alone. */
function partyAfter(chunks: readonly Chunk[], from: number, text: string): Named | undefined {
  if (!isLink(chunks[from])) return undefined;
  const group = groupAt(chunks, from + 1, chunks.length, text);
  const [actor] = group?.actors ?? [];
  return actor?.kind === 'party' && group?.actors.length === 1
    ? { party: actor.ref, at: actor.chunk }
    : undefined;
}

/** "Kenya, the 84th member", "Kenya is the 84th member". */
function partyBefore(chunks: readonly Chunk[], from: number): Named | undefined {
  let at = from - 1;
  if (senseOf(chunks[at], 'determiner')) at--;
  if (!isLink(chunks[at])) return undefined;
  const named = chunks[at - 1];
  return named?.is === 'party' ? { party: named.party.party, at: named } : undefined;
}
