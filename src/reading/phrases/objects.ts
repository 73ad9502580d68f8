import type { Frame } from '../grammar.ts';
import type { Actor } from './actors.ts';
import { attachedPreposition, type Chunk, isComma, senseOf, startsWithAnd } from './chunk.ts';
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
  text: string,
): boolean {
  // «حثت اليابان على الحوار», but «حثت اليابان الصين على الحوار».
  if (sense.object && isAlone(agents, next, chunks)) return true;
  if (!ofObjects.has(sense.frame)) return false;
  const resumes = isComma(chunks[neighbour]) && startsWithAnd(chunks[at]);
  const before = (bound === 0 || resumes) && neighbour >= 0 ? earlier.at(-1) : undefined;
  if (before && goesOnAlone(before.agents, agents, chunks[at]!, text)) return true;
  // «ودعت جميع الأطراف»
  const all = senseOf(chunks[at + 1], 'filler') !== undefined;
  if (!all && !agents.every(isAddressable)) return false;
  return goesOn || (before !== undefined && actsAsOne(before.agents));
}

/**
 * «نوه الوزير بالنتائج، ودعا الشركاء إلى»: whoever has acted alone acts on, where the verb agrees with him; after «الوزراء» it would be «ودعوا».
 */
function goesOnAlone(
  [one, ...more]: readonly Actor[],
  addressed: readonly Actor[],
  verb: Chunk,
  text: string,
): boolean {
  const words = ({ start, end }: Chunk): string => text.slice(start, end);
  if (!one || more.length > 0 || !startsWithAnd(verb)) return false;
  if (one.kind === 'members' && pluralOfMen.test(words(one.chunk))) return false;
  const feminine = /^ت|ت$/u.test(words(verb));
  const known = one.kind === 'members' || one.kind === 'body' || one.kind === 'coalition';
  if (known && feminine !== /ة(?:\s|$)/u.test(words(one.chunk))) return false;
  return addressed.every(({ chunk, kind }) => kind === 'members' && manyAddressed.test(words(chunk)));
}

/** «الوزراء»، «المشاركون»: their verbs say «ودعوا» where they go on. */
const pluralOfMen = /(?:ون|ين|اء|ان)(?:\s|$)/u;

/** Those on whom one calls rather than that they call. */
const manyAddressed = /^(?:ال)?(?:شركاء|أطراف|دول|بلدان|مجتمع|مانحون|أعضاء)/u;

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
