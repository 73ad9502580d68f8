import type { PartyRef } from '../../finding.ts';
import { groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, isPossessive, senseOf, startsWithAnd } from '../../phrases/chunk.ts';
import type { Clause } from '../../phrases/clauses.ts';
import { type Account, type Scene, spanOf } from '../../scene.ts';
import {
  behindCoalition,
  type Change,
  factOf,
  isBeside,
  isElsewhere,
  isParty,
  partiesIn,
  roleOf,
  type Stated,
} from './members.ts';

/** Chunks between a noun of decision and the move, its owner included: "the decision of the Netherlands and Peru to leave". */
const longestDecision = 9;
/** Chunks between a move and the party that it names behind the coalition: "the arrival in the Coalition of Kenya". */
const longestOwner = 4;

/**
 * Comings and goings told by nouns and infinitives: "Kenya's accession", "its withdrawal", "the decision of Kenya to join", «قرار كينيا
 * الانضمام». Whose they are stands as owner before or behind, with the decision, or is the subject of the sentence.
 */
export function movesIn(scene: Scene, account: Account): Stated[] {
  const { chunks, clauses } = scene;
  const { capitals } = account.lexicon.grammar;
  return chunks.flatMap((chunk, at): Stated[] => {
    const move = moveAt(chunks, at, clauses);
    const found = move && ownerOf(chunks, at, move, scene, account);
    if (!found || isElsewhere(chunks.slice(Math.max(at + 1, found.to)), capitals)) return [];
    if (isOnlyWished(chunks, at, clauses)) return [];
    const span = spanOf(chunks.slice(Math.min(found.from, at), Math.max(found.to, at + 1))) ?? chunk;
    return found.refs.map((party) => ({
      fact: factOf(party, move.change),
      span,
      reason: 'membership: move',
    }));
  });
}

interface Move {
  readonly change: Change;
  /** A noun; else an infinitive, which needs a decision before it. */
  readonly noun: boolean;
  readonly loose: boolean;
  readonly asked: boolean;
}

function moveAt(chunks: readonly Chunk[], at: number, clauses: readonly Clause[]): Move | undefined {
  const chunk = chunks[at]!;
  const noun = senseOf(chunk, 'accession');
  if (noun)
    return { change: noun.change, noun: true, loose: noun.loose === true, asked: noun.asked === true };
  const trigger = senseOf(chunk, 'trigger');
  const change: Change | undefined =
    trigger?.frame === 'join' ? 'joined' : trigger?.frame === 'leave' ? 'left' : undefined;
  if (!trigger || !change) return undefined;
  const plain = { change, loose: false, asked: false } as const;
  if (trigger.voice === 'nominal') return { ...plain, noun: true };
  const told = clauses.some((clause) => clause.trigger === chunk);
  return told || trigger.form !== 'base' ? undefined : { ...plain, noun: false };
}

interface Owner {
  readonly refs: readonly PartyRef[];
  readonly from: number;
  readonly to: number;
}

function ownerOf(
  chunks: readonly Chunk[],
  at: number,
  move: Move,
  scene: Scene,
  { text }: Account,
): Owner | undefined {
  const decision = decisionBefore(chunks, at);
  const applied = decision !== undefined && senseOf(chunks[decision], 'resolve')?.asked === true;
  if ((applied || move.asked) && !chunks.some((chunk) => senseOf(chunk, 'assent'))) return undefined;
  if (!move.noun && decision === undefined) return undefined;
  if (move.loose && decision === undefined && !isToldOfCoalition(chunks)) return undefined;
  return (
    (move.noun ? (possessor(chunks, at, text) ?? behind(chunks, at, text)) : undefined) ??
    (decision === undefined
      ? undefined
      : (possessor(chunks, decision, text) ?? between(chunks, decision + 1, at, text))) ??
    (isOwned(chunks, at) || (decision !== undefined && isOwned(chunks, decision))
      ? subjectBefore(chunks, at, scene, text)
      : undefined)
  );
}

/** The noun of decision or application that a move hangs on. */
function decisionBefore(chunks: readonly Chunk[], at: number): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - longestDecision); index--) {
    const chunk = chunks[index]!;
    if (senseOf(chunk, 'resolve')) return index;
    if (chunk.is === 'punctuation' || senseOf(chunk, 'boundary')) return undefined;
  }
  return undefined;
}

