import type { Span } from '../../language/span.ts';
import type { BodyKind } from '../finding.ts';
import type { Grammar, Sense } from '../grammar.ts';
import { attachedPreposition, type Chunk, isComma, senseOf, startsWithAnd } from './chunk.ts';

/** A qualifier longer than this is prose, no name. */
const longestQualifier = 7;

type BodySense = Extract<Sense, { is: 'body' }>;

interface Extent {
  readonly from: number;
  /** Chunk index, excluded. */
  readonly to: number;
  readonly names: readonly Span[];
}

/**
 * Joins the head of a body's name and its qualifiers into one chunk: "Working Group on Water Quality", "Africa Focus Group",
 * «مجموعة العمل المعنية بالمياه». A plural head with a list of qualifiers gives several names.
 */
export function gatherBodies(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  const gathered: Chunk[] = [];
  for (let index = 0; index < chunks.length; ) {
    const head = senseOf(chunks[index], 'body');
    const extent = head ? extentOf(chunks, index, head, gathered, grammar) : undefined;
    if (!head || !extent) {
      gathered.push(chunks[index]!);
      index++;
      continue;
    }
    const first = extent.from < index ? gathered[gathered.length - (index - extent.from)]! : chunks[index]!;
    gathered.length -= index - extent.from;
    const last = chunks[extent.to - 1]!;
    gathered.push({
      is: 'body',
      kind: kindIn(chunks.slice(index, extent.to)) ?? head.kind,
      names: extent.names,
      from: first.from,
      to: last.to,
      start: first.start,
      end: last.end,
      particles: first.particles,
    });
    index = extent.to;
  }
  return gathered;
}

/** A qualifier that tells the kind overrides a head that does not. */
function kindIn(run: readonly Chunk[]): BodyKind | undefined {
  return run.map((chunk) => senseOf(chunk, 'qualifier')?.kind).find((kind) => kind !== undefined);
}

function extentOf(
  chunks: readonly Chunk[],
  index: number,
  head: BodySense,
  before: readonly Chunk[],
  grammar: Grammar,
): Extent | undefined {
  const width = grammar.adjectives === 'before' ? qualifiersBefore(before, chunks[index]!, head) : 0;
  const from = index - Math.min(width, index);
  const to = grammar.wordOrder === 'verb-subject' ? endAfterNoun(chunks, index, head) : endAfterPreposition(chunks, index, grammar);
  if (head.bare && from === index && to === index + 1) return undefined;
  const run = [...before.slice(before.length - (index - from)), ...chunks.slice(index, to)];
  return { from, to, names: head.plural ? split(run, index - from) : [spanOf(run)] };
}

const spanOf = (run: readonly Chunk[]): Span => ({ start: run[0]!.start, end: run.at(-1)!.end });

/** How many chunks before the head belong to its name: capitalised words, or small ones behind a determiner. */
function qualifiersBefore(before: readonly Chunk[], head: Chunk, sense: BodySense): number {
  let width = 0;
  const capital = head.is === 'lexicon' && head.capital;
  while (width < longestQualifier) {
    const chunk = before[before.length - 1 - width];
    if (!chunk) break;
    const joint = sense.plural && width > 0 && (isComma(chunk) || senseOf(chunk, 'and'));
    if (!joint && !(capital ? qualifies(chunk) : chunk.is === 'word' && sense.bare !== true)) break;
    width++;
  }
  // A list cannot begin with its comma.
  while (width > 0 && isJoint(before[before.length - width])) width--;
  if (!capital && width > 0 && !senseOf(before[before.length - 1 - width], 'determiner')) return 0;
  return width;
}

const isJoint = (chunk: Chunk | undefined): boolean => isComma(chunk) || senseOf(chunk, 'and') !== undefined;

function qualifies(chunk: Chunk): boolean {
  if (chunk.is === 'word') return chunk.capital;
  if (chunk.is === 'party' || chunk.is === 'place') return true;
  return (
    chunk.is === 'lexicon' &&
    chunk.capital &&
    ['portfolio', 'noun', 'stance', 'programme', 'level', 'trigger', 'body'].includes(chunk.senses[0]!.is)
  );
}

/**
 * "Working Group on Water Quality", "groupe de travail sur la qualité de l'eau": a preposition and a noun phrase after the
 * head. Where genitives follow their noun they go on with it; elsewhere only between capitals.
 */
