import type { Form, Frame, Grammar, Voice } from '../grammar.ts';
import { type Actor, actorOf, freeGroups, type Group, groupAt } from './actors.ts';
import { type Chunk, isComma, senseOf, startsWithAnd } from './chunk.ts';
import { isJoint } from './extent.ts';
import { isBoundary, type Opening, openingsOf } from './openings.ts';
import { skipFillers, subjectAfter } from './verb-first.ts';

/** What one trigger says: who acts, on what. The one thing that the rules of all findings look at. */
export interface Clause {
  readonly frame: Frame;
  readonly voice: Voice;
  readonly form: Form;
  /** The words that opened the clause. */
  readonly trigger: Chunk;
  /** Those who act; empty where the text does not say or names someone the reader cannot tell. */
  readonly agents: readonly Actor[];
  /** The agents stand in this clause, are carried over from an earlier one, or are named but not known. */
  readonly agency: 'stated' | 'carried' | 'unknown';
  /** What stands between the last boundary or trigger and this one, the subject included. */
  readonly before: readonly Chunk[];
  /** What a relative clause says more of: the chunks before "which". */
  readonly antecedent: readonly Chunk[];
  /** What stands after the trigger and its subject, up to the next trigger or boundary. */
  readonly complement: readonly Chunk[];
  /** Everything after the trigger to the end of the sentence. */
  readonly after: readonly Chunk[];
  readonly negated: boolean;
  readonly hypothetical: boolean;
  readonly future: boolean;
}

interface Subject {
  readonly agents: readonly Actor[];
  readonly agency: Clause['agency'];
  /** Chunk index where the complement begins. */
  readonly next: number;
}

/** Who a sentence without a subject of its own goes on with. */
export interface Thread {
  subject: readonly Actor[];
  /** The last subject that is several or a group: whom "they" means, whoever has spoken since. */
  several: readonly Actor[];
  /** The subject of the words before a list, for each of its items; null outside of lists. */
  lead: readonly Actor[] | null;
  /** Who says "I": the first official that the title names. */
  speaker: Actor | null;
}

/** Where a sentence stands: the first or a later one of a list's item, or in running text. */
export type Position = 'opens-item' | 'in-item' | 'running';

/** The clauses of a sentence, in order. `thread` carries the subject over from the sentence before and on to the next. */
export function clausesOf(
  chunks: readonly Chunk[],
  grammar: Grammar,
  text: string,
  thread: Thread,
  position: Position,
): Clause[] {
  const clauses: Clause[] = [];
  if (isSeveral(thread.subject)) thread.several = thread.subject;
  const goesOn = position === 'opens-item' && thread.lead !== null;
  if (goesOn && thread.lead) thread.subject = thread.lead;
  const openings = openingsOf(chunks, goesOn);
  for (const [order, opening] of openings.entries()) {
    const subject = subjectOf(chunks, opening, grammar, text, thread, clauses);
    const end = Math.max(subject.next, endOfComplement(chunks, subject.next, openings[order + 1]));
    const complement = chunks.slice(subject.next, end);
    const agents = opening.passive ? agentsAfterBy(complement, text) : subject.agents;
    const { sense, bound, negated, hypothetical, future } = opening;
    clauses.push({
      frame: sense.frame,
      voice: opening.passive ? 'passive' : sense.voice,
      form: sense.form,
      trigger: chunks[opening.at]!,
      agents,
      agency: opening.passive ? (agents.length > 0 ? 'stated' : 'unknown') : subject.agency,
      before: chunks.slice(opening.region, opening.at),
      antecedent: bound > 0 ? chunks.slice(Math.max(0, bound - antecedentReach), bound - 1) : [],
      complement,
      after: chunks.slice(opening.at + 1),
      negated,
      hypothetical,
      future,
    });
    if (bound === 0 && subject.agency === 'stated' && sense.voice === 'active')
      thread.subject = subject.agents;
    if (bound === 0 && isSeveral(thread.subject)) thread.several = thread.subject;
  }
  follow(chunks, clauses, text, thread, position);
  return clauses;
}

/** A relative says more of what stands this near before it. */
const antecedentReach = 8;