/** "Kenya's accession", "Kenya's recent accession": one adjective may stand between. */
function possessor(chunks: readonly Chunk[], at: number, text: string): Owner | undefined {
  let mark = at - 1;
  while (mark > at - 3 && chunks[mark]?.is === 'word' && !isPossessive(chunks[mark])) mark--;
  if (!isOwnerMark(chunks[mark])) return undefined;
  const group = groupEndingAt(chunks, mark, text) ?? groupEndingAt(chunks, mark + 1, text);
  const refs = group?.filter(isParty).map(({ ref }) => ref) ?? [];
  const from = group?.[0] ? chunks.indexOf(group[0].chunk) : mark;
  return refs.length > 0 ? { refs, from, to: at + 1 } : undefined;
}

const isOwnerMark = (chunk: Chunk | undefined): boolean =>
  isPossessive(chunk) || (chunk?.is === 'punctuation' && /^['’]$/.test(chunk.mark));

/** "accession of Kenya", "accession to the Coalition of Kenya", « l'arrivée au sein de la Coalition de la Moldova », «انضمام كينيا». */
function behind(chunks: readonly Chunk[], at: number, text: string): Owner | undefined {
  const first = behindCoalition(chunks, at + 1);
  for (let from = first; from <= Math.min(first + longestOwner, chunks.length - 1); from++) {
    const chunk = chunks[from]!;
    if (startsWithAnd(chunk) || chunk.is === 'punctuation' || senseOf(chunk, 'trigger')) return undefined;
    const group = groupAt(chunks, from, chunks.length, text);
    if (group) {
      const refs = group.actors.filter(isParty).map(({ ref }) => ref);
      return refs.length > 0 ? { refs, from, to: group.to } : undefined;
    }
    const role = roleOf(chunk);
    if (role !== 'of' && role !== 'by' && !senseOf(chunk, 'determiner')) return undefined;
  }
  return undefined;
}

/** "the decision of Kenya to join", «قرار كينيا الانضمام». */
function between(chunks: readonly Chunk[], from: number, at: number, text: string): Owner | undefined {
  for (let index = from; index < at; index++) {
    const group = groupAt(chunks, index, at, text);
    const refs = group?.actors.filter(isParty).map(({ ref }) => ref) ?? [];
    if (group && refs.length > 0) return { refs, from: index, to: at + 1 };
  }
  return undefined;
}

/** "its withdrawal", «انسحابها»: of whoever the sentence speaks. */
function isOwned(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (senseOf(chunks[at - 1], 'determiner')?.possessive) return true;
  const word = chunks[at - 1];
  return (
    (word?.is === 'word' && senseOf(chunks[at - 2], 'determiner')?.possessive === true) ||
    (chunk?.is === 'lexicon' && senseOf(chunk, 'owned') !== undefined)
  );
}

function subjectBefore(
  chunks: readonly Chunk[],
  at: number,
  { clauses }: Scene,
  text: string,
): Owner | undefined {
  const clause = clauses.findLast(
    ({ trigger, agents }) => trigger.from < chunks[at]!.from && agents.some(isParty),
  );
  const refs = clause?.agents.filter(isParty).map(({ ref }) => ref) ?? [];
  if (refs.length > 0) return { refs, from: at, to: at + 1 };
  return partiesIn(chunks.slice(0, at), text).findLast(({ from }) => !isBeside(chunks, from));
}

/** Persons and goods arrive and depart as well: the sentence speaks of the coalition, of members or of how many they are. */
const isToldOfCoalition = (chunks: readonly Chunk[]): boolean =>
  chunks.some(
    (chunk) =>
      senseOf(chunk, 'actor')?.actor === 'coalition' ||
      senseOf(chunk, 'member') !== undefined ||
      (senseOf(chunk, 'trigger')?.frame === 'accession' && chunk.to - chunk.from > 1),
  );

/** "called for the accession of Kenya", "hopes for": the verb before it asks or wishes. */
function isOnlyWished(chunks: readonly Chunk[], at: number, clauses: readonly Clause[]): boolean {
  const clause = clauses.findLast(
    ({ trigger, voice }) =>
      trigger.from < chunks[at]!.from && voice !== 'nominal' && senseOf(trigger, 'resolve') === undefined,
  );
  return clause !== undefined && (clause.frame === 'call' || clause.negated || clause.hypothetical);
}
