import { type Chunk, isComma, isPossessive, senseOf } from '../phrases/chunk.ts';
import { type Account, type Fact, type Proposal, type Told, tells } from '../scene.ts';
import { isOwnName, ownNamesIn } from './own-name.ts';

type CountFact = Extract<Fact, { type: 'member-count' }>;
type NumberChunk = Extract<Chunk, { is: 'number' }>;

/** How many chunks a number may stand from "the number of members". */
const reach = 7;
/** Chunks between what changes the number and the number: "brings the membership of the Coalition to 36". */
const longestRise = 9;
/** Chunks of a clause in which the coalition may be spoken of before its number. */
const longestClause = 30;
/** Adjectives between the number and what it counts: "36 participating and contributing states". */
const longestAdjectives = 2;

/** Words without which a number counts no members. */
const ofCounts: readonly Told[] = ['member', 'tally', 'actor', 'pronoun'];

/** How the text speaks of all: whether it names a coalition at all, and its own noun for itself. */
interface Whole {
  readonly spokenOf: boolean;
  readonly isNamed: (chunk: Chunk) => boolean;
}

/** "the 84-member coalition", "brings to 36 the number of members", «يضم التحالف 47 دولة»: how many members there are. */
export function memberCountsOf(account: Account): Proposal<CountFact>[] {
  const { scenes, coalition, text } = account;
  const own = ownNamesIn(account);
  const whole: Whole = { spokenOf: coalition.spokenOf, isNamed: (chunk) => isOwnName(chunk, own, text) };
  const found = new Map<number, Proposal<CountFact>>();
  for (const scene of scenes) {
    if (!scene.told.has('number') || !tells(scene, ofCounts)) continue;
    const { chunks } = scene;
    for (const [index, chunk] of chunks.entries()) {
      if (chunk.is !== 'number' || !isWhole(chunk) || found.has(chunk.number.value)) continue;
      if (!countsMembers(chunks, index, chunk, whole)) continue;
      const counted = countedAt(chunks, index + 1);
      const span = { start: chunk.start, end: counted?.chunk.end ?? chunk.end };
      const fact: CountFact = { type: 'member-count', count: chunk.number.value };
      found.set(chunk.number.value, { fact, spans: [span], doubts: [], reason: 'member-count' });
    }
  }
  return [...found.values()];
}

/** A number of parties: not "the 36th", and no sum of money or people. */
const isWhole = ({ number }: NumberChunk): boolean => !number.ordinal && number.value > 1;

const member = (chunk: Chunk | undefined) => senseOf(chunk, 'member');
const isMember = (chunk: Chunk | undefined): boolean =>
  member(chunk)?.change === 'joined' && !member(chunk)?.fresh && senseOf(chunk, 'level') === undefined;
const tally = (chunk: Chunk | undefined) => senseOf(chunk, 'tally')?.part;
const isCounted = (chunk: Chunk | undefined): boolean => isMember(chunk) || tally(chunk) === 'parties';
const isCoalition = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'actor')?.actor === 'coalition';
const isMemberOrAll = (chunk: Chunk | undefined): boolean =>
  isMember(chunk) || senseOf(chunk, 'actor')?.actor === 'members';
const role = (chunk: Chunk | undefined) => senseOf(chunk, 'marker')?.role;

interface Counted {
  readonly chunk: Chunk;
  readonly at: number;
}

/** What a number counts, adjectives left out: "36 participating states". */
function countedAt(chunks: readonly Chunk[], from: number): Counted | undefined {
  for (let at = from; at <= from + longestAdjectives; at++) {
    const chunk = chunks[at];
    if (isCounted(chunk)) return { chunk: chunk!, at };
    if (!chunk || !isAdjective(chunk)) return undefined;
  }
  return undefined;
}

const isAdjective = (chunk: Chunk): boolean =>
  (chunk.is === 'word' && !chunk.capital) || senseOf(chunk, 'trigger')?.form === 'gerund';