/** What a list's lead, or a name that stands alone on its line, leaves for the sentences after it. */
function follow(
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  text: string,
  thread: Thread,
  position: Position,
): void {
  const last = chunks.at(-1);
  const leads = last?.is === 'punctuation' && last.mark === ':';
  const main = clauses.some((clause) => clause.agency === 'stated' && clause.voice === 'active');
  const first = main ? undefined : groupAt(chunks, 0, chunks.length, text);
  // A verb that no table knows has a subject too: "The ministers shared the view …".
  if (first && first.to < chunks.length && !isReference(first.actors) && position !== 'opens-item')
    thread.subject = first.actors;
  const alone = clauses.length === 0 ? groupAt(chunks, 0, chunks.length, text) : undefined;
  if (alone?.to === chunks.length) thread.lead = alone.actors;
  else if (isUnfinished(chunks) && position === 'running') thread.lead = headOf(chunks, text) ?? thread.lead;
  else if (leads) {
    const group = freeGroups(chunks, 0, chunks.length, text)[0];
    if (group && !isReference(group.actors)) thread.subject = group.actors;
    thread.lead = thread.subject;
  } else if (position === 'running' && clauses.length > 0 && last?.is === 'punctuation' && last.mark === '.')
    thread.lead = null;
}

/** A resolution goes on from paragraph to paragraph: "The ministers of …, meeting in Oslo, / Recalling …, / 1. Welcome …". */
const isUnfinished = (chunks: readonly Chunk[]): boolean => isComma(chunks.at(-1));

/** Whom an unfinished sentence begins with. */
function headOf(chunks: readonly Chunk[], text: string): readonly Actor[] | null {
  const group = groupAt(chunks, 0, chunks.length, text);
  return group && isSeveralOrBody(group.actors) ? group.actors.slice(0, 1) : null;
}

function subjectOf(
  chunks: readonly Chunk[],
  opening: Opening,
  grammar: Grammar,
  text: string,
  thread: Thread,
  earlier: readonly Clause[],
): Subject {
  const { sense, neighbour, at } = opening;
  const next = at + 1;
  if (sense.voice === 'nominal') {
    const group = groupAt(chunks, skipFillers(chunks, next), chunks.length, text);
    return { agents: group?.actors ?? [], agency: group ? 'stated' : 'unknown', next };
  }
  if (neighbour >= opening.bound && hangsOnNoun(chunks[neighbour]!, sense.form)) {
    const group = lastGroupBefore(chunks, opening.bound, neighbour, text);
    return { agents: group?.actors ?? [], agency: group ? 'stated' : 'unknown', next };
  }
  const verbFirst = grammar.wordOrder === 'verb-subject' && sense.form !== 'participle';
  const found =
    (verbFirst && !sense.pronoun ? following(chunks, opening, text) : undefined) ??
    subjectBefore(chunks, opening, text, verbFirst);
  if (sense.pronoun === 'speaker' && thread.speaker)
    return { agents: [thread.speaker], agency: 'carried', next };
  return resolved(found ?? { agents: [], agency: 'carried', next }, sense, thread, earlier);
}

/** "thanked Kenya for hosting", "with Kenya as host": the actor is the noun phrase before the preposition. */
function hangsOnNoun(chunk: Chunk, form: Form): boolean {
  const role = senseOf(chunk, 'marker')?.role;
  return role === 'as' || (form === 'gerund' && role !== undefined);
}

/** Pronouns and missing subjects go on with the subject of the clause before. */
function resolved(
  subject: Subject,
  { pronoun }: Opening['sense'],
  thread: Thread,
  earlier: readonly Clause[],
): Subject {
  if (thread.speaker && subject.agents.some((agent) => agent.kind === 'speaker'))
    return { ...subject, agents: [thread.speaker], agency: 'carried' };
  const points = isReference(subject.agents);
  if (!points && subject.agency !== 'carried') return subject;
  const last = earlier.findLast((clause) => clause.agents.length > 0 && clause.voice === 'active');
  const nearest = points ? thread.subject : (last?.agents ?? thread.subject);
  const plural =
    pronoun === 'plural' || subject.agents.some(({ chunk }) => senseOf(chunk, 'reference')?.plural);
  const agents = plural && !isSeveral(nearest) && thread.several.length > 0 ? thread.several : nearest;
  return { ...subject, agents, agency: agents.length > 0 ? 'carried' : 'unknown' };
}

