import type { Span } from '../../../language/span.ts';
import type { PartyRef } from '../../finding.ts';
import { groupAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, isPossessive, senseOf, startsWithAnd } from '../../phrases/chunk.ts';
import { behindCoalition, isGap, partiesIn, roleOf } from './members.ts';

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
  if (isPossessive(chunk)) return false;
  if (chunk?.is === 'lexicon')
    return (['meeting', 'noun', 'programme', 'post'] as const).some((is) => senseOf(chunk, is) !== undefined);
  return chunk?.is === 'word' || chunk?.is === 'body';
}

/**
 * "Kenya and Peru, respectively the 41st and 42nd members", « à Andorre et à la Barbade, qui deviennent les 42e et 43e membres »: as
 * many parties as ordinals, in one order.
 */
/** « …, ce qui en fait les neuvième et dixième membres »: the ordinals that a sentence gives to those whom it told of before. */
export const serialOrdinalsIn = (chunks: readonly Chunk[]): number[] =>
  ((ordinalsBeforeMembers(chunks) ?? ordinalsBehindMembers(chunks))?.ordinals ?? []).map(
    ({ number }) => number.value,
  );

export function serialTitlesIn(chunks: readonly Chunk[]): Title[] {
  const row = ordinalsBeforeMembers(chunks) ?? ordinalsBehindMembers(chunks);
  if (!row) return [];
  const { ordinals, end } = row;
  let to = row.from;
  while (to >= 0 && isBetween(chunks[to]!)) to--;
  let first = to;
  while (isNamedParty(chunks[first]) || (first < to && isJoint(chunks[first]))) first--;
  const parties = chunks.slice(first + 1, to + 1).filter(isNamedParty);
  if (ordinals.length < 2 || parties.length !== ordinals.length) return [];
  const span = { start: parties[0]!.start, end };
  return parties.map(({ party }, index) => ({
    ordinal: ordinals[index]!.number.value,
    party: party.party,
    span,
  }));
}

/** A row of ordinals with the word for members; `from` is the chunk before both. */
interface OrdinalRow {
  readonly ordinals: readonly OrdinalChunk[];
  readonly from: number;
  readonly end: number;
}

/** "the 41st and 42nd members" */
function ordinalsBeforeMembers(chunks: readonly Chunk[]): OrdinalRow | undefined {
  const last = chunks.findIndex((chunk, index) => isOrdinal(chunk) && areMembers(chunks[index + 1]));
  if (last < 0) return undefined;
  let from = last;
  while (isOrdinal(chunks[from]) || isJoint(chunks[from])) from--;
  return { ordinals: chunks.slice(from + 1, last + 1).filter(isOrdinal), from, end: chunks[last + 1]!.end };
}

/** «العضوين الأربعين والحادي والأربعين»: a round number has no ordinal form of its own. */
function ordinalsBehindMembers(chunks: readonly Chunk[]): OrdinalRow | undefined {
  const member = chunks.findIndex((chunk, index) => areMembers(chunk) && isRanked(chunks[index + 1]));
  if (member < 0) return undefined;
  let to = member + 1;
  while (isRanked(chunks[to]) || (isJoint(chunks[to]) && isRanked(chunks[to + 1]))) to++;
  const ordinals = chunks.slice(member + 1, to).filter(isRanked);
  return { ordinals, from: member - 1, end: chunks[to - 1]!.end };
}

const isRanked = (chunk: Chunk | undefined): chunk is OrdinalChunk =>
  chunk?.is === 'number' &&
  (chunk.number.ordinal || (chunk.number.definite && chunk.number.written === 'words'));

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
  senseOf(chunk, 'trigger')?.frame === 'become';

