import type { Span } from '../../../language/span.ts';
import type { PartyRef } from '../../finding.ts';
import { type Actor, groupAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import { isCapital } from '../../phrases/tail.ts';
import type { Fact } from '../../scene.ts';

export type MembershipFact = Extract<Fact, { type: 'membership' }>;
export type Change = MembershipFact['change'];

/** A membership with the words that state it and the rule that found it. */
export interface Stated {
  readonly fact: MembershipFact;
  readonly span: Span;
  readonly reason: string;
}

export const factOf = (party: PartyRef, change: Change, ordinal: number | null = null): MembershipFact => ({
  type: 'membership',
  party,
  change,
  ordinal,
});

export const isCoalition = (chunk: Chunk | undefined): boolean =>
  senseOf(chunk, 'actor')?.actor === 'coalition';

/** The first word for a member or observer, and which of them it is; what one was "until now" is left out. */
export const memberIn = (chunks: readonly Chunk[]): Change | undefined =>
  chunks
    .map((chunk, at) => (senseOf(chunks[at - 1], 'former') ? undefined : senseOf(chunk, 'member')?.change))
    .find((change) => change !== undefined);

export const roleOf = (chunk: Chunk | undefined) => senseOf(chunk, 'marker')?.role;

/** A state or organisation by name; of an official without a name it is the state: «وزير خارجية كينيا، التي انضمت». */
export const isParty = (actor: Actor): boolean =>
  typeof actor.ref === 'string' &&
  (actor.kind === 'party' || actor.kind === 'person') &&
  !(actor.chunk.is === 'party' && actor.chunk.party.form === 'demonym');

/** A list of parties: chunk indexes, `from` included, `to` excluded. */
export interface Parties {
  readonly refs: readonly PartyRef[];
  readonly from: number;
  readonly to: number;
}

/** The lists of parties in these chunks, in order. */
export function partiesIn(chunks: readonly Chunk[], text: string): Parties[] {
  const found: Parties[] = [];
  for (let index = 0; index < chunks.length; index++) {
    const group = groupAt(chunks, index, chunks.length, text);
    if (!group) continue;
    const refs = group.actors.filter(isParty).map(({ ref }) => ref);
    if (refs.length > 0) found.push({ refs, from: index, to: group.to });
    index = group.to - 1;
  }
  return found;
}

/** The first group of actors that is of parties. */
export const firstParties = (chunks: readonly Chunk[], text: string): readonly PartyRef[] =>
  partiesIn(chunks, text)[0]?.refs ?? [];

/**
 * What is joined or left is something else: "to the Convention", "of the committee". Up to the first mark or verb nothing of the
 * coalition stands there, but another thing does.
 */
export function isElsewhere(chunks: readonly Chunk[], { capitals, isNamed }: Own): boolean {
  for (const [index, chunk] of chunks.entries()) {
    if (isCoalition(chunk) || senseOf(chunk, 'member') || isNamed(chunk)) return false;
    // "left at the end of June"
    if (senseOf(chunks[index - 1], 'moment')) continue;
    // "joined the Mediterranean Compact": the name may begin with a place or a state.
    if (
      (chunk.is === 'place' || chunk.is === 'party' || isCapital(chunk)) &&
      isNamedSoon(chunks, index, isNamed)
    )
      return false;
    if (chunk.is === 'punctuation' || senseOf(chunk, 'trigger') || senseOf(chunk, 'boundary')) return false;
    if (senseOf(chunk, 'and') || senseOf(chunk, 'resolve') || senseOf(chunk, 'accession')) return false;
    if (isThing(chunk) && !isNamedWhole(chunks, index, capitals)) return true;
  }
  return false;
}

function isNamedSoon(chunks: readonly Chunk[], index: number, isNamed: Own['isNamed']): boolean {
  for (const chunk of chunks.slice(index + 1, index + 1 + longestName)) {
    if (isNamed(chunk) || isCoalition(chunk)) return true;
    if (!isCapital(chunk)) return false;
  }
  return false;
}

/** Chunks of a name before its head. */
const longestName = 4;

/** How the language writes names, and which nouns the text is headed with. */
export interface Own {
  readonly capitals: boolean;
  readonly isNamed: (chunk: Chunk | undefined) => boolean;
}

/** "joined the effort", "joined online": what is joined, or how, is no membership. */
function isThing(chunk: Chunk): boolean {
  if (chunk.is === 'date' || chunk.is === 'number' || senseOf(chunk, 'moment')) return false;
  if (chunk.is === 'lexicon')
    return (
      ['noun', 'post', 'format', 'seat', 'meeting', 'programme', 'stance', 'portfolio', 'body'] as const
    ).some((is) => senseOf(chunk, is) !== undefined);
  return true;
}

/** "joined the Compact": a name by itself behind the article is how a text speaks of its coalition. */
function isNamedWhole(chunks: readonly Chunk[], index: number, capitals: boolean): boolean {
  const [before, chunk, next] = [chunks[index - 1], chunks[index]!, chunks[index + 1]];
  const noun = chunk.is === 'word' || senseOf(chunk, 'noun') !== undefined;
  const opened = senseOf(before, 'determiner') !== undefined || roleOf(before) === 'to';
  if (!capitals || !noun || !('capital' in chunk) || !chunk.capital || !opened) return false;
  return next?.is !== 'word' && roleOf(next) !== 'on' && roleOf(next) !== 'of' && roleOf(next) !== 'for';
}

/** The end of a noun phrase of the coalition that begins here: "to the Coalition", « au sein de la Coalition », «إلى التحالف». */
export function behindCoalition(chunks: readonly Chunk[], from: number): number {
  let to = from;
  while (senseOf(chunks[to], 'marker') || senseOf(chunks[to], 'determiner')) to++;
  return isCoalition(chunks[to]) ? to + 1 : from;
}

/** Where something happens and not who does it: "in Norway", «في النرويج». */
export function isBeside(chunks: readonly Chunk[], from: number): boolean {
  let before = from - 1;
  while (before >= 0 && senseOf(chunks[before], 'determiner')) before--;
  const role = roleOf(chunks[before]);
  return role === 'in' || role === 'on' || role === 'from' || role === 'about';
}

export const isGap = (chunk: Chunk | undefined): boolean =>
  isComma(chunk) ||
  chunk?.is === 'date' ||
  senseOf(chunk, 'filler') !== undefined ||
  senseOf(chunk, 'determiner') !== undefined;
