import type { Form, Grammar } from '../grammar.ts';
import { type Actor, groupAt } from './actors.ts';
import { type Chunk, senseOf } from './chunk.ts';
import type { Clause, Subject } from './clause.ts';
import { isAddressee } from './objects.ts';
import type { Opening } from './openings.ts';
import { lastGroupBefore, subjectBefore } from './subject-before.ts';
import { resolved, type Thread } from './thread.ts';
import { skipFillers, subjectAfter } from './verb-first.ts';

/** Who acts in the clause that a trigger opens. */
export function subjectOf(
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
  // «مؤكدا أن»: whoever acts in the main clause does this too.
  if (sense.pronoun === 'same')
    return resolved({ agents: [], agency: 'carried', next }, undefined, thread, earlier);
  const verbFirst = grammar.wordOrder === 'verb-subject' && sense.form !== 'participle';
  const told = verbFirst && isTold(chunks, opening) ? subjectBefore(chunks, opening, text, true) : undefined;
  const behind = verbFirst && !sense.pronoun && !known(told) ? following(chunks, opening, text) : undefined;
  const found =
    behind && isAddressee(behind, opening, goesOn, earlier, chunks, text)
      ? undefined
      : (known(told) ?? known(behind) ?? subjectBefore(chunks, opening, text, verbFirst) ?? behind);
  const speaks = sense.pronoun === 'speaker' || found?.agents[0]?.kind === 'speaker';
  const principal = speaks ? principalIn(chunks, opening, text) : undefined;
  if (principal) return { agents: principal, agency: 'stated', next: found?.next ?? next };
  if (sense.pronoun === 'speaker' && thread.speaker)
    return { agents: [thread.speaker], agency: 'carried', next };
  if (sense.pronoun === 'we' && !found?.agents.length)
    return { agents: [pronounIn(chunks[at]!, text, grammar)], agency: 'stated', next };
  const we = sense.pronoun === 'plural' && !found && thread.subject.length === 0;
  const named = we ? subjectBefore(chunks, opening, text, false) : found;
  const stated = sense.pronoun && named?.agents.length === 0 ? undefined : named;
  return resolved(stated ?? { agents: [], agency: 'carried', next }, sense.pronoun, thread, earlier);
}

/** «أن أوغندا تدين الهجوم»: where the tables do not know what follows, the subject may stand before. */
const known = (behind: Subject | undefined): Subject | undefined =>
  behind && behind.agents.length > 0 ? behind : undefined;

/** «أن قطر ستدعم اليمن»: behind «أن» the subject stands before its verb. */
const isTold = (chunks: readonly Chunk[], { region, neighbour }: Opening): boolean =>
  chunks.slice(region, neighbour).some((chunk) => senseOf(chunk, 'subjunctive'));

/** « nous » in « nous nous engageons », «نحن» for «نشكر». */
function pronounIn(chunk: Chunk, text: string, { we }: Grammar): Actor {
  const first = /^\p{L}+/u.exec(text.slice(chunk.start, chunk.end))?.[0] ?? '';
  const name = we === undefined || first.toLowerCase() === we ? first : we;
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

/** "On behalf of the Union, I pledge", «باسم الاتحاد، أتعهد»: for whom one speaks who says "I". */
function principalIn(
  chunks: readonly Chunk[],
  { region, at }: Opening,
  text: string,
): readonly Actor[] | undefined {
  for (let index = region; index < Math.min(at, region + nearStart); index++)
    if (senseOf(chunks[index], 'principal')) return groupAt(chunks, index + 1, at, text)?.actors;
  return undefined;
}

/** In chunks, from where the clause begins: "Today, on behalf of". */
const nearStart = 4;
