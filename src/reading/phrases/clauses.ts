import type { Form, Frame, Grammar, Sense, Voice } from '../grammar.ts';
import { type Actor, actorOf, freeGroups, type Group, groupAt } from './actors.ts';
import { attachedPreposition, type Chunk, isComma, senseOf, startsWithAnd } from './chunk.ts';

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
  /** What stands after the trigger and its subject, up to the next trigger or boundary. */
  readonly complement: readonly Chunk[];
  /** Everything after the trigger to the end of the sentence. */
  readonly after: readonly Chunk[];
  readonly negated: boolean;
  readonly hypothetical: boolean;
  readonly future: boolean;
}

interface Opening {
  readonly at: number;
  readonly sense: Extract<Sense, { is: 'trigger' }>;
  readonly bound: number;
  /** First chunk after the trigger before it, or the bound. */
  readonly region: number;
}

interface Subject {
  readonly agents: readonly Actor[];
  readonly agency: Clause['agency'];
  /** Chunk index where the complement begins. */
  readonly next: number;
}

/** The subject that a sentence without one goes on with. */
export interface Thread {
  subject: readonly Actor[];
}

/** The clauses of a sentence, in order. `thread` carries the subject over from the sentence before and on to the next. */
export function clausesOf(chunks: readonly Chunk[], grammar: Grammar, text: string, thread: Thread): Clause[] {
  const clauses: Clause[] = [];
  const openings = openingsOf(chunks);
  for (const [position, opening] of openings.entries()) {
    const context = contextOf(chunks, opening, clauses.length > 0);
    if (!context) continue;
    const subject = subjectOf(chunks, opening, context, grammar, text, thread, clauses);
    const end = Math.max(subject.next, endOfComplement(chunks, subject.next, openings[position + 1]));
    const passive = context.passive && opening.sense.voice === 'active';
    const complement = chunks.slice(subject.next, end);
    const agents = passive ? agentsAfterBy(complement, text) : subject.agents;
    clauses.push({
      frame: opening.sense.frame,
      voice: passive ? 'passive' : opening.sense.voice,
      form: opening.sense.form,
      trigger: chunks[opening.at]!,
      agents,
      agency: passive ? (agents.length > 0 ? 'stated' : 'unknown') : subject.agency,
      before: chunks.slice(opening.region, opening.at),
      complement,
      after: chunks.slice(opening.at + 1),
      negated: context.negated,
      hypothetical: context.hypothetical,
      future: context.future,
    });
    if (subject.agency === 'stated' && opening.sense.voice === 'active') thread.subject = subject.agents;
  }
  return clauses;
}

function openingsOf(chunks: readonly Chunk[]): Opening[] {
  const openings: Opening[] = [];
  let bound = 0;
  let region = 0;
  for (const [at, chunk] of chunks.entries()) {
    if (isBoundary(chunk)) {
      bound = at + 1;
      region = at + 1;
    }
    const sense = senseOf(chunk, 'trigger');
    if (!sense) continue;
    openings.push({ at, sense, bound, region });
    region = at + 1;
  }
  return openings;
}

const isBoundary = (chunk: Chunk): boolean =>
  senseOf(chunk, 'boundary') !== undefined ||
  (chunk.is === 'punctuation' && (chunk.mark === ';' || chunk.mark === '؛' || chunk.mark === ':'));

interface Context {
  /** Chunk index of what stands before the trigger, fillers left out; below the bound where nothing does. */
  readonly neighbour: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly hypothetical: boolean;
  readonly future: boolean;
}

/** What stands between subject and trigger; undefined where the word is no verb here. */
function contextOf(chunks: readonly Chunk[], opening: Opening, continues: boolean): Context | undefined {
  let passive = false;
  let negated = false;
  let hypothetical = false;
  let future = opening.sense.future === true;
  let auxiliary = false;
  let neighbour = opening.at - 1;
  for (; neighbour >= opening.bound; neighbour--) {
    const chunk = chunks[neighbour]!;
    const filler = senseOf(chunk, 'filler');
    if (filler) {
      passive ||= filler.copula === true;
      auxiliary ||= filler.auxiliary === true || filler.copula === true;
    }
    else if (senseOf(chunk, 'negation')) negated = true;
    else if (senseOf(chunk, 'hypothetical')) hypothetical = true;
    else if (senseOf(chunk, 'future')) future = true;
    else if (!isAdverbial(chunks, neighbour)) break;
  }
  const context = { neighbour, passive: passive && isVerb(opening.sense.form), negated, hypothetical, future };
  const before = neighbour >= opening.bound ? chunks[neighbour] : undefined;
  const role = senseOf(before, 'marker')?.role;
  switch (opening.sense.form) {
    case 'base':
      return future || (role === undefined && isNounPhraseEnd(before)) || (continues && isJoint(before)) ? context : undefined;
    case 'gerund':
      return role === undefined || (role === 'for' && isOfMeeting(opening.sense.frame)) ? context : undefined;
    case 'compound':
      return auxiliary || (continues && isJoint(before)) ? context : undefined;
    default:
      return context;
  }
}

const isVerb = (form: Form): boolean => form === 'finite' || form === 'compound';
const isOfMeeting = (frame: Frame): boolean => frame === 'host' || frame === 'co-host' || frame === 'chair';
const isJoint = (chunk: Chunk | undefined): boolean => isComma(chunk) || senseOf(chunk, 'and') !== undefined;

