import { type Chunk, senseOf } from './chunk.ts';
import { type Head, isCapital, isJoint, isTail, longestQualifier } from './tail.ts';

/**
 * "Working Group on Water Quality", « groupe de travail sur la qualité de l'eau »: a preposition and a noun phrase after the
 * head. Where genitives follow their noun they go on with it; elsewhere only between capitals. A plural goes on to the next of
 * its items: "the working groups on water and on seeds".
 */
export function endAfterPreposition(
  chunks: readonly Chunk[],
  head: number,
  genitives: boolean,
  { is, plural, bare }: Head,
): number {
  const titled = genitives && isCapital(chunks[head]!);
  const name = titled && is === 'body' && isTitleWord(chunks[head + 1]) ? head + 1 : head;
  const adjective = titled && isAdjective(chunks[name + 1]) && isTying(roleOf(chunks[name + 2]));
  const index = adjective ? name + 1 : name;
  const free = genitives && is === 'body' && (bare === true || plural === true);
  // « Cellule d'alerte et de secours fluvial »
  const more = genitives && is === 'body' && isAnd(chunks[index + 1]) && roleOf(chunks[index + 2]) === 'of';
  const joined = more && !senseOf(chunks[index + 3], 'determiner') && chunks[index + 3]?.is === 'word';
  let end = joined
    ? endOfTied(chunks, index + 1, genitives, titled, true)
    : endOfTied(chunks, index, genitives, titled, free);
  if (joined && end === index + 2) end = index + 1;
  if (end === index + 1) return name + 1;
  while (plural) {
    const next = endOfNextItem(chunks, end, genitives);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** The end of the item that follows a list's comma or "and" with the preposition said again, or where it began. */
function endOfNextItem(chunks: readonly Chunk[], end: number, genitives: boolean): number {
  let link = end;
  while (isJoint(chunks[link])) link++;
  if (link === end) return end;
  if (!isTying(roleOf(chunks[link]))) return endOfListed(chunks, end, link);
  const to = endOfTied(chunks, link - 1, genitives, false, genitives);
  return to > link ? to : end;
}

/** "on water, energy and transport": an item of a list that has its "and". */
function endOfListed(chunks: readonly Chunk[], end: number, link: number): number {
  const first = senseOf(chunks[link], 'determiner') ? link + 1 : link;
  const start = chunks[first];
  const list = chunks.slice(end, end + longestQualifier);
  const closes = list.some((chunk) => isAnd(chunk));
  const named = start?.is === 'word' || senseOf(start, 'portfolio') !== undefined;
  return start && named && !isCapital(start) && closes && isJoint(chunks[end]) ? first + 1 : end;
}

/** « Groupe de travail Communication »: a capital behind the head, which is no party and begins no clause. */
const isTitleWord = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  isCapital(chunk) &&
  (chunk.is === 'word' ||
    (chunk.is === 'lexicon' && ['portfolio', 'noun', 'programme'].includes(chunk.senses[0]!.is)));

/** « Alliance insulaire contre les cyclones », « Réseau ouest-africain des codes ouverts » */
const isAdjective = (chunk: Chunk | undefined): boolean =>
  (chunk?.is === 'word' && !chunk.capital) || chunk?.is === 'place' || chunk?.is === 'party';

const roleOf = (chunk: Chunk | undefined): string | undefined => senseOf(chunk, 'marker')?.role;

/** The end of what a preposition ties to the chunk before it; behind that chunk where nothing is tied. */
function endOfTied(
  chunks: readonly Chunk[],
  index: number,
  genitives: boolean,
  titled: boolean,
  free: boolean,
): number {
  const role = senseOf(chunks[index + 1], 'marker')?.role;
  const qualifier = senseOf(chunks[index + 1], 'qualifier');
  if (!qualifier && !isTying(role)) return index + 1;
  const first = senseOf(chunks[index + 2], 'determiner') ? index + 3 : index + 2;
  const start = chunks[first];
  const article = senseOf(chunks[index + 2], 'determiner');
  // « la Coalition des mers fermées », but « demande à la Coalition de manière pressante ».
  const ofAll =
    role === 'of' && (article !== undefined || senseOf(chunks[index + 1], 'determiner') !== undefined);
  // « la Coalition pour les phares », but « remercie la Coalition pour son travail ».
  const forAll = titled && (role === 'for' || ofAll) && !article?.possessive;
  const people = senseOf(start, 'actor')?.actor;
  const ofMembers = titled && ((role === 'of' && people === 'members') || (forAll && people === 'outsider'));
  if (
    !start ||
    !(isTail(start) || ofMembers || isNounOf(start, ofAll, titled || free, role, article !== undefined)) ||
    isMoment(start, role) ||
    (needsCapital(role) && !forAll && !(free && role === 'of') && !isCapital(start))
  )
    return index + 1;
  // « un groupe d'États »
  if (!titled && role === 'of' && senseOf(start, 'tally')) return index + 1;
  // "the Coalition to End …", but "the chair of the Small Group to Morocco".
  if (role === 'to' && (start.is === 'party' || start.is === 'place')) return index + 1;
  const capital = isCapital(start);
  let to = first + 1;
  while (to < chunks.length && to - first < longestQualifier) {
    const chunk = chunks[to]!;
    const step = genitives || (capital && isLink(chunk)) ? linkLength(chunks, to) : isAnd(chunk) ? 1 : 0;
    const next = chunks[to + step];
    if (!next || !isTail(next) || (!genitives && isCapital(next) !== capital)) break;
    // « le Panel sur l'investissement et le Conseil des jeunes »
    if (step > 0 && isAnd(chunk) && (senseOf(next, 'body') || isOrganisation(next))) break;
    // "the working groups on water and on seeds reported"
    if (!genitives && !capital && step === 0 && next.is === 'word' && next.norm.endsWith('ed')) break;
    to += step + 1;
  }
  return to;
}

/** How many chunks "and", "of the", « et de la » take before the next noun. */
function linkLength(chunks: readonly Chunk[], from: number): number {
  let to = from;
  if (isAnd(chunks[to]!)) to++;
  if (senseOf(chunks[to], 'marker')?.role === 'of') to++;
  if (to > from && senseOf(chunks[to], 'determiner')) to++;
  return to - from;
}

/**
 * « Sous-comité des données », « Comité des hauts fonctionnaires », « sur la formation des gardes »: behind an article a
 * participle is a noun, and so is what else might found something.
 */
function isNounOf(
  chunk: Chunk,
  ofAll: boolean,
  named: boolean,
  role: string | undefined,
  article: boolean,
): boolean {
  const trigger = senseOf(chunk, 'trigger');
  const noun = role === 'on' && (trigger?.voice === 'nominal' || (article && trigger?.form === 'compound'));
  return (
    noun || (ofAll && (trigger?.form === 'compound' || (named && senseOf(chunk, 'level') !== undefined)))
  );
}

const isOrganisation = (chunk: Chunk): boolean =>
  chunk.is === 'party' && chunk.party.party.startsWith('org:');

/** « le Conseil pour l'année », « la Commission d'élaborer »: a time, or something to do, is no subject. */
const isMoment = (chunk: Chunk, role: string | undefined): boolean =>
  chunk.is === 'date' ||
  senseOf(chunk, 'moment') !== undefined ||
  (chunk.is === 'word' &&
    !chunk.capital &&
    (/^(?:annee|duree|periode|mandat)$/.test(chunk.norm) ||
      (role === 'of' && /^.{4,}(?:er|ir)$/.test(chunk.norm))));

const isTying = (role: string | undefined): boolean =>
  role === 'on' || role === 'for' || role === 'of' || role === 'about' || role === 'to';
const needsCapital = (role: string | undefined): boolean => role === 'of' || role === 'to' || role === 'for';
const isAnd = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'and') !== undefined;
const isLink = (chunk: Chunk): boolean => isAnd(chunk) || senseOf(chunk, 'marker')?.role === 'of';
