import type { Frame, TenureAct } from '../../grammar.ts';
import { type Actor, freeGroups, groupAt, groupEndingAt } from '../../phrases/actors.ts';
import { attachedPreposition, type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import { isBoundary } from '../../phrases/openings.ts';

/** What a word does to a seat, and how it is said. */
export interface SeatVerb {
  readonly index: number;
  readonly acts: ReadonlySet<TenureAct>;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly future: boolean;
  /** It goes on: "continues to chair", "currently holds". */
  readonly continuing: boolean;
  /** Chunk index after whoever may stand before it; what lies between are adverbs, auxiliaries and dates. */
  readonly subjectEnd: number;
  /** First chunk of its part of the sentence. */
  readonly start: number;
}

/** What belongs to a seat stands this near to it, in chunks: the work must not grow with the square of a sentence. */
export const window = 60;

/** Verbs that state other findings too, and what they do to a seat. */
const ofFrames: Readonly<Partial<Record<Frame, readonly TenureAct[]>>> = {
  assume: ['take'],
  elect: ['name'],
  'hand-over': ['give', 'pass', 'entrust'],
  leave: ['give'],
  join: ['take'],
};

export function actsOf(chunk: Chunk | undefined): ReadonlySet<TenureAct> {
  const acts = new Set<TenureAct>();
  if (chunk?.is !== 'lexicon') return acts;
  for (const sense of chunk.senses) {
    if (sense.is === 'tenure') acts.add(sense.act);
    if (sense.is === 'trigger') for (const act of ofFrames[sense.frame] ?? []) acts.add(act);
  }
  return acts;
}

export function seatVerbAt(chunks: readonly Chunk[], index: number): SeatVerb | undefined {
  const acts = actsOf(chunks[index]);
  const trigger = senseOf(chunks[index], 'trigger');
  if (acts.size === 0 && !trigger) return undefined;
  const coming = trigger?.future ?? senseOf(chunks[index], 'tenure')?.future;
  const goesOn = senseOf(chunks[index], 'continuing') !== undefined;
  let [passive, negated, future, would, continuing] = [false, false, coming === true, false, goesOn];
  const object = isClitic(chunks, index) ? index - 1 : index;
  let at = object - 1;
  for (; at >= 0 && index - at < window; at--) {
    const chunk = chunks[at]!;
    if (isBoundary(chunk)) break;
    const filler = senseOf(chunk, 'filler');
    // « qui en assure la présidence »
    if (at === index - 1 && senseOf(chunk, 'marker')?.role === 'in' && chunk.particles === '') continue;
    continuing ||= senseOf(chunk, 'continuing') !== undefined;
    if (senseOf(chunk, 'future')) future = true;
    // «على أن ترأس كينيا»
    if (at === index - 1 && senseOf(chunk, 'subjunctive')) future = true;
    // "had been chosen to chair"
    if (at === index - 1 && senseOf(chunk, 'resolve')) {
      future = true;
      continue;
    }
    // "has volunteered to chair", « s'est portée volontaire pour présider »
    if (at === object - 1 && isPurpose(chunk) && isWilling(chunks[at - 1])) {
      future = true;
      at = subjectEndOf(chunks, at - 1) - 1;
      break;
    }
    // "has been chosen to replace" is no passive of its own.
    if (filler) passive ||= filler.copula === true && !senseOf(chunks[index - 1], 'resolve');
    else if (senseOf(chunk, 'negation')) negated = true;
    else if (senseOf(chunk, 'hypothetical')) would = true;
    else if (!senseOf(chunk, 'future') && !senseOf(chunk, 'continuing') && !isAdverbial(chunks, at)) break;
  }
  const start = startOf(chunks, index);
  // "agreed that Kenya would chair" is as good as done, "Kenya could chair" is not.
  if (would && start === 0) negated = true;
  // "proposed that Kenya chair"
  if (start > 0 && chunks.slice(Math.max(0, start - 5), start).some((chunk) => senseOf(chunk, 'proposed')))
    negated = true;
  return {
    index,
    acts,
    passive,
    negated,
    future: (future || would) && !continuing,
    continuing,
    subjectEnd: at + 1,
    start,
  };
}

/** « le présidera », « de la piloter »: what looks like an article before a verb is its object. */
export const isClitic = (chunks: readonly Chunk[], index: number): boolean =>
  senseOf(chunks[index - 1], 'determiner') !== undefined &&
  senseOf(chunks[index - 1], 'marker') === undefined &&
  senseOf(chunks[index], 'seat') === undefined &&
  (senseOf(chunks[index], 'trigger') ?? senseOf(chunks[index], 'tenure')) !== undefined;

/** Where the subject of a verb of will ends: « s'est portée volontaire » has two words of its own. */
export function subjectEndOf(chunks: readonly Chunk[], index: number): number {
  const end = seatVerbAt(chunks, index)?.subjectEnd ?? index;
  return end === index && senseOf(chunks[index - 1], 'trigger')
    ? (seatVerbAt(chunks, index - 1)?.subjectEnd ?? end)
    : end;
}

const isPurpose = (chunk: Chunk): boolean =>
  ['to', 'for', 'of'].includes(senseOf(chunk, 'marker')?.role ?? '');

/** Verbs of will: who decides, plans or promises to do something does it. */
function isWilling(chunk: Chunk | undefined): boolean {
  const frame = senseOf(chunk, 'trigger')?.frame;
  const acts = actsOf(chunk);
  return (
    frame === 'decide' ||
    frame === 'plan' ||
    frame === 'commitment' ||
    frame === 'pledge' ||
    acts.has('take') ||
    acts.has('name')
  );
}

function isAdverbial(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.is === 'date' || senseOf(chunk, 'former') || senseOf(chunk, 'used')) return true;
  return isComma(chunk) && (chunks[at - 1]?.is === 'date' || chunks[at + 1]?.is === 'date');
}

