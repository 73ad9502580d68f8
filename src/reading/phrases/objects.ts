import type { Frame } from '../grammar.ts';
import type { Actor } from './actors.ts';
import { attachedPreposition, type Chunk, senseOf, startsWithAnd } from './chunk.ts';
import type { Clause, Subject } from './clause.ts';
import type { Opening } from './openings.ts';

/** Verbs that have those for their direct object whom they address. */
const ofObjects: ReadonlySet<Frame> = new Set<Frame>([
  'call',
  'thanks',
  'support',
  'commendation',
  'condemnation',
]);

/**
 * «1- يدعو البنك الدولي إلى …» under the name of the body that calls, «أعربت اللجنة … وحثت اليابان على …»: the party behind the
 * verb is whom it addresses where another acts already.
 */
export function isAddressee(
  { agents, next }: Subject,
  { sense, at, bound, neighbour }: Opening,
  goesOn: boolean,
  earlier: readonly Clause[],
  chunks: readonly Chunk[],
): boolean {
  // «حثت اليابان على الحوار», but «حثت اليابان الصين على الحوار».
  if (sense.object && agents.every(isAddressable) && !isNounPhrase(chunks[next])) return true;
  // «ودعت جميع الأطراف»
  const all = senseOf(chunks[at + 1], 'filler') !== undefined;
  if (!ofObjects.has(sense.frame) || !(all || agents.every(isAddressable))) return false;
  if (goesOn) return true;
  const before = earlier.at(-1);
  return bound === 0 && neighbour >= 0 && before !== undefined && actsAsOne(before.agents);
}

/** Parties and officials, "all parties", "member States": those whom one who acts may ask or thank. */
const isAddressable = ({ kind, chunk }: Actor): boolean =>
  kind === 'party' || kind === 'person' || kind === 'outsider' || senseOf(chunk, 'member') !== undefined;

const actsAsOne = (agents: readonly Actor[]): boolean =>
  agents.length === 1 && agents.every(({ kind }) => ['members', 'coalition', 'body'].includes(kind));

/** What stands there is no preposition, no particle and no mark: a noun. */
const isNounPhrase = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  chunk.is !== 'punctuation' &&
  attachedPreposition(chunk) === undefined &&
  !startsWithAnd(chunk) &&
  !(chunk.is === 'word' && /^(?:ل|بال|بمناسبه)/u.test(chunk.norm)) &&
  (senseOf(chunk, 'marker') ?? senseOf(chunk, 'filler') ?? senseOf(chunk, 'boundary')) === undefined;