/** A date between subject and verb: "Jordan today, Wednesday, hosted". */
function isAdverbial(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]!;
  if (chunk.is === 'date') return true;
  return isComma(chunk) && (chunks[index - 1]?.is === 'date' || chunks[index + 1]?.is === 'date');
}

function isNounPhraseEnd(chunk: Chunk | undefined): boolean {
  if (!chunk) return false;
  if (chunk.is === 'party' || chunk.is === 'person' || chunk.is === 'body') return true;
  return senseOf(chunk, 'actor') !== undefined || senseOf(chunk, 'reference') !== undefined || senseOf(chunk, 'government') !== undefined;
}

function subjectOf(
  chunks: readonly Chunk[],
  opening: Opening,
  context: Context,
  grammar: Grammar,
  text: string,
  thread: Thread,
  earlier: readonly Clause[],
): Subject {
  const next = opening.at + 1;
  if (opening.sense.voice === 'nominal') {
    const first = skipFillers(chunks, next);
    const group = groupAt(chunks, first, chunks.length, text);
    return group ? { agents: group.actors, agency: 'stated', next } : { agents: [], agency: 'unknown', next };
  }
  if (opening.sense.form === 'gerund' && senseOf(chunks[context.neighbour], 'marker')) {
    const group = freeOrAny(chunks, opening.bound, context.neighbour, text);
    return { agents: group?.actors ?? [], agency: group ? 'stated' : 'unknown', next };
  }
  const after = grammar.wordOrder === 'verb-subject' && opening.sense.form !== 'participle';
  const found = (after ? subjectAfter(chunks, next, text) : undefined) ?? subjectBefore(chunks, opening, context, text, after);
  return resolved(found ?? { agents: [], agency: 'carried', next }, thread, earlier);
}

/** Pronouns and missing subjects go on with the subject of the clause before. */
function resolved(subject: Subject, thread: Thread, earlier: readonly Clause[]): Subject {
  const points = subject.agents.length > 0 && subject.agents.every((agent) => agent.kind === 'reference');
  if (!points && subject.agency !== 'carried') return subject;
  const last = earlier.findLast((clause) => clause.agents.length > 0 && clause.voice === 'active');
  const agents = points ? thread.subject : (last?.agents ?? thread.subject);
  return { ...subject, agents, agency: agents.length > 0 ? 'carried' : 'unknown' };
}

/** The noun phrase directly after a verb that comes first. */
function subjectAfter(chunks: readonly Chunk[], from: number, text: string): Subject | undefined {
  const first = skipFillers(chunks, from);
  const chunk = chunks[first];
  if (!chunk || attachedPreposition(chunk) !== undefined || startsWithAnd(chunk)) return undefined;
  const group = groupAt(chunks, first, chunks.length, text);
  if (group) return { agents: group.actors, agency: 'stated', next: group.to };
  if (chunk.is === 'word' && chunk.definite) return { agents: [], agency: 'unknown', next: first };
  return undefined;
}

function skipFillers(chunks: readonly Chunk[], from: number): number {
  let index = from;
  while (
    index < chunks.length &&
    (senseOf(chunks[index], 'filler') || senseOf(chunks[index], 'determiner') || senseOf(chunks[index], 'honorific'))
  )
    index++;
  return index;
}

/** The noun phrase before the verb that no preposition governs. Where verbs come first it must stand directly before. */
function subjectBefore(
  chunks: readonly Chunk[],
  opening: Opening,
  context: Context,
  text: string,
  directly: boolean,
): Subject | undefined {
  const { neighbour } = context;
  const next = opening.at + 1;
  if (neighbour < opening.bound) return antecedent(chunks, opening.bound, text, next);
  const groups = freeGroups(chunks, opening.region, neighbour + 1, text);
  const afterVerb = opening.region > opening.bound;
  if (isJoint(chunks[neighbour])) {
    const group = afterVerb ? undefined : groups[0];
    return group && !directly ? { agents: group.actors, agency: 'stated', next } : undefined;
  }
  const group: Group | undefined = afterVerb ? groups.at(-1) : groups[0];
  if (directly) return group?.to === neighbour + 1 ? { agents: group.actors, agency: 'stated', next } : undefined;
  if (group) return { agents: afterVerb ? group.actors.slice(-1) : group.actors, agency: 'stated', next };
  return { agents: [], agency: 'unknown', next };
}

/** "…, which called on": the noun phrase before the relative. */
function antecedent(chunks: readonly Chunk[], bound: number, text: string, next: number): Subject | undefined {
  if (bound === 0 || chunks[bound - 1]!.is === 'punctuation') return undefined;
  let index = bound - 2;
  while (index >= 0 && isComma(chunks[index])) index--;
  const actor = actorOf(chunks[index], text);
  return actor ? { agents: [actor], agency: 'stated', next } : { agents: [], agency: 'unknown', next };
}

function freeOrAny(chunks: readonly Chunk[], from: number, to: number, text: string): Group | undefined {
  for (let index = to - 1; index >= from; index--) {
    const group = groupAt(chunks, index, to, text);
    if (group && !isJoint(chunks[index - 1])) return group;
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