function endAfterPreposition(chunks: readonly Chunk[], index: number, grammar: Grammar): number {
  const role = senseOf(chunks[index + 1], 'marker')?.role;
  const qualifier = senseOf(chunks[index + 1], 'qualifier');
  if (!qualifier && role !== 'on' && role !== 'for' && role !== 'of' && role !== 'about') return index + 1;
  const first = senseOf(chunks[index + 2], 'determiner') ? index + 3 : index + 2;
  const start = chunks[first];
  if (!start || !isTail(start) || (role === 'of' && !isCapital(start))) return index + 1;
  const capital = isCapital(start);
  let to = first + 1;
  while (to < chunks.length && to - first < longestQualifier) {
    const chunk = chunks[to]!;
    const genitive = grammar.adjectives === 'after';
    const step = genitive || (capital && isLink(chunk)) ? linkLength(chunks, to) : isAnd(chunk) ? 1 : 0;
    const next = chunks[to + step];
    if (!next || !isTail(next) || (!genitive && isCapital(next) !== capital)) break;
    to += step + 1;
  }
  return to;
}

/** How many chunks "and", "of the", "et de la" take before the next noun. */
function linkLength(chunks: readonly Chunk[], from: number): number {
  let to = from;
  if (isAnd(chunks[to]!)) to++;
  if (senseOf(chunks[to], 'marker')?.role === 'of') to++;
  if (to > from && senseOf(chunks[to], 'determiner')) to++;
  return to - from;
}

const isAnd = (chunk: Chunk): boolean => senseOf(chunk, 'and') !== undefined;
const isLink = (chunk: Chunk): boolean => isAnd(chunk) || senseOf(chunk, 'marker')?.role === 'of';

function isCapital(chunk: Chunk): boolean {
  return chunk.is === 'party' || chunk.is === 'place' || ((chunk.is === 'word' || chunk.is === 'lexicon') && chunk.capital);
}

function isTail(chunk: Chunk): boolean {
  if (chunk.is === 'word' || chunk.is === 'party' || chunk.is === 'place') return true;
  return chunk.is === 'lexicon' && ['portfolio', 'noun', 'stance', 'programme'].includes(chunk.senses[0]!.is);
}

/**
 * «مجموعة العمل المعنية بالمياه والصرف الصحي»: adjectives and a genitive directly after the head, then qualifiers with ب, ل
 * or a preposition. The coalition that a body belongs to is no part of its name unless more follows.
 */
function endAfterNoun(chunks: readonly Chunk[], index: number, head: BodySense): number {
  const article = isDefinite(chunks[index]!);
  let to = index + 1;
  let end = index + 1;
  while (to < chunks.length && to - index <= longestQualifier) {
    const chunk = chunks[to]!;
    if (chunk.is === 'punctuation' || chunk.is === 'body') break;
    const qualifier = senseOf(chunk, 'qualifier') !== undefined;
    const preposition = attachedPreposition(chunk);
    const opensTail = qualifier || preposition === 'ل' || (to > index + 1 && afterQualifier(chunks, to));
    const genitive = isTail(chunk) && !startsWithAnd(chunk) && preposition === undefined && !isUnrelated(chunk, head, article);
    const joined = to > index + 1 && end === to && startsWithAnd(chunk) && chunk.is === 'word' && isDefinite(chunk);
    const markerInTail = to > index + 1 && senseOf(chunk, 'marker') !== undefined && isTailAt(chunks, to + 1);
    if (!opensTail && !genitive && !joined && !markerInTail) break;
    to++;
    const coalition = senseOf(chunk, 'actor')?.actor === 'coalition';
    if (!qualifier && !coalition && !senseOf(chunk, 'marker')) end = to;
  }
  return end;
}

const afterQualifier = (chunks: readonly Chunk[], index: number): boolean =>
  senseOf(chunks[index - 1], 'qualifier') !== undefined;

const isTailAt = (chunks: readonly Chunk[], index: number): boolean => {
  const chunk = chunks[index];
  return chunk !== undefined && isTail(chunk) && !startsWithAnd(chunk);
};

const isDefinite = (chunk: Chunk): boolean => (chunk.is === 'word' || chunk.is === 'lexicon') && chunk.definite;

/**
 * Directly after the head only definite words belong to it: an indefinite one begins something else. A bare head without the
 * article goes on with a genitive of any kind: «لجنة خبراء», but «اللجنة التزامها».
 */
function isUnrelated(chunk: Chunk, head: BodySense, article: boolean): boolean {
  if (chunk.is === 'party' || chunk.is === 'place') return head.bare === true;
  if (article && senseOf(chunk, 'stance')) return true;
  return !isDefinite(chunk) && (head.bare !== true || article);
}

/** "the Stabilisation and Communications Working Groups": one name for each item of the list on either side of the head. */
function split(run: readonly Chunk[], head: number): Span[] {
  const names: Span[] = [];
  let start = 0;
  for (let index = 0; index <= run.length; index++) {
    const chunk = run[index];
    const newItem = index > head + 1 && chunk !== undefined && startsWithAnd(chunk) && !senseOf(chunk, 'and');
    if (chunk !== undefined && !isJoint(chunk) && !newItem) continue;
    if (index > start) names.push(spanOf(run.slice(start, index)));
    start = newItem ? index : index + 1;
  }
  return names;
}
