import type { PartyRef } from '../../finding.ts';
import type { Frame } from '../../grammar.ts';
import { groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, isPossessive, senseOf, startsWithAnd } from '../../phrases/chunk.ts';
import type { Clause } from '../../phrases/clauses.ts';
import { type Account, type Scene, spanOf } from '../../scene.ts';
import {
  behindCoalition,
  type Change,
  isBeside,
  isCoalition,
  isElsewhere,
  isParty,
  type Own,
  partiesIn,
  roleOf,
  type Stated,
} from './members.ts';
import { isOfObserver, isOnlyWished, lapseAt, receivedAt, stated } from './received.ts';
import { countryOf, isCountry } from './whose.ts';

/** Chunks between a noun of decision and the move, its owner included: "the decision of the Netherlands and Peru to leave". */
const longestDecision = 9;
/** Chunks between a move and the party that it names behind the coalition: "the arrival in the Coalition of Kenya". */
const longestOwner = 4;

/**
 * Comings and goings told by nouns and infinitives: "Kenya's accession", "its withdrawal", "the decision of Kenya to join", «قرار كينيا
 * الانضمام». Whose they are stands as owner before or behind, with the decision, or is the subject of the sentence.
 */
export function movesIn(scene: Scene, account: Account, own: Own): Stated[] {
  const { chunks, clauses } = scene;
  return chunks.flatMap((chunk, at): Stated[] => {
    const lapsed = lapseAt(chunks, at, account.text);
    if (lapsed) return lapsed;
    const received = receivedAt(chunks, at, clauses, account.text);
    if (received) return received;
    const move = moveAt(chunks, at, clauses);
    const found = move && ownerOf(chunks, at, move, scene, account);
    if (!found || isElsewhere(chunks.slice(Math.max(at + 1, found.to)), own)) return [];
    if (isNever(chunks, at, clauses) || isOnlyWished(chunks, at) || isOfObserver(chunks, found.to)) return [];
    const span = spanOf(chunks.slice(Math.min(found.from, at), Math.max(found.to, at + 1))) ?? chunk;
    return stated(found.refs, move.change, span);
  });
}

interface Move {
  readonly change: Change;
  /** A noun; else an infinitive, which needs a decision before it. */
  readonly noun: boolean;
  readonly loose: boolean;
  readonly asked: boolean;
  /** "on becoming", "for joining": whose it is stands before, without a decision. */
  readonly gerund?: true;
}

const changes: Partial<Record<Frame, Change>> = { join: 'joined', become: 'joined', leave: 'left' };

function moveAt(chunks: readonly Chunk[], at: number, clauses: readonly Clause[]): Move | undefined {
  const chunk = chunks[at]!;
  const noun = senseOf(chunk, 'accession');
  if (noun)
    return { change: noun.change, noun: true, loose: noun.loose === true, asked: noun.asked === true };
  const trigger = senseOf(chunk, 'trigger');
  const change = trigger && changes[trigger.frame];
  if (!trigger || !change) return undefined;
  const plain = { change, loose: false, asked: false } as const;
  if (trigger.voice === 'nominal') return { ...plain, noun: true };
  const told = clauses.some((clause) => clause.trigger === chunk);
  if (told) return undefined;
  if (trigger.form === 'gerund') return { ...plain, noun: false, gerund: true };
  return trigger.form === 'base' && trigger.frame !== 'become' ? { ...plain, noun: false } : undefined;
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
  if ((applied || move.asked) && !chunks.some(assents)) return undefined;
  if (move.gerund) return doer(chunks, at, text);
  if (!move.noun && decision === undefined) return undefined;
  if (move.loose && decision === undefined && !isToldOfCoalition(chunks)) return undefined;
  const country = chunks.slice(Math.max(0, at - 3), at + 4).find(isCountry);
  if (country && move.noun) return { refs: countryOf(chunks[at]!, scene), from: at, to: at + 1 };
  const verb = decision !== undefined && senseOf(chunks[decision], 'resolve')?.acts === true;
  if (verb && !move.noun) return subjectBefore(chunks, decision, scene, text);
  return (
    (move.noun
      ? (possessor(chunks, at, text) ?? behind(chunks, at, text) ?? antecedent(chunks, at, text))
      : undefined) ??
    (decision === undefined
      ? undefined
      : (possessor(chunks, decision, text) ?? between(chunks, decision + 1, at, text))) ??
    (isOwned(chunks, at) || (decision !== undefined && isOwned(chunks, decision))
      ? subjectBefore(chunks, at, scene, text)
      : undefined) ??
    // "signed the accession protocol", «أودعت كينيا صك الانضمام»
    (verb ? subjectBefore(chunks, decision, scene, text) : undefined)
  );
}

/** Someone says yes, or the party is told to become a member. */
const assents = (chunk: Chunk): boolean => {
  const frame = senseOf(chunk, 'trigger')?.frame;
  return senseOf(chunk, 'assent') !== undefined || frame === 'become' || frame === 'commendation';
};

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
    const adjective = from === first && chunk.is === 'word';
    if (role !== 'of' && role !== 'by' && !adjective && !senseOf(chunk, 'determiner')) return undefined;
  }
  return undefined;
}

/** "Kenya, whose accession", « le Kenya, dont l'adhésion »: a relative that begins with the noun. */
function antecedent(chunks: readonly Chunk[], at: number, text: string): Owner | undefined {
  let relative = at - 1;
  while (senseOf(chunks[relative], 'determiner')) relative--;
  if (!senseOf(chunks[relative], 'boundary')) return undefined;
  const end = isComma(chunks[relative - 1]) ? relative - 1 : relative;
  const group = groupEndingAt(chunks, end, text);
  const refs = group?.filter(isParty).map(({ ref }) => ref) ?? [];
  return refs.length > 0 ? { refs, from: chunks.indexOf(group![0]!.chunk), to: at + 1 } : undefined;
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

/** "congratulated Kenya on becoming the 45th member": who is named just before, where the coalition or members are named behind. */
function doer(chunks: readonly Chunk[], at: number, text: string): Owner | undefined {
  const told = chunks.slice(at + 1, at + 1 + longestOwner + 2);
  if (!told.some((chunk) => senseOf(chunk, 'member') ?? (isCoalition(chunk) || undefined))) return undefined;
  const from = Math.max(0, at - longestDecision);
  const parties = partiesIn(chunks.slice(from, at), text).at(-1);
  return parties && { refs: parties.refs, from: from + parties.from, to: at + 1 };
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
    ({ trigger, agents }) => trigger.from <= chunks[at]!.from && agents.some(isParty),
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

/** The verb before it is denied or supposed: "no accession was approved". */
function isNever(chunks: readonly Chunk[], at: number, clauses: readonly Clause[]): boolean {
  const clause = clauses.findLast(
    ({ trigger, voice }) => trigger.from < chunks[at]!.from && voice !== 'nominal',
  );
  return clause !== undefined && (clause.negated || clause.hypothetical);
}
