import type { Grammar } from '../grammar.ts';
import { attachedPreposition, type Chunk, isComma, senseOf, startsWithAnd } from './chunk.ts';

/** A qualifier longer than this is prose, no name. */
const longestQualifier = 7;

/** The head of a name: a noun like "working group" or "coalition". */
export interface Head {
  readonly is: 'body' | 'actor';
  /** It heads a name only together with a qualifier. */
  readonly bare?: boolean;
  /** Names a whole list. */
  readonly plural?: boolean;
}

/** Chunk indexes of a name around its head: `to` excluded. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** How far the name around a head goes. `before` are the chunks before it, as they have been gathered so far. */
export function extentOf(
  chunks: readonly Chunk[],
  index: number,
  head: Head,
  before: readonly Chunk[],
  grammar: Grammar,
): Extent {
  const width = grammar.adjectives === 'before' ? qualifiersBefore(before, chunks[index]!, head) : 0;
  const to =
    endAfterQuotation(chunks, index) ??
    (grammar.capitals
      ? endAfterPreposition(chunks, index, grammar.adjectives === 'after', head)
      : endAfterNoun(chunks, index, head));
  return { from: index - width, to };
}

/** How many chunks before the head belong to its name: capitalised words, or small ones behind a determiner. */
function qualifiersBefore(before: readonly Chunk[], chunk: Chunk, head: Head): number {
  let width = 0;
  const capital = isCapital(chunk);
  while (width < longestQualifier) {
    const each = before[before.length - 1 - width];
    if (!each) break;
    const joint = head.plural && width > 0 && isJoint(each);
    const link =
      capital &&
      (width > 0
        ? isPossessive(each) || senseOf(each, 'marker')?.role === 'of'
        : isOfMany(each) && isName(before[before.length - 2]));
    if (!joint && !link && !(capital ? qualifies(each) : each.is === 'word' && head.bare !== true)) break;
    width++;
  }
  // A name cannot begin with its comma or its "of".
  while (width > 0 && !qualifies(before[before.length - width]!) && capital) width--;
  while (width > 0 && isJoint(before[before.length - width])) width--;
  if (!capital && width > 0 && !senseOf(before[before.length - 1 - width], 'determiner')) return 0;
  return width;
}

