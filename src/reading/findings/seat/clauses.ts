import type { SeatFinding } from '../../finding.ts';
import type { Frame, Sense } from '../../grammar.ts';
import { type Actor, freeGroups, groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Clause } from '../../phrases/clauses.ts';
import { clauseSpan, type Scene } from '../../scene.ts';
import {
  firstNoun,
  isMeetingFirst,
  isOfMeeting,
  isOfMeetingBefore,
  isOngoing,
  isPresiding,
  presiding,
  presidingChange,
  sitting,
} from './presiding.ts';
import type { RoleWord } from './role.ts';
import type { Seating } from './seating.ts';
import { actsOf, isBeside, isFrom, isFromOnly, isTo } from './verb.ts';

type SeatSense = Extract<Sense, { is: 'seat' }>;

/** The seats that the verbs of a sentence give and take. */
export function seatingsOf(scene: Scene, text: string): Seating[] {
  const seatings: Seating[] = [];
  for (const clause of scene.clauses)
    if (!clause.negated && !clause.hypothetical)
      seatings.push(...ofClause(clause, scene, seatings.at(-1), text));
  return seatings;
}

/** `earlier`: the last seating of the sentence, whose seat the clause may take up: "…, succeeding Norway". */
function ofClause(clause: Clause, scene: Scene, earlier: Seating | undefined, text: string): Seating[] {
  const { frame, complement, agents } = clause;
  const own = seatIn(complement) ?? (passing.has(frame) ? seatIn(clause.before) : undefined);
  const others = passing.has(frame) ? earlier?.role : undefined;
  // « désigné le Mali pour présider le Comité, à la suite du Togo »: the seat that was just spoken of.
  const role =
    own?.role ?? others ?? (frame === 'succeed' && clause.voice === 'nominal' ? 'same' : undefined);
  const preceding = [...clause.before.toReversed(), ...clause.antecedent.toReversed()];
  const stated = saysMoreOf(clause, own) ? preceding : [...complement, ...preceding];
  const near = own || !earlier ? stated : [...stated, ...earlier.near];
  const seated = (actors: readonly Actor[], change: SeatFinding['change'], as: RoleWord): Seating => ({
    actors,
    role: as,
    change,
    alone: isPresiding(frame),
    near,
    span: clauseSpan(clause),
    reason: `seat: ${frame}`,
  });
  if (isPresiding(frame)) {
    const ofSeat = isMeetingFirst(complement) || clause.voice === 'nominal' ? undefined : own?.role;
    const as = ofSeat ?? presiding(clause, frame, near);
    if (!as) return [];
    const together = as === 'chair' ? [] : partiesAfter(complement, isBeside, text);
    const entrusted = clause.voice === 'nominal' && clause.agents.every(({ party }) => party === null);
    // «عُهد إلى كينيا برئاسة الفريق»
    if (entrusted && clause.before.some((chunk) => actsOf(chunk).has('entrust') || actsOf(chunk).has('name')))
      return [seated(firstParties(clause.before, text), 'assumed', as)];
    if (isOfMeeting(clause, scene)) return [];
    const actors = sitting(clause, text);
    // Whoever leads alone has none of the roles: «الفريق الذي تقوده كينيا», « le groupe animé par le Kenya ».
    if (as === 'co-lead' && !own && actors.length + together.length < 2) return [];
    const change = presidingChange(clause);
    const from = clause.voice === 'active' ? partiesAfter(complement, isFromOnly, text) : [];
    // "takes the chair of the Committee from Oman"
    if (from.length > 0 && change === 'held')
      return [seated(from, 'left', as), seated(actors, 'assumed', as)];
    if (together.length === 0) return [seated(actors, change, as)];
    // "Kenya will co-chair it with Norway": the other sits there already.
    return [seated(together, 'held', as), { ...seated(actors, change, as), alone: false }];
  }
  if (!role) return [];
  switch (frame) {
    case 'assume':
      // « La présidence est assurée par le Kenya. »
      if (clause.voice === 'nominal')
        return own ? [seated(agents, clause.future ? 'assumed' : 'held', role)] : [];
      if (own?.ofEarlier && isOfMeetingBefore(clause, scene)) return [];
      return [
        seated(assuming(clause, text), own?.stands || isOngoing(clause) ? 'held' : 'assumed', role),
        seated(partiesAfter(complement, isFrom, text), 'left', role),
      ];
    case 'succeed':
      return clause.voice === 'nominal'
        ? [
            seated(agents, 'left', role),
            seated(earlier?.actors ?? firstParties(clause.before, text), 'assumed', role),
          ]
        : [seated(agents, 'assumed', role), seated(firstParties(complement, text), 'left', role)];
    case 'elect': {
      const elected = clause.voice === 'passive' ? clause.before : complement;
      const parties = firstParties(elected, text);
      return [seated(parties.length > 0 ? parties : agents, 'assumed', role)];
    }
    case 'hand-over': {
      const heirs = partiesAfter(complement, isTo, text);
      // « a remis son rapport »: what is handed over is no seat.
      if (heirs.length === 0 && (!own || actsOf(clause.trigger).has('keep'))) return [];
      // "Norway, which has held the chair, passed the gavel to Kenya": the verb's own subject stands far before it.
      const same = agents.length === 0 && !own && earlier?.change === 'held';
      const givers = same ? earlier.actors : agents;
      return [
        seated([...givers, ...partiesAfter(complement, isFrom, text)], 'left', role),
        seated(heirs, 'assumed', role),
      ];
    }
    case 'join':
    case 'become':
    case 'accession': {
      // "Kenya will be joined by Peru as co-chair"
      if (clause.voice === 'passive')
        return [seated(partiesFrom(clause.before, text), 'held', role), seated(agents, 'assumed', role)];
      const joined = partiesFrom(complement, text).filter(
        (actor) => !agents.some((agent) => agent.ref === actor.ref),
      );
      return [seated(agents, 'assumed', role), seated(joined, 'held', role)];
    }
    case 'hold':
      return [seated(isSeat(firstNoun(complement)) ? agents : beforeAs(complement, text), 'held', role)];
    case 'leave':
      return [seated(agents, 'left', role)];
    default:
      return saying.has(frame) ? [seated(beforeAs(complement, text), 'held', role)] : [];
  }
}

