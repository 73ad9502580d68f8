import type { SeatFinding, SeatRole } from '../../finding.ts';
import type { Frame, Sense } from '../../grammar.ts';
import { type Actor, freeGroups, groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { attachedPreposition, type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Clause } from '../../phrases/clauses.ts';
import { clauseSpan, type Scene } from '../../scene.ts';
import type { RoleWord } from './role.ts';
import type { Seating } from './seating.ts';
import { actsOf, isOver } from './verb.ts';

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
  const role = own?.role ?? (passing.has(frame) ? earlier?.role : undefined);
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

const isPresiding = (frame: Frame): frame is SeatRole =>
  frame === 'chair' || frame === 'co-chair' || frame === 'co-lead';

/** «تجتمع اللجنة برئاسة كينيا»: what is chaired is the meeting that the verb before tells of. */
function isOfMeeting({ voice, trigger, antecedent }: Clause, { clauses, chunks }: Scene): boolean {
  const before = clauses.findLast((other) => other.trigger.from < trigger.from);
  const bracketed = chunks.some(
    (chunk) => chunk.is === 'punctuation' && chunk.mark === '(' && chunk.to === trigger.from,
  );
  return (
    voice === 'nominal' &&
    antecedent.length === 0 &&
    before?.frame === 'hold' &&
    before.voice === 'active' &&
    !bracketed
  );
}

/** «الاجتماع … وتولت كينيا رئاسته» */
const isOfMeetingBefore = ({ trigger }: Clause, { chunks }: Scene): boolean =>
  chunks.findLast((chunk) => chunk.to <= trigger.from && (isMeeting(chunk) || chunk.is === 'body'))?.is !==
    'body' && chunks.some((chunk) => chunk.to <= trigger.from && isMeeting(chunk));

/** "will chair" has yet to begin, "chaired until now" is over. */
function presidingChange({ future, before, complement }: Clause): SeatFinding['change'] {
  if (future && !before.some((chunk) => senseOf(chunk, 'continuing'))) return 'assumed';
  const around = [...before.slice(-untilNow), ...complement.slice(0, untilNow)];
  const used = before.slice(before.findLastIndex(isComma) + 1).some((chunk) => senseOf(chunk, 'used'));
  const over = used || isOver(complement) || around.some((chunk) => senseOf(chunk, 'former'));
  return over ? 'left' : 'held';
}

/** "currently holds", «تتولى كينيا حاليا»: nobody begins to. */
const isOngoing = ({ trigger, before, complement, after }: Clause): boolean =>
  [...before.slice(-untilNow), trigger, ...complement.slice(0, untilNow), ...after.slice(0, ongoing)].some(
    (chunk) => senseOf(chunk, 'continuing'),
  );

/** Behind a subject that follows its verb "currently" stands this near, in chunks. */
const ongoing = 6;

/** "until now" stands this near its verb, in chunks. */
const untilNow = 3;

/** Frames in which a seat passes on, be it their subject or the seat that the sentence spoke of before. */
const passing: ReadonlySet<Frame> = new Set<Frame>(['assume', 'succeed', 'hand-over']);

/** Frames in which "as co-chairs" says nothing new of those before it. */
const saying: ReadonlySet<Frame> = new Set<Frame>(['express', 'say', 'decide', 'call', 'thanks', 'plan']);

/** The seat that chunks name, be it of a body; that of a meeting is none. */
function seatIn(chunks: readonly Chunk[]): SeatSense | undefined {
  const index = chunks.findIndex((chunk) => senseOf(chunk, 'seat'));
  let next = index + 1;
  while (senseOf(chunks[next], 'marker') || senseOf(chunks[next], 'determiner')) next++;
  return senseOf(chunks[next], 'meeting') ? undefined : senseOf(chunks[index], 'seat');
}

/** "Kenya chairs the Working Group": the role is the verb's own, if it is a body that is chaired and no meeting. */
function presiding(clause: Clause, frame: SeatRole, near: readonly Chunk[]): SeatRole | undefined {
  const nearest = near.find((chunk) => chunk.is === 'body' || isMeeting(chunk));
  if (nearest && isMeeting(nearest)) return undefined;
  const ofContext = clause.before.some((chunk) => senseOf(chunk, 'reference'));
  // "has held the chair of the Group": of one that was named before.
  const ofNamed =
    isOf(clause.complement[0]) && senseOf(firstNoun(clause.complement), 'actor')?.actor === 'members';
  const ofCoalition = senseOf(firstNoun(clause.complement), 'actor')?.actor === 'coalition';
  if (!ofContext && !ofNamed && !ofCoalition && !near.some((chunk) => chunk.is === 'body')) return undefined;
  return frame === 'chair' && clause.agents.filter(({ party }) => party !== null).length > 1
    ? 'co-chair'
    : frame;
}

/** «أدار الاجتماع رئيسا الفريق»: what is chaired is the meeting, whatever those are who do so. */
const isMeetingFirst = (complement: readonly Chunk[]): boolean => {
  const first = firstNoun(complement);
  return first !== undefined && isMeeting(first);
};

/** A plenary that is chaired is a meeting as well. */
const isMeeting = (chunk: Chunk): boolean =>
  senseOf(chunk, 'meeting') !== undefined || (chunk.is === 'body' && chunk.kind === 'plenary');

const isOf = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'marker')?.role === 'of';

const firstNoun = (chunks: readonly Chunk[]): Chunk | undefined =>
  chunks.find(
    (chunk) =>
      !senseOf(chunk, 'determiner') && !senseOf(chunk, 'filler') && senseOf(chunk, 'marker')?.role !== 'of',
  );

/**
 * Who presides; in a relative the subject may follow its verb (« que préside le Kenya ») or be the country of whom it says
 * more: "the Minister of Tunisia, whose country chairs …".
 */
function sitting(clause: Clause, text: string): readonly Actor[] {
  const { agents, antecedent, before, complement } = clause;
  if (antecedent.length === 0 || agents.some((actor) => actor.party !== null)) return agents;
  const country = before.some((chunk) => senseOf(chunk, 'government'));
  const end = isComma(antecedent.at(-1)) ? antecedent.length - 1 : antecedent.length;
  const group = country
    ? groupEndingAt(antecedent, end, text)
    : groupAt(complement, 0, complement.length, text)?.actors;
  return group ?? agents;
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

const isTo = (chunk: Chunk): boolean =>
  senseOf(chunk, 'marker')?.role === 'to' || attachedPreposition(chunk) === 'ل';

/** "from Norway", «من النرويج», « de la Norvège »: in French the word is that of genitives as well. */
const isFrom = (chunk: Chunk): boolean => {
  const role = senseOf(chunk, 'marker')?.role;
  return role === 'from' || role === 'of';
};

const isBeside = (chunk: Chunk): boolean => senseOf(chunk, 'beside') !== undefined;

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