/** The first chunk after the last boundary before a chunk. */
export function startOf(chunks: readonly Chunk[], index: number): number {
  let start = index;
  while (start > 0 && index - start < window && !isBoundary(chunks[start - 1]!)) start--;
  return start;
}

/** The first boundary at or after a chunk. */
export function endOf(chunks: readonly Chunk[], index: number): number {
  let end = index;
  while (end < chunks.length && end - index < window && !isBoundary(chunks[end]!)) end++;
  return end;
}

const withParty = (actors: readonly Actor[] | undefined): readonly Actor[] | undefined =>
  actors?.some((actor) => actor.party !== null) ? actors : undefined;

/** Who acts: directly before the verb, before its relative, directly after it, or first in its part of the sentence. */
export function subjectOf(chunks: readonly Chunk[], verb: SeatVerb, text: string): readonly Actor[] {
  const { index, subjectEnd, start } = verb;
  const directly = subjectEnd > start ? withParty(groupEndingAt(chunks, subjectEnd, text)) : undefined;
  if (directly) return directly;
  const relative = subjectEnd <= start ? relativeEnd(chunks, start) : 0;
  const antecedent = relative > 0 ? withParty(groupEndingAt(chunks, relative, text)) : undefined;
  if (antecedent) return antecedent;
  const behind = withParty(groupAt(chunks, skipAdverbs(chunks, index + 1), chunks.length, text)?.actors);
  if (behind) return behind;
  const free = freeGroups(chunks, start, subjectEnd, text).find(({ actors }) => withParty(actors));
  return free?.actors ?? [];
}

/** The index after what a relative that begins at a chunk says more of, or 0. */
export function relativeEnd(chunks: readonly Chunk[], start: number): number {
  if (start === 0 || chunks[start - 1]!.is === 'punctuation') return 0;
  let end = start - 1;
  while (end > 0 && isComma(chunks[end - 1])) end--;
  return end;
}

export function skipAdverbs(chunks: readonly Chunk[], from: number): number {
  let next = from;
  while (next < chunks.length && isAdverb(chunks, next)) next++;
  return next;
}

function isAdverb(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]!;
  const adverb = senseOf(chunk, 'former') ?? senseOf(chunk, 'used') ?? senseOf(chunk, 'filler');
  if (chunk.is === 'date' || adverb) return true;
  return senseOf(chunk, 'marker') !== undefined && chunks[index + 1]?.is === 'date';
}

/** "until last month": a day that is over, behind a preposition. */
export const isOver = (chunks: readonly Chunk[]): boolean =>
  chunks.some(
    (chunk, index) =>
      chunk.is === 'date' &&
      chunk.date.when.kind === 'offset' &&
      chunk.date.when.offset < 0 &&
      senseOf(chunks[index - 1], 'marker') !== undefined,
  );

/** "to Kenya", «لكينيا» */
export const isTo = (chunk: Chunk): boolean =>
  senseOf(chunk, 'marker')?.role === 'to' || attachedPreposition(chunk) === 'ل';

/** "from Norway", « de la Norvège » */
export const isFrom = (chunk: Chunk): boolean => {
  const role = senseOf(chunk, 'marker')?.role;
  return role === 'from' || role === 'of';
};

/** "from Norway", but not "of Norway" */
export const isFromOnly = (chunk: Chunk): boolean => senseOf(chunk, 'marker')?.role === 'from';

/** "by Kenya", «تبدأ بكينيا» */
export const isBy = (chunk: Chunk): boolean =>
  senseOf(chunk, 'marker')?.role === 'by' || (chunk.is === 'party' && attachedPreposition(chunk) === 'ب');
export const isBeside = (chunk: Chunk): boolean => senseOf(chunk, 'beside') !== undefined;

/** The first parties or officials directly behind a preposition, among the chunks from one index to another. */
export function partiesBehind(
  chunks: readonly Chunk[],
  [from, to]: readonly [number, number],
  isPreposition: (chunk: Chunk) => boolean,
  text: string,
): readonly Actor[] {
  for (let index = from; index < to; index++) {
    const chunk = chunks[index]!;
    // «تولى السفير حسن من السودان رئاسة …»: an official is from there.
    const origin = senseOf(chunk, 'marker')?.role === 'from' && chunks[index - 1]?.is === 'person';
    if (!isPreposition(chunk) || origin) continue;
    const word = senseOf(chunk, 'marker') ?? senseOf(chunk, 'beside');
    const first = word ? index + 1 : index;
    const group = withParty(groupAt(chunks, first, chunks.length, text)?.actors);
    if (group) return group;
  }
  return [];
}

/** The first group with a party among chunks, whatever governs it. */
export function partiesIn(
  chunks: readonly Chunk[],
  [from, to]: readonly [number, number],
  text: string,
): readonly Actor[] {
  for (let index = from; index < to; index++) {
    const group = groupAt(chunks, index, to, text);
    if (!group) continue;
    if (withParty(group.actors)) return group.actors;
    index = group.to - 1;
  }
  return [];
}