/** The number counts all members, and not some of them or something else. */
function countsMembers(chunks: readonly Chunk[], index: number, number: NumberChunk, whole: Whole): boolean {
  const counted = countedAt(chunks, index + 1);
  const before = wordBefore(chunks, index, whole);
  if (!counted)
    return (
      isAfterMembers(chunks, index, number) ||
      // « elle en compte vingt »
      (tally(before) === 'verb' && isOwn(before)) ||
      (chunks[index + 1]?.is !== 'word' && isTotal(chunks, index, undefined, whole))
    );
  if (isCoalition(chunks[counted.at + 1]) || makesUp(chunks, counted.at + 1, whole)) return true;
  // "the 36-nation Facility"
  const behind = chunks[counted.at + 1];
  if (!isMember(counted.chunk) && behind && whole.isNamed(behind)) return true;
  if (senseOf(counted.chunk, 'tally')?.own)
    return isNear(chunks, index, (chunk) => isCoalition(chunk) || isOwn(chunk));
  if (senseOf(chunks[index - 1], 'negation')) return false;
  if (tally(before) === 'verb')
    return isMember(counted.chunk)
      ? !(whole.spokenOf && isOfBody(chunks, index))
      : isOfCoalition(chunks, index, whole);
  // «الدول الـ41 الأعضاء»
  if (
    isMember(counted.chunk) &&
    number.number.definite &&
    tally(wordBeforeArticle(chunks, index)) === 'parties'
  )
    return true;
  if (isMember(counted.chunk) && isDefinite(chunks, index, before))
    return !isPart(chunks, counted.at + 1, whole);
  // "Of 31 members, 28 were present."
  const outOf = index === 1 && role(chunks[0]) !== undefined && isComma(chunks[counted.at + 1]);
  if (outOf && isMember(counted.chunk)) return true;
  return (
    isOfNamed(chunks, index, counted) ||
    areMembers(chunks, counted.at + 1) ||
    isTotal(chunks, index, counted, whole)
  );
}

const wordBeforeArticle = (chunks: readonly Chunk[], index: number): Chunk | undefined =>
  chunks[isArticle(chunks[index - 1], chunks[index]!) ? index - 2 : index - 1];

/** "36 countries make up the Coalition", "36 countries are now part of the Coalition" */
function makesUp(chunks: readonly Chunk[], from: number, { isNamed }: Whole): boolean {
  let at = from;
  while (senseOf(chunks[at], 'filler') ?? senseOf(chunks[at], 'now')) at++;
  const whole = (chunk: Chunk): boolean => isCoalition(chunk) || isNamed(chunk);
  return tally(chunks[at]) === 'verb' && isOwn(chunks[at]) && chunks.slice(at + 1, at + 4).some(whole);
}

/** "30 countries are now members" */
function areMembers(chunks: readonly Chunk[], from: number): boolean {
  let at = from;
  while (senseOf(chunks[at], 'filler') || role(chunks[at]) === 'in') at++;
  return (
    at > from &&
    isMember(chunks[at]) &&
    chunks.slice(from, at).some((chunk) => senseOf(chunk, 'filler')?.copula)
  );
}

const isOwn = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'tally')?.own === true;

const isNear = (chunks: readonly Chunk[], index: number, is: (chunk: Chunk) => boolean): boolean =>
  chunks.slice(Math.max(0, index - reach), index + reach).some(is);

/** "the working group has 12 members" */
function isOfBody(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks.slice(Math.max(0, index - longestRise), index);
  const subject = before.findLast((chunk) => chunk.is === 'body' || isCoalition(chunk));
  return subject?.is === 'body' && subject.kind !== 'other';
}

/** What stands before the number, adverbs, dates and the coalition itself («يضم التحالف 47») left out. */
function wordBefore(chunks: readonly Chunk[], index: number, { isNamed }: Whole): Chunk | undefined {
  const passed = (at: number): boolean =>
    isPassedOver(chunks[at]!) || isBeforeDate(chunks, at) || (isNamed(chunks[at]!) && !isMember(chunks[at]));
  let at = index - 1;
  while (at >= 0 && passed(at)) at--;
  // "composed of 36", «يتألف التحالف من 36»
  const tie = role(chunks[at]);
  if (tie !== 'of' && tie !== 'from') return chunks[at];
  let verb = at - 1;
  while (verb >= 0 && passed(verb)) verb--;
  return tally(chunks[verb]) === 'verb' ? chunks[verb] : chunks[at];
}

const isPassedOver = (chunk: Chunk): boolean =>
  tally(chunk) === undefined &&
  (senseOf(chunk, 'filler') !== undefined || chunk.is === 'date' || isCoalition(chunk));

/** « compte à ce jour 36 » */
const isBeforeDate = (chunks: readonly Chunk[], at: number): boolean =>
  role(chunks[at]) !== undefined && chunks[at + 1]?.is === 'date';

/** The coalition is what counts them: "the Coalition, which unites 36 states"; no meeting, which counts who came. */
function isOfCoalition(chunks: readonly Chunk[], index: number, { spokenOf, isNamed }: Whole): boolean {
  const before = chunks.slice(Math.max(0, index - longestClause), index);
  if (before.slice(-longestRise).some((chunk) => senseOf(chunk, 'meeting') && !isNamed(chunk))) return false;
  return before.some(
    (chunk) =>
      isCoalition(chunk) ||
      isNamed(chunk) ||
      isMember(chunk) ||
      senseOf(chunk, 'reference') !== undefined ||
      (!spokenOf && (chunk.is === 'body' || senseOf(chunk, 'actor') !== undefined)),
  );
}

/** "our 36 members", "all 36 members", "a coalition of 36 members", but not "two members offered", "representatives of 26 members". */
function isDefinite(chunks: readonly Chunk[], index: number, before: Chunk | undefined): boolean {
  const chunk = chunks[index - 1];
  if (senseOf(chunk, 'whole') || senseOf(before, 'whole') || isPossessive(chunk)) return true;
  return senseOf(chunk, 'marker') !== undefined && isCoalition(chunks[index - 2]);
}

