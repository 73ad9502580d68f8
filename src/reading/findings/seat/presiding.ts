import type { SeatFinding, SeatRole } from '../../finding.ts';
import type { Frame } from '../../grammar.ts';
import { type Actor, groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, indexAt, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Clause } from '../../phrases/clauses.ts';
import type { Scene } from '../../scene.ts';
import { isOver, window } from './verb.ts';

/** Frames of presiding over something, which may be a body or a meeting. */
export const isPresiding = (frame: Frame): frame is SeatRole =>
  frame === 'chair' || frame === 'co-chair' || frame === 'co-lead';

/** «تجتمع اللجنة برئاسة كينيا»: what is chaired is the meeting that the verb before tells of. */
export function isOfMeeting({ voice, trigger, antecedent }: Clause, { clauses, chunks }: Scene): boolean {
  const before = clauses.findLast((other) => other.trigger.from < trigger.from);
  const open = chunks[indexAt(chunks, trigger.start) - 1];
  const bracketed = open?.is === 'punctuation' && open.mark === '(';
  return (
    voice === 'nominal' &&
    antecedent.length === 0 &&
    before?.frame === 'hold' &&
    before.voice === 'active' &&
    !bracketed
  );
}

/** «الاجتماع … وتولت كينيا رئاسته» */
export function isOfMeetingBefore({ trigger }: Clause, { chunks }: Scene): boolean {
  const at = indexAt(chunks, trigger.start);
  const said = chunks.slice(Math.max(0, at - window), at);
  const last = said.findLast((chunk) => isMeeting(chunk) || chunk.is === 'body');
  return last !== undefined && isMeeting(last);
}

/** "will chair" has yet to begin, "chaired until now" is over. */
export function presidingChange({ future, before, complement }: Clause): SeatFinding['change'] {
  if (future && !before.some((chunk) => senseOf(chunk, 'continuing'))) return 'assumed';
  const around = [...before.slice(-untilNow), ...complement.slice(0, untilNow)];
  const used = before.slice(before.findLastIndex(isComma) + 1).some((chunk) => senseOf(chunk, 'used'));
  const over = used || isOver(complement) || around.some((chunk) => senseOf(chunk, 'former'));
  return over ? 'left' : 'held';
}

/** "currently holds", «تتولى كينيا حاليا»: nobody begins to. */
export const isOngoing = ({ trigger, before, complement, after }: Clause): boolean =>
  [...before.slice(-untilNow), trigger, ...complement.slice(0, untilNow), ...after.slice(0, ongoing)].some(
    (chunk) => senseOf(chunk, 'continuing'),
  );

/** Behind a subject that follows its verb "currently" stands this near, in chunks. */
const ongoing = 6;

/** "until now" stands this near its verb, in chunks. */
const untilNow = 3;

/** "Kenya chairs the Working Group": the role is the verb's own, if it is a body that is chaired and no meeting. */
export function presiding(clause: Clause, frame: SeatRole, near: readonly Chunk[]): SeatRole | undefined {
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
export const isMeetingFirst = (complement: readonly Chunk[]): boolean => {
  const first = firstNoun(complement);
  return first !== undefined && isMeeting(first);
};

/** A plenary that is chaired is a meeting as well. */
const isMeeting = (chunk: Chunk): boolean =>
  senseOf(chunk, 'meeting') !== undefined || (chunk.is === 'body' && chunk.kind === 'plenary');

const isOf = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'marker')?.role === 'of';

export const firstNoun = (chunks: readonly Chunk[]): Chunk | undefined =>
  chunks.find(
    (chunk) =>
      !senseOf(chunk, 'determiner') && !senseOf(chunk, 'filler') && senseOf(chunk, 'marker')?.role !== 'of',
  );

/**
 * Who presides; in a relative the subject may follow its verb (« que préside le Kenya ») or be the country of whom it says
 * more: "the Minister of Tunisia, whose country chairs …".
 */
export function sitting(clause: Clause, text: string): readonly Actor[] {
  const { agents, antecedent, before, complement } = clause;
  if (antecedent.length === 0 || agents.some((actor) => actor.party !== null)) return agents;
  const country = before.some((chunk) => senseOf(chunk, 'government'));
  const end = isComma(antecedent.at(-1)) ? antecedent.length - 1 : antecedent.length;
  const group = country
    ? groupEndingAt(antecedent, end, text)
    : groupAt(complement, 0, complement.length, text)?.actors;
  return group ?? agents;
}