/**
 * The body stands before the clause: "the Working Group, which Kenya chairs", "the Working Group chaired by Kenya, and the Task
 * Force". Where the complement begins with the body or names it after the role, it is that one.
 */
function saysMoreOf(
  { voice, antecedent, before, complement, frame }: Clause,
  own: SeatSense | undefined,
): boolean {
  if (own?.ofEarlier) return true;
  if (voice !== 'active') return !own && isPresiding(frame) && before.some(isBody);
  const last = isComma(antecedent.at(-1)) ? antecedent.at(-2) : antecedent.at(-1);
  const role = complement.findIndex((chunk) => senseOf(chunk, 'seat'));
  return last?.is === 'body' && firstNoun(complement.slice(role + 1))?.is !== 'body';
}

const isBody = (chunk: Chunk): boolean => chunk.is === 'body';

/** Frames in which a seat passes on, be it their subject or the seat that the sentence spoke of before. */
const passing: ReadonlySet<Frame> = new Set<Frame>(['assume', 'succeed', 'hand-over']);

/** Frames in which "as co-chairs" says nothing new of those before it. */
const saying: ReadonlySet<Frame> = new Set<Frame>(['express', 'say', 'decide', 'call', 'thanks', 'plan']);

/** The seat that chunks name, be it of a body; that of a meeting is none. */
function seatIn(chunks: readonly Chunk[]): SeatSense | undefined {
  const index = chunks.findIndex((chunk) => senseOf(chunk, 'seat'));
  let next = index + 1;
  while (senseOf(chunks[next], 'marker') || senseOf(chunks[next], 'determiner')) next++;
  const seat = senseOf(chunks[index], 'seat');
  return senseOf(chunks[next], 'meeting') || seat?.refers ? undefined : seat;
}

/** "Kenya took over", or passively "Kenya was elected chair". */
const assuming = (clause: Clause, text: string): readonly Actor[] =>
  clause.voice === 'passive'
    ? (freeGroups(clause.before, 0, clause.before.length, text).at(-1)?.actors ?? [])
    : clause.agents;

/** "holds the presidency" */
const isSeat = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'seat') !== undefined;

/** "confirmed Brazil and Yemen as co-chairs of …" */
function beforeAs(chunks: readonly Chunk[], text: string): readonly Actor[] {
  const seat = chunks.findIndex((chunk) => senseOf(chunk, 'seat'));
  if (senseOf(chunks[seat - 1], 'marker')?.role !== 'as') return [];
  return groupEndingAt(chunks, seat - 1, text) ?? [];
}

/** The first parties directly behind a preposition. */
function partiesAfter(
  chunks: readonly Chunk[],
  isPreposition: (chunk: Chunk) => boolean,
  text: string,
): Actor[] {
  for (const [index, chunk] of chunks.entries()) {
    // "the chair of the African Union"
    const ofRole = senseOf(chunk, 'marker')?.role === 'of' && senseOf(chunks[index - 1], 'seat');
    const origin = senseOf(chunk, 'marker')?.role === 'from' && chunks[index - 1]?.is === 'person';
    if (!isPreposition(chunk) || ofRole || origin) continue;
    const group = groupAt(chunks, chunk.is === 'lexicon' ? index + 1 : index, chunks.length, text);
    const parties = group?.actors.filter((actor) => actor.kind === 'party') ?? [];
    if (parties.length > 0) return parties;
  }
  return [];
}

/** The first group that has a party. */
function firstParties(chunks: readonly Chunk[], text: string): readonly Actor[] {
  for (let index = 0; index < chunks.length; index++) {
    const group = groupAt(chunks, index, chunks.length, text);
    if (group?.actors.some((actor) => actor.party !== null)) return group.actors;
    if (group) index = group.to - 1;
  }
  return [];
}

/** Every party, in one or several groups. */
function partiesFrom(chunks: readonly Chunk[], text: string): Actor[] {
  const actors: Actor[] = [];
  for (let index = 0; index < chunks.length; index++) {
    const group = groupAt(chunks, index, chunks.length, text);
    if (!group) continue;
    actors.push(...group.actors.filter((actor) => actor.kind === 'party'));
    index = group.to - 1;
  }
  return actors;
}