/** "36 of the members", "members of the committee", "members that abstained": members, but not all or not of the coalition. */
function isPart(chunks: readonly Chunk[], index: number, { spokenOf, isNamed }: Whole): boolean {
  if (senseOf(chunks[index], 'boundary')) return true;
  return (
    spokenOf &&
    role(chunks[index]) === 'of' &&
    !chunks.slice(index + 1, index + 3).some((chunk) => isCoalition(chunk) || isNamed(chunk))
  );
}

/** "the Coalition's 36 states", "the 36 countries of the Coalition" */
function isOfNamed(chunks: readonly Chunk[], index: number, { at }: Counted): boolean {
  const owned = isPossessive(chunks[index - 1]) && isCoalition(chunks[index - 2]);
  const all = senseOf(chunks[index - 1], 'whole') !== undefined;
  return owned || (all && role(chunks[at + 1]) === 'of' && chunks.slice(at + 2, at + 4).some(isCoalition));
}

/** «الدول الأعضاء الـ36», «أعضاء التحالف الثلاثة والثلاثين»: behind the members, with the article and no row of ordinals. */
function isAfterMembers(chunks: readonly Chunk[], index: number, { number }: NumberChunk): boolean {
  if (!number.definite || chunks[index + 1]?.is === 'number') return false;
  let at = index - 1;
  while (isGroup(chunks[at]) || isArticle(chunks[at], chunks[index]!)) at--;
  return isMember(chunks[at]);
}

/** «أعضاء الاتحاد» */
const isGroup = (chunk: Chunk | undefined): boolean =>
  isCoalition(chunk) || (senseOf(chunk, 'actor') !== undefined && !isMember(chunk));

/** «الـ» by itself before figures: a stretch that ends where they begin. */
const isArticle = (chunk: Chunk | undefined, figures: Chunk): boolean =>
  chunk?.end === figures.start && chunk.to === figures.from;

/** "the number of our members to fifty-eight", «عدد الأعضاء», "the members are now 36", "rises to 36". */
function isTotal(
  chunks: readonly Chunk[],
  index: number,
  counted: Counted | undefined,
  whole: Whole,
): boolean {
  const before = wordBefore(chunks, index, whole);
  const to =
    role(chunks[index - 1]) === 'to' ||
    tally(chunks[index - 1]) === 'change' ||
    /^[وف]?ل/.test(chunks[index]!.particles);
  const told =
    to ||
    role(before) === 'in' ||
    tally(before) !== undefined ||
    isMemberOrAll(before) ||
    isCopula(chunks, index);
  if (told && isNumberOfMembersNear(chunks, index)) return true;
  const nearby = chunks.slice(Math.max(0, index - longestRise), index);
  if (to && (counted || isClosed(chunks, index)) && nearby.some(changes))
    return counted ? isMember(counted.chunk) || nearby.some(isCoalition) : nearby.some(isCoalition);
  return (
    (counted !== undefined || isClosed(chunks, index)) &&
    (chunks.slice(0, 2).some(isMemberOrAll) ||
      senseOf(beforeFillers(chunks, index), 'pronoun') !== undefined) &&
    isCopula(chunks, index)
  );
}

const changes = (chunk: Chunk): boolean => tally(chunk) === 'change';

function isNumberOfMembersNear(chunks: readonly Chunk[], index: number): boolean {
  const end = Math.min(chunks.length, index + reach);
  for (let at = Math.max(0, index - reach); at < end; at++)
    if (tally(chunks[at]) === 'number' && isOfMembers(chunks, at, end)) return true;
  return false;
}

/** "the number of members", "its membership", « l'effectif de la Coalition ». */
function isOfMembers(chunks: readonly Chunk[], at: number, end: number): boolean {
  if (senseOf(chunks[at], 'tally')?.own) return true;
  return chunks.slice(at, Math.min(at + 5, end)).some((chunk) => isMemberOrAll(chunk) || isCoalition(chunk));
}

const beforeFillers = (chunks: readonly Chunk[], index: number): Chunk | undefined => {
  let at = index - 1;
  while (senseOf(chunks[at], 'filler')) at--;
  return chunks[at];
};

/** Between the members and the number stands no more than "are now". */
function isCopula(chunks: readonly Chunk[], index: number): boolean {
  let at = index - 1;
  while (senseOf(chunks[at], 'filler') && !senseOf(chunks[at], 'filler')?.copula) at--;
  return senseOf(chunks[at], 'filler')?.copula === true;
}

const isClosed = (chunks: readonly Chunk[], index: number): boolean => {
  const next = chunks[index + 1];
  return next === undefined || next.is === 'punctuation' || isComma(next) || role(next) === 'with';
};