/** "'s", or the apostrophe of a plural. */
export /** "Donors' Forum", but "Kenya's Coalition" is a coalition of Kenya's. */
const isOfMany = (chunk: Chunk): boolean => chunk.is === 'punctuation' && /^['’]$/.test(chunk.mark);
const isName = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'word' ? chunk.capital : senseOf(chunk, 'level') !== undefined && isCapital(chunk!);

export const isPossessive = (chunk: Chunk): boolean =>
  (chunk.is === 'punctuation' && /^['’]$/.test(chunk.mark)) ||
  (chunk.is === 'word' && (chunk.norm === "'s" || chunk.norm === "'"));

/** A comma or a word for "and". */
export const isJoint = (chunk: Chunk | undefined): boolean =>
  isComma(chunk) || senseOf(chunk, 'and') !== undefined;

const naming = new Set([
  'portfolio',
  'noun',
  'stance',
  'programme',
  'level',
  'trigger',
  'body',
  'actor',
  'meeting',
  'tenure',
]);

/** A capitalised word can be part of the name of the head after it. */
function qualifies(chunk: Chunk): boolean {
  if (chunk.is === 'word') return chunk.capital;
  if (chunk.is === 'party' || chunk.is === 'place') return true;
  return chunk.is === 'lexicon' && chunk.capital && chunk.senses.some(({ is }) => naming.has(is));
}

/**
 * "Working Group on Water Quality", « groupe de travail sur la qualité de l'eau »: a preposition and a noun phrase after the
 * head. Where genitives follow their noun they go on with it; elsewhere only between capitals. A plural goes on to the next of
 * its items: "the working groups on water and on seeds".
 */
function endAfterPreposition(
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
  const ofMembers = titled && role === 'of' && senseOf(start, 'actor')?.actor === 'members';
  if (
    !start ||
    !(isTail(start) || ofMembers || isNounOf(start, ofAll, titled || free, role)) ||
    isMoment(start, role) ||
    (needsCapital(role) && !forAll && !(free && role === 'of') && !isCapital(start))
  )
    return index + 1;
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

/** « Groupe de travail « Bouées » »: a name in quotation marks directly behind the head. */
function endAfterQuotation(chunks: readonly Chunk[], index: number): number | undefined {
  const open = chunks[index + 1];
  const mark = open?.is === 'punctuation' ? quotationMarks.get(open.mark) : undefined;
  if (mark === undefined) return undefined;
  const inside = chunks.slice(index + 2, index + 3 + longestQualifier);
  const close = inside.findIndex((chunk) => chunk.is === 'punctuation' && chunk.mark === mark);
  return close > 0 ? index + 3 + close : undefined;
}

/** Each opening mark with the one that closes it. */
const quotationMarks: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
]);

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
function isNounOf(chunk: Chunk, ofAll: boolean, named: boolean, role: string | undefined): boolean {
  const trigger = senseOf(chunk, 'trigger');
  const noun = trigger?.voice === 'nominal' && role === 'on';
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
    (/^(?:annee|duree|periode)$/.test(chunk.norm) || (role === 'of' && /^.{4,}(?:er|ir)$/.test(chunk.norm))));

const isTying = (role: string | undefined): boolean =>
  role === 'on' || role === 'for' || role === 'of' || role === 'about' || role === 'to';
const needsCapital = (role: string | undefined): boolean => role === 'of' || role === 'to' || role === 'for';
const isAnd = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'and') !== undefined;
const isLink = (chunk: Chunk): boolean => isAnd(chunk) || senseOf(chunk, 'marker')?.role === 'of';

export function isCapital(chunk: Chunk): boolean {
  if (chunk.is === 'party' || chunk.is === 'place') return true;
  return (chunk.is === 'word' || chunk.is === 'lexicon') && chunk.capital;
}

const tails = new Set([
  'portfolio',
  'noun',
  'stance',
  'programme',
  'trigger',
  'level',
  'tenure',
  'seat',
  'actor',
  'money',
  'resolve',
]);
/** Senses that are part of a name only in capitals. */
const capitalTails = new Set(['trigger', 'level', 'seat', 'actor', 'tenure']);

function isTail(chunk: Chunk): boolean {
  if (chunk.is === 'word' || chunk.is === 'party' || chunk.is === 'place') return true;
  if (chunk.is !== 'lexicon') return false;
  return chunk.senses.some(
    ({ is }) => tails.has(is) && (!capitalTails.has(is) || (chunk.capital && !isCoalition(chunk))),
  );
}

/**
 * «مجموعة العمل المعنية بالمياه والصرف الصحي»: adjectives or a genitive directly after the head, then qualifiers with ب, ل or a
 * preposition. The coalition that a body belongs to is no part of its name unless more follows.
 */
function endAfterNoun(chunks: readonly Chunk[], index: number, head: Head): number {
  let to = index + 1;
  let end = index + 1;
  let tail = false;
  while (to < chunks.length && to - index <= longestQualifier) {
    const chunk = chunks[to]!;
    if (chunk.is === 'punctuation' || chunk.is === 'body' || senseOf(chunk, 'beside')) break;
    const qualifier = senseOf(chunk, 'qualifier') !== undefined;
    const marker = senseOf(chunk, 'marker') !== undefined;
    const tied =
      (attachedPreposition(chunk) === 'ل' && !isHeir(chunks, index, chunk)) ||
      isGenitiveTie(chunks, to) ||
      isPurpose(chunks, index, to, head) ||
      isTitleTie(chunks, index, to) ||
      senseOf(chunks[to - 1], 'qualifier') !== undefined;
    const said = senseOf(chunks[to - 1], 'qualifier') !== undefined && chunk.is === 'lexicon' && !marker;
    const opens = qualifier || said || (tied && (isTail(chunk) || isCoalition(chunk)));
    const after = isTail(chunk) && !startsWithAnd(chunk) && attachedPreposition(chunk) === undefined;
    const joined = tail && end === to && startsWithAnd(chunk) && chunk.is === 'word' && chunk.definite;
    const linked: boolean = marker && ties(chunk) && isTailAt(chunks, to + 1) && (tail || head.bare !== true);
    // «غير الرسمي»، «الوقاية من التطرف»
    const next = chunks[to + 1];
    const definiteNext = next?.is === 'word' && next.definite && !startsWithAnd(next);
    if (senseOf(chunk, 'new')) {
      to++;
      end = to;
      continue;
    }
    if (
      definiteNext &&
      (senseOf(chunk, 'negation') || (tail && end === to && senseOf(chunk, 'marker')?.role === 'from'))
    ) {
      to += 2;
      end = to;
      continue;
    }
    if (!opens && !joined && !linked && !(after && (tail || belongs(chunks, index, to, head)))) break;
    tail ||= opens || linked;
    to++;
    if (!qualifier && !marker && !isCoalition(chunk)) end = to;
  }
  return end;
}

/** «سلم رئاسة مجموعة العمل لكينيا»: whom a seat goes to is no part of its body's name. */
const isHeir = (chunks: readonly Chunk[], head: number, chunk: Chunk): boolean =>
  chunk.is === 'party' && senseOf(chunks[head - 1], 'seat') !== undefined;

/** «لجنة لمتابعة التوصيات»، «اللجنة الفنية للبذور»: what a body is for, in a word that no table knows. */
function isPurpose(chunks: readonly Chunk[], head: number, at: number, { is, bare }: Head): boolean {
  const chunk = chunks[at]!;
  if (is !== 'body' || chunk.is !== 'word' || chunk.norm.length <= 4) return false;
  return chunk.norm.startsWith('لل')
    ? !bare || at > head + 1 || !chunk.definite
    : bare === true && chunk.norm.startsWith('ل');
}

/** «لتحقيق الاستقرار»: a word that no table knows begins with ل, and a definite noun depends on it. */
function isGenitiveTie(chunks: readonly Chunk[], at: number): boolean {
  const [chunk, next] = [chunks[at]!, chunks[at + 1]];
  const definite = (next?.is === 'word' || next?.is === 'lexicon') && next.definite;
  return chunk.is === 'word' && chunk.norm.length > 4 && chunk.norm.startsWith('ل') && definite;
}

/** «التحالف الدولي للمنارات»: behind an adjective, a definite noun with ل is what the coalition is for. */
function isTitleTie(chunks: readonly Chunk[], head: number, at: number): boolean {
  const [coalition, chunk] = [chunks[head]!, chunks[at]!];
  const adjective = coalition.to - coalition.from > 1 || at > head + 1;
  return adjective && isCoalition(coalition) && chunk.is === 'word' && chunk.norm.startsWith('لل');
}

const isCoalition = (chunk: Chunk): boolean => senseOf(chunk, 'actor')?.actor === 'coalition';

/** «من أجل», «ضد», «حول» may tie a subject to a name; «في» and «مع» rather begin something else. */
function ties(chunk: Chunk): boolean {
  const role = senseOf(chunk, 'marker')?.role;
  return role === 'for' || role === 'on' || role === 'about';
}

const isTailAt = (chunks: readonly Chunk[], index: number): boolean => {
  const chunk = chunks[index];
  return chunk !== undefined && isTail(chunk) && !startsWithAnd(chunk);
};

/** Directly after the head stand adjectives, which agree with it in definiteness, or the genitive of an indefinite head. */
function belongs(chunks: readonly Chunk[], index: number, at: number, head: Head): boolean {
  const chunk = chunks[at]!;
  const headWord = chunks[index]!;
  const definite = headWord.is === 'lexicon' && headWord.definite;
  if (chunk.is === 'party' || chunk.is === 'place') return head.bare === true && !definite;
  // «اللجنة التزامها»: what looks like the article is the noun's own.
  if (definite && senseOf(chunk, 'stance')) return false;
  if (chunk.is !== 'word' && chunk.is !== 'lexicon') return false;
  if (chunk.definite) return true;
  return !definite && ((head.bare === true && at === index + 1) || isEpithet(chunk));
}

/** «فنية دائمة»، «خليجي»، «مشترك»: an adjective without the article, by its ending or its form. */
const isEpithet = (chunk: Chunk): boolean =>
  chunk.is === 'word' &&
  /^(?:[^\u064a\u062a\u0648].*[\u0647\u064a]|\u062a.*\u064a\u0647|\u0645..+)$/.test(chunk.norm);