/** The titles of a sentence that no verb of joining needs: "The 84th member of the Coalition is Kenya". */
export function titlesIn(chunks: readonly Chunk[], text: string): Title[] {
  return chunks.flatMap((chunk, index): Title[] => {
    if (chunk.is !== 'number' || !chunk.number.ordinal) return [];
    const first = isMember(chunks[index - 1]) ? index - 1 : index;
    if (first === index && !isMember(chunks[index + 1])) return [];
    const from = first;
    const to = behindCoalition(chunks, first + 2);
    // "the first member to ratify"
    if (roleOf(chunks[to]) === 'to') return [];
    const named = partyAfter(chunks, to, text) ?? partyBefore(chunks, from);
    const others = named ? [] : partiesAs(chunks, from, text);
    const { party, at } = named ?? { party: others[0] ?? null, at: chunk };
    const span = {
      start: Math.min(at.start, chunks[from]!.start),
      end: Math.max(at.end, chunks[to - 1]!.end),
    };
    return [{ ordinal: chunk.number.value, party, span }, ...gappedTitle(chunks, to)];
  });
}

/** "Tunisia, eleventh member, and Libya, twelfth" */
function gappedTitle(chunks: readonly Chunk[], from: number): Title[] {
  let at = from;
  while (isJoint(chunks[at])) at++;
  const [party, comma, ordinal] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (at === from || !isNamedParty(party) || !isComma(comma) || !isOrdinal(ordinal) || isNoun(chunks[at + 3]))
    return [];
  return [
    {
      ordinal: ordinal.number.value,
      party: party.party.party,
      span: { start: party.start, end: ordinal.end },
    },
  ];
}

const isLink = (chunk: Chunk | undefined): boolean =>
  isComma(chunk) || isOpening(chunk) || senseOf(chunk, 'filler')?.copula === true;

const isOpening = (chunk: Chunk | undefined): boolean => chunk?.is === 'punctuation' && chunk.mark === '(';

interface Named {
  readonly party: PartyRef;
  readonly at: Chunk;
}

/** "signed the Charter as the 33rd member", «لتصبح العضو الثالث والثلاثين»: the one party named last before it. */
function partiesAs(chunks: readonly Chunk[], from: number, text: string): readonly PartyRef[] {
  let at = from - 1;
  while (senseOf(chunks[at], 'determiner')) at--;
  if (roleOf(chunks[at]) !== 'as') return [];
  const before = partiesIn(chunks.slice(0, at), text).at(-1)?.refs ?? [];
  return before.length === 1 ? before : [];
}

/** "… is Kenya", "…, Kenya,": a party alone. */
function partyAfter(chunks: readonly Chunk[], from: number, text: string): Named | undefined {
  if (!isLink(chunks[from]) || startsWithAnd(chunks[from + 1])) return undefined;
  const group = groupAt(chunks, from + 1, chunks.length, text);
  const [actor] = group?.actors ?? [];
  return actor?.kind === 'party' && group?.actors.length === 1
    ? { party: actor.ref, at: actor.chunk }
    : undefined;
}

/** "the Coalition's 48th member", "the Pact's newest members": before the owner, which is one noun. */
export const beforeOwner = (chunks: readonly Chunk[], at: number): number =>
  isPossessive(chunks[at]) && chunks[at - 1]?.is !== 'party' ? at - 2 : at;

const becomes = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'trigger')?.frame === 'become';

/** « en est », « en devient »: of it. */
export const isOfIt = (chunks: readonly Chunk[], at: number): boolean =>
  roleOf(chunks[at]) === 'in' &&
  (becomes(chunks[at + 1]) || senseOf(chunks[at + 1], 'filler')?.copula === true);

/** "Kenya, the 84th member", "Kenya is the 84th member", "Kenya (84th member)". */
function partyBefore(chunks: readonly Chunk[], from: number): Named | undefined {
  let at = from - 1;
  at = beforeOwner(chunks, at);
  // « le Laos en devient le 19e membre »
  let linked = false;
  while ((isGap(chunks[at]) && !isLink(chunks[at])) || becomes(chunks[at]) || isOfIt(chunks, at)) {
    linked ||= becomes(chunks[at]);
    at--;
  }
  if (linked && chunks[at]?.is === 'party') at++;
  else if (!isLink(chunks[at])) return undefined;
  while (isLink(chunks[at]) && isOfIt(chunks, at - 1)) at--;
  const named = chunks[at - 1];
  return named?.is === 'party' ? { party: named.party.party, at: named } : undefined;
}
