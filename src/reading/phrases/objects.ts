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
  if (sense.object && isAlone(agents, next, chunks)) return true;
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

/** «تناشد الأطراف المتحاربة وقف القتال»: no other who could be addressed stands behind those who could. */
function isAlone(agents: readonly Actor[], next: number, chunks: readonly Chunk[]): boolean {
  if (agents.some(({ kind }) => kind === 'reference' || kind === 'speaker')) return false;
  let at = next;
  while (isAgreeing(chunks[at])) at++;
  const chunk = chunks[at];
  if (!chunk || attachedPreposition(chunk) !== undefined || startsWithAnd(chunk)) return true;
  if (chunk.is === 'punctuation' || senseOf(chunk, 'marker') || senseOf(chunk, 'filler')) return true;
  const plain = chunk.is === 'word' && !chunk.definite;
  return isAttached(chunk) || (plain && at > next);
}

/** «لدورها», «بالتعاون»: a word that no table knows, behind a preposition. */
const isAttached = (chunk: Chunk): boolean => chunk.is === 'word' && /^(?:ل|بال|بمناسبه)/u.test(chunk.norm);

/** The adjective of a plural that is no person: «المتحاربة». */
const isAgreeing = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'word' && chunk.definite && chunk.norm.endsWith('ه');
