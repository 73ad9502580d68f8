import type { Form, Grammar } from '../grammar.ts';
import { type Actor, actorOf, freeGroups, type Group, groupAt } from './actors.ts';
import { type Chunk, isComma, senseOf, startsWithAnd } from './chunk.ts';
import type { Clause, Subject } from './clause.ts';
import { isAddressee } from './objects.ts';
import { isBoundary, type Opening, openingsOf } from './openings.ts';
import { isJoint } from './tail.ts';
import { follow, isSeveral, type Position, resolved, type Thread } from './thread.ts';
import { skipFillers, subjectAfter } from './verb-first.ts';

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
  if (isSeveral(thread.subject)) thread.several = thread.subject;
  const goesOn = position === 'opens-item' && thread.lead !== null;
  if (goesOn && thread.lead) thread.subject = thread.lead;
  const openings = openingsOf(chunks, goesOn);
  for (const [order, opening] of openings.entries()) {
    const subject = subjectOf(chunks, opening, grammar, text, thread, clauses, goesOn);
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
      topic: thread.several.length > 0 ? thread.several : thread.subject,
      before: chunks.slice(opening.region, opening.at),
      antecedent: bound > 0 ? chunks.slice(Math.max(0, bound - antecedentReach), bound - 1) : [],
      complement,
      after: chunks.slice(opening.at + 1),
      negated,
      hypothetical,
      future,
    });
    const main = bound === 0 || chunks[bound - 1]!.is === 'punctuation' || closesRelative(chunks, opening);
    if (main && subject.agency === 'stated' && sense.voice === 'active') thread.subject = subject.agents;
    if (main && isSeveral(thread.subject)) thread.several = thread.subject;
  }
  follow(chunks, clauses, text, thread, position);
  return withFronted(clauses, openings);
}

/** "Concerned by the fires, the ministers urged …": who is concerned is named in the clause behind. */
function withFronted(clauses: readonly Clause[], openings: readonly Opening[]): Clause[] {
  const main = clauses.findIndex(
    ({ form, voice, agents }, order) =>
      openings[order]!.bound === 0 && !isHanging(form) && voice === 'active' && agents.length > 0,
  );
  const actor = clauses[main]?.agents;
  return clauses.map((clause, order) => {
    const fronted = order < main && isHanging(clause.form) && openings[order]!.neighbour < 0;
    return fronted && actor && clause.agency !== 'stated' ? { ...clause, agents: actor } : clause;
  });
}

const isHanging = (form: Form): boolean => form === 'participle' || form === 'gerund';

/** A relative says more of what stands this near before it. */
const antecedentReach = 8;

function subjectOf(
  chunks: readonly Chunk[],
  opening: Opening,
  grammar: Grammar,
  text: string,
  thread: Thread,
  earlier: readonly Clause[],
  goesOn: boolean,
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
  const behind = verbFirst && !sense.pronoun ? following(chunks, opening, text) : undefined;
  const found =
    behind && isAddressee(behind, opening, goesOn, earlier, chunks)
      ? undefined
      : (behind ?? subjectBefore(chunks, opening, text, verbFirst));
  if (sense.pronoun === 'speaker' && thread.speaker)
    return { agents: [thread.speaker], agency: 'carried', next };
  if (sense.pronoun === 'we' && !found?.agents.length)
    return { agents: [pronounIn(chunks[at]!, text, grammar)], agency: 'stated', next };
  const we = sense.pronoun === 'plural' && !found && thread.subject.length === 0;
  const named = we ? subjectBefore(chunks, opening, text, false) : found;
  const known = sense.pronoun && named?.agents.length === 0 ? undefined : named;
  return resolved(known ?? { agents: [], agency: 'carried', next }, sense.pronoun, thread, earlier);
}

/** « nous » in « nous nous engageons », «نحن» for «نشكر». */
function pronounIn(chunk: Chunk, text: string, { we }: Grammar): Actor {
  const name = we ?? /^\p{L}+/u.exec(text.slice(chunk.start, chunk.end))?.[0] ?? '';
  return { ref: { name }, party: null, kind: 'members', chunk };
}

/** "thanked Kenya for hosting", "with Kenya as host": the actor is the noun phrase before the preposition. */
function hangsOnNoun(chunk: Chunk, form: Form): boolean {
  const role = senseOf(chunk, 'marker')?.role;
  return role === 'as' || (form === 'gerund' && role !== undefined);
}

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
  if (closesRelative(chunks, opening)) return antecedentSubject(chunks, bound, text, next);
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

/** "The Network, which has eight members, will publish": a comma ends what says more of the subject. */
function closesRelative(chunks: readonly Chunk[], { at, bound }: Opening): boolean {
  if (bound < 2 || !isComma(chunks[bound - 2]) || !senseOf(chunks[bound - 1], 'boundary')) return false;
  let before = at - 1;
  while (before > bound && (senseOf(chunks[before], 'filler') ?? senseOf(chunks[before], 'future'))) before--;
  return before > bound && isComma(chunks[before]);
}

/** "Latvia and Peru, who have joined": the noun phrase before the relative. */
function antecedentSubject(
  chunks: readonly Chunk[],
  bound: number,
  text: string,
  next: number,
): Subject | undefined {
  if (bound === 0 || chunks[bound - 1]!.is === 'punctuation' || senseOf(chunks[bound - 1], 'and'))
    return undefined;
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
