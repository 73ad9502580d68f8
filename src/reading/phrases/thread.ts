import type { Sense } from '../grammar.ts';
import { type Actor, freeGroups, groupAt } from './actors.ts';
import { type Chunk, senseOf } from './chunk.ts';
import type { Clause, Subject } from './clause.ts';

/** Who a sentence without a subject of its own goes on with. */
export interface Thread {
  subject: readonly Actor[];
  /** The last subject that is several or a group: whom "they" means, whoever has spoken since. */
  several: readonly Actor[];
  /** The subject of the words before a list, for each of its items; null outside of lists. */
  lead: readonly Actor[] | null;
  /** The sentence before was left unfinished; what follows hangs on the same lead. */
  open: boolean;
  /** Who says "I": the first official that the title names. */
  speaker: Actor | null;
}

/** Where a sentence stands: the first or a later one of a list's item, or in running text. */
export type Position = 'opens-item' | 'in-item' | 'running';

/** What a list's lead, or a name that stands alone on its line, leaves for the sentences after it. */
export function follow(
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  text: string,
  thread: Thread,
  position: Position,
): void {
  const last = chunks.at(-1);
  const mark = last?.is === 'punctuation' ? last.mark : '';
  const main = clauses.some((clause) => clause.agency === 'stated' && clause.voice === 'active');
  const first = main ? undefined : groupAt(chunks, 0, chunks.length, text);
  // A verb that no table knows has a subject too: "The ministers shared the view …". An item may be such a sentence.
  const verb = first && chunks[first.to];
  const sentence = position !== 'opens-item' || (mark === '.' && verb?.is === 'word' && !verb.capital);
  if (first && first.to < chunks.length && !isReference(first.actors) && sentence)
    thread.subject = first.actors;
  const alone = clauses.length === 0 ? groupAt(chunks, 0, chunks.length, text) : undefined;
  if (alone?.to === chunks.length) thread.lead = alone.actors;
  else if (isUnfinished(mark, main) && position === 'running') {
    if (!thread.open) thread.lead = headOf(chunks, text) ?? thread.lead;
    thread.open = true;
    return;
  } else if (mark === ':') leadOn(chunks, text, thread, main);
  else if (position === 'running' && clauses.length > 0 && mark === '.') thread.lead = null;
  thread.open = false;
}

/**
 * A resolution goes on from paragraph to paragraph: "The ministers of …, meeting in Oslo, / Recalling …, / 1. Welcome …".
 * A semicolon leaves it open where nothing has been done yet.
 */
const isUnfinished = (mark: string, main: boolean): boolean =>
  isComma(mark) || (!main && (mark === ';' || mark === '؛'));

const isComma = (mark: string): boolean => mark === ',' || mark === '،';

/** "The fourth regular session of the Council,": so many chunks may stand before whom it names. */
const longestOpening = 4;

/** Whom an unfinished sentence begins with. */
function headOf(chunks: readonly Chunk[], text: string): readonly Actor[] | null {
  const group = freeGroups(chunks, 0, chunks.length, text)[0];
  if (!group || group.from > longestOpening || !isSeveralOrBody(group.actors)) return null;
  return group.actors.slice(0, 1);
}

/** A colon leads on to what the one does whom its sentence names, or the unfinished sentence before it. */
function leadOn(chunks: readonly Chunk[], text: string, thread: Thread, main: boolean): void {
  const group = freeGroups(chunks, 0, chunks.length, text)[0];
  const named =
    group && resolved({ agents: group.actors, agency: 'stated', next: 0 }, undefined, thread, []).agents;
  // "Having heard the Secretary-General:"
  const open = thread.lead !== null && !main && !(named && isSeveralOrBody(named));
  thread.subject = (open ? thread.lead : named) ?? thread.subject;
  thread.lead = thread.subject;
}

type Pronoun = Extract<Sense, { is: 'trigger' }>['pronoun'];

/** Pronouns and missing subjects go on with the subject of the clause before. */
export function resolved(
  subject: Subject,
  pronoun: Pronoun,
  thread: Thread,
  earlier: readonly Clause[],
): Subject {
  if (thread.speaker && subject.agents.some((agent) => agent.kind === 'speaker'))
    return { ...subject, agents: [thread.speaker], agency: 'carried' };
  const country = countryOf(subject.agents[0]?.chunk, earlier, thread);
  if (country) return { ...subject, agents: [country], agency: 'carried' };
  const points = isReference(subject.agents);
  if (!points && subject.agency !== 'carried') return subject;
  const last = earlier.findLast((clause) => clause.agents.length > 0 && clause.voice === 'active');
  const nearest = points ? thread.subject : (last?.agents ?? thread.subject);
  const plural =
    pronoun === 'plural' || subject.agents.some(({ chunk }) => senseOf(chunk, 'reference')?.plural);
  const meant = !plural || isSeveral(nearest) || thread.several.length === 0 ? nearest : thread.several;
  // "Both ministers", of whom no sentence has spoken, are who act here; "they" are nobody.
  const named = plural && !isSeveral(meant) ? subject.agents.filter(isNoun) : [];
  const agents = named.length > 0 ? named.map((agent): Actor => ({ ...agent, kind: 'members' })) : meant;
  if (named.length > 0) return { ...subject, agents, agency: 'stated' };
  return { ...subject, agents, agency: agents.length > 0 ? 'carried' : 'unknown' };
}

/** "her Government", « son pays »: that of the official who has acted last. */
function countryOf(
  chunk: Chunk | undefined,
  earlier: readonly Clause[],
  { subject, speaker }: Thread,
): Actor | null {
  if (!chunk || !senseOf(chunk, 'reference')?.country) return null;
  const officials = [
    ...earlier.flatMap(({ agents }) => agents).reverse(),
    ...subject,
    ...(speaker ? [speaker] : []),
  ];
  const party = officials.find((each) => each.party !== null)?.party;
  return party ? { ref: party, party, kind: 'party', chunk } : null;
}

/** «الوزيران» and "the two envoys" are nouns, "they" is none. */
const isNoun = ({ chunk }: Actor): boolean =>
  chunk.to - chunk.from > 1 || (chunk.is === 'lexicon' && chunk.definite);

/** A list, or a group that acts as many: no state or person alone. */
export const isSeveral = (agents: readonly Actor[]): boolean =>
  agents.length > 1 || agents.some(({ kind }) => kind === 'members' || kind === 'coalition');

const isSeveralOrBody = (agents: readonly Actor[]): boolean =>
  isSeveral(agents) || agents.some(({ kind }) => kind === 'body');

const isReference = (agents: readonly Actor[]): boolean =>
  agents.length > 0 && agents.every(({ kind }) => kind === 'reference' || kind === 'speaker');
