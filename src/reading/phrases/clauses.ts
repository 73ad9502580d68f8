import type { Form, Grammar } from '../grammar.ts';
import { type Actor, groupAt } from './actors.ts';
import { type Chunk, isComma, senseOf, startsWithAnd } from './chunk.ts';
import type { Clause } from './clause.ts';
import { isBoundary, type Opening, openingsOf } from './openings.ts';
import { subjectOf } from './subject.ts';
import { antecedentReach, closesRelative } from './subject-before.ts';
import { follow, isSeveral, type Position, type Thread } from './thread.ts';
import { skipFillers } from './verb-first.ts';

export type { Clause } from './clause.ts';

/** The clauses of a sentence, in order. `thread` carries the subject over from the sentence before and on to the next. */
export function clausesOf(
  chunks: readonly Chunk[],
  grammar: Grammar,
  text: string,
  thread: Thread,
  position: Position,
): Clause[] {
  const clauses: Clause[] = [];
  const mains: Clause[] = [];
  if (isSeveral(thread.subject)) thread.several = thread.subject;
  const goesOn = position === 'opens-item' && thread.lead !== null;
  if (goesOn && thread.lead) thread.subject = thread.lead;
  const openings = openingsOf(chunks, goesOn);
  for (const [order, opening] of openings.entries()) {
    const earlier = resumesMain(chunks, opening) && mains.length > 0 ? mains : clauses;
    const subject = subjectOf(chunks, opening, grammar, text, thread, earlier, goesOn);
    const end = Math.max(subject.next, endOfComplement(chunks, subject.next, openings[order + 1]));
    const complement = chunks.slice(subject.next, end);
    const agents = opening.passive ? agentsAfterBy(complement, text) : subject.agents;
    const { sense, bound, negated, hypothetical, future } = opening;
    const antecedent = bound > 0 ? chunks.slice(Math.max(0, bound - antecedentReach), bound - 1) : [];
    const clause: Clause = {
      frame: sense.frame,
      voice: opening.passive ? 'passive' : sense.voice,
      form: sense.form,
      trigger: chunks[opening.at]!,
      agents,
      agency: opening.passive ? (agents.length > 0 ? 'stated' : 'unknown') : subject.agency,
      topic: thread.several.length > 0 ? thread.several : thread.subject,
      // "Kenya, which hosted the meeting, was thanked"
      before:
        opening.passive && closesRelative(chunks, opening)
          ? antecedent
          : chunks.slice(opening.region, opening.at),
      antecedent,
      complement,
      after: chunks.slice(opening.at + 1),
      negated,
      hypothetical,
      future,
    };
    clauses.push(clause);
    const main = isMain(chunks, opening, grammar, mains.length > 0);
    if (main) mains.push(clause);
    if (main && subject.agency === 'stated' && sense.voice === 'active') thread.subject = subject.agents;
    if (main && isSeveral(thread.subject)) thread.several = thread.subject;
    // «وأضاف المتحدث أن القادة اتفقوا، وأنهم أشادوا»
    else if (subject.agency === 'stated' && isToldOf(chunks, opening) && isSeveral(subject.agents))
      thread.several = subject.agents;
  }
  follow(chunks, clauses, text, thread, position);
  return withFronted(clauses, openings);
}

/** No relative, and no verb that says more of the noun before it without one: «قررت إنشاء لجنة، ترأسها تونس». */
function isMain(
  chunks: readonly Chunk[],
  opening: Opening,
  { wordOrder }: Grammar,
  behindMain: boolean,
): boolean {
  const { at, bound, neighbour } = opening;
  const bare = neighbour === at - 1 && isComma(chunks[neighbour]) && !startsWithAnd(chunks[at]);
  if (wordOrder === 'verb-subject' && behindMain && (bare || isToldOf(chunks, opening))) return false;
  return bound === 0 || chunks[bound - 1]!.is === 'punctuation' || closesRelative(chunks, opening);
}

/** «أكدت أن المنظمة ستواصل» */
const isToldOf = (chunks: readonly Chunk[], { region, at }: Opening): boolean =>
  chunks.slice(region, at).some((chunk) => senseOf(chunk, 'subjunctive'));

/** "thanked Kenya, which hosts it, and urged": behind a comma, "and" goes on with the main clause. */
function resumesMain(chunks: readonly Chunk[], { at, bound, neighbour, sense, future }: Opening): boolean {
  // «قال السفير إن النرويج ستواصل الدعم، وستنشر مراقبين»
  if (future) return false;
  if (bound === 0 && sense.pronoun !== 'same' && !startsWithAnd(chunks[at])) return false;
  const before = chunks[neighbour];
  if (senseOf(before, 'and')) return isComma(chunks[neighbour - 1]);
  return isComma(before) && (sense.pronoun === 'same' || startsWithAnd(chunks[at]) || neighbour < at - 1);
}

/** "Concerned by the fires, the ministers urged …": who is concerned is named in the clause behind. */
function withFronted(clauses: readonly Clause[], openings: readonly Opening[]): Clause[] {
  const main = clauses.findIndex(
    ({ form, voice, agents }, order) =>
      openings[order]!.bound === 0 && !isHanging(form) && voice === 'active' && agents.length > 0,
  );
  const actor = clauses[main]?.agents;
  return clauses.map((clause, order) => {
    const fronted = order < main && isHanging(clause.form);
    return fronted && actor && clause.agency !== 'stated' ? { ...clause, agents: actor } : clause;
  });
}

const isHanging = (form: Form): boolean => form === 'participle' || form === 'gerund';

function agentsAfterBy(complement: readonly Chunk[], text: string): readonly Actor[] {
  const by = complement.findIndex((chunk) => senseOf(chunk, 'marker')?.role === 'by');
  return by < 0
    ? []
    : (groupAt(complement, skipFillers(complement, by + 1), complement.length, text)?.actors ?? []);
}

function endOfComplement(chunks: readonly Chunk[], from: number, next: Opening | undefined): number {
  const limit = next?.at ?? chunks.length;
  for (let index = from; index < limit; index++) if (isBoundary(chunks[index]!)) return index;
  return limit;
}