/** A list, or a group that acts as many: no state or person alone. */
const isSeveral = (agents: readonly Actor[]): boolean =>
  agents.length > 1 || agents.some(({ kind }) => kind === 'members' || kind === 'coalition');

const isSeveralOrBody = (agents: readonly Actor[]): boolean =>
  isSeveral(agents) || agents.some(({ kind }) => kind === 'body');

const isReference = (agents: readonly Actor[]): boolean =>
  agents.length > 0 && agents.every((agent) => agent.kind === 'reference');

/** The subject after a verb that comes first. */
function following(chunks: readonly Chunk[], opening: Opening, text: string): Subject | undefined {
  const found = subjectAfter(chunks, opening.at + 1, opening.sense.frame, text);
  if (!found) return undefined;
  const { group, next } = found;
  return { agents: group?.actors ?? [], agency: group ? 'stated' : 'unknown', next };
}

/** The noun phrase before the verb that no preposition governs. Where verbs come first it must stand directly before. */
function subjectBefore(
  chunks: readonly Chunk[],
  opening: Opening,
  text: string,
  directly: boolean,
): Subject | undefined {
  const { neighbour, bound, region } = opening;
  const next = opening.at + 1;
  if (neighbour < bound) return antecedentSubject(chunks, bound, text, next);
  if (neighbour < region) return undefined;
  // "with Palau and Japan co-hosting"
  const beside =
    opening.sense.form === 'gerund' ? lastGroupBefore(chunks, region, neighbour + 1, text) : undefined;
  if (beside?.to === neighbour + 1) return { agents: beside.actors, agency: 'stated', next };
  const groups = freeGroups(chunks, region, neighbour + 1, text);
  const afterVerb = region > bound;
  if (isJoint(chunks[neighbour])) {
    const group = afterVerb ? undefined : groups[0];
    return group && !directly ? { agents: group.actors, agency: 'stated', next } : undefined;
  }
  const group: Group | undefined = afterVerb ? groups.at(-1) : groups[0];
  if (directly)
    return group?.to === neighbour + 1 ? { agents: group.actors, agency: 'stated', next } : undefined;
  if (group) return { agents: afterVerb ? group.actors.slice(-1) : group.actors, agency: 'stated', next };
  return { agents: [], agency: 'unknown', next };
}

/** "Latvia and Peru, who have joined": the noun phrase before the relative. */
function antecedentSubject(
  chunks: readonly Chunk[],
  bound: number,
  text: string,
  next: number,
): Subject | undefined {
  if (bound === 0 || chunks[bound - 1]!.is === 'punctuation') return undefined;
  let end = bound - 1;
  while (end > 0 && isComma(chunks[end - 1])) end--;
  const actor = actorOf(chunks[end - 1], text);
  if (!actor) return { agents: [], agency: 'unknown', next };
  const group = lastGroupBefore(chunks, Math.max(0, end - antecedentReach), end, text);
  return { agents: group?.to === end ? group.actors : [actor], agency: 'stated', next };
}

/** The last whole group of actors that ends before a chunk. */
function lastGroupBefore(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  text: string,
): Group | undefined {
  for (let index = to - 1; index >= from; index--) {
    if (isJoint(chunks[index]) || isJoint(chunks[index - 1]) || startsWithAnd(chunks[index])) continue;
    const group = groupAt(chunks, index, to, text);
    if (group && !senseOf(chunks[index - 1], 'determiner')) return group;
  }
  return undefined;
}

function agentsAfterBy(complement: readonly Chunk[], text: string): readonly Actor[] {
  const by = complement.findIndex((chunk) => senseOf(chunk, 'marker')?.role === 'by');
  return by < 0 ? [] : (groupAt(complement, by + 1, complement.length, text)?.actors ?? []);
}

function endOfComplement(chunks: readonly Chunk[], from: number, next: Opening | undefined): number {
  const limit = next?.at ?? chunks.length;
  for (let index = from; index < limit; index++) if (isBoundary(chunks[index]!)) return index;
  return limit;
}
