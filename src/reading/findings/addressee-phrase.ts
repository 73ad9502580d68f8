import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import { type Lexicon, opens } from '../lexicon.ts';
import { attachedPreposition, type Chunk, isComma, senseOf, startsWithAnd } from '../phrases/chunk.ts';
import type { Clause } from '../phrases/clauses.ts';

/** A noun phrase longer than this, in chunks, is prose and names nobody. */
const longestPhrase = 6;

/** A noun phrase that names people or institutions that are no parties; `to` is the chunk index after it. */
export interface People extends Span {
  readonly to: number;
}

/** The people that a chunk begins to name, with their adjectives and genitives: "fishermen of Al Mahrah", «بلدية بنزرت». */
export function peopleAt(
  chunks: readonly Chunk[],
  index: number,
  tokens: readonly Token[],
  { people, grammar }: Lexicon,
): People | undefined {
  const at = chunks[index]!.from;
  const head = tokens[at]!.opens & opens.people ? people.matchAt(tokens, at) : undefined;
  if (!head) return undefined;
  let to = index + 1;
  while (to < chunks.length && chunks[to]!.from < head.to) to++;
  const first = to;
  const goesOn = grammar.wordOrder === 'verb-subject' ? isArabicTail : isTail;
  while (
    to < chunks.length &&
    to - first < longestPhrase &&
    goesOn(chunks, to, to === first && !head.definite, grammar.adjectives === 'after')
  )
    to++;
  // "rural women"
  let from = index;
  if (grammar.adjectives === 'before')
    while (chunks[from - 1]?.is === 'word' && index - from < longestPhrase) from--;
  const start = from < index ? chunks[from]!.start : head.start;
  return { start, end: Math.max(head.end, chunks[to - 1]!.end), to };
}

/** «وكالات التنمية»: a genitive behind an indefinite head, and definite words. */
function isArabicTail(chunks: readonly Chunk[], at: number, genitive: boolean): boolean {
  const chunk = chunks[at]!;
  if (startsWithAnd(chunk) || attachedPreposition(chunk) !== undefined) return false;
  if (chunk.is === 'party' || chunk.is === 'place') return genitive;
  if (chunk.is !== 'word' && !isNounHere(chunk) && !senseOf(chunk, 'portfolio')) return false;
  return genitive || (chunk.is === 'word' && chunk.definite) || (chunk.is === 'lexicon' && chunk.definite);
}

/** "of the coast", « locales de Khartoum »: genitives, and adjectives where they follow. */
function isTail(chunks: readonly Chunk[], at: number, _: boolean, adjectives: boolean): boolean {
  const chunk = chunks[at]!;
  if (roleOf(chunk) === 'of') {
    const next = chunks[senseOf(chunks[at + 1], 'determiner') ? at + 2 : at + 1];
    return next !== undefined && isNoun(next) && !isInfinitive(next);
  }
  const previous = chunks[at - 1];
  if (senseOf(chunk, 'determiner')) return roleOf(previous) === 'of';
  if (roleOf(previous) === 'of' || senseOf(previous, 'determiner')) return isNoun(chunk);
  return chunk.is === 'word' && (chunk.capital || (adjectives && !isInfinitive(chunk)));
}

const isNoun = (chunk: Chunk): boolean =>
  chunk.is === 'word' ||
  chunk.is === 'party' ||
  chunk.is === 'place' ||
  isNounHere(chunk) ||
  senseOf(chunk, 'actor') !== undefined;

/**
 * The common noun after the verb, with its adjectives and genitive. A call is to someone only where what is asked follows
 * behind "to" («إلى», "à", "de" with a verb): "call for peace" addresses nobody.
 */
export function askedAfter(clause: Clause, kind: 'call' | 'thanks'): Chunk[] | undefined {
  const chunks = clause.complement;
  let from = 0;
  while (senseOf(chunks[from], 'determiner') || senseOf(chunks[from], 'filler')) from++;
  const dative = roleOf(chunks[from]) === 'to';
  if (dative) from++;
  while (senseOf(chunks[from], 'determiner')) from++;
  let to = from;
  while (to < chunks.length && to - from < longestPhrase && isPhrasePart(chunks, to, from, dative)) to++;
  const next = chunks[to];
  const asks =
    kind === 'thanks' ||
    (next ? turnsToRequest(next, dative) : clause.after.length > chunks.length && !dative);
  return to > from && asks ? chunks.slice(from, to) : undefined;
}

export const roleOf = (chunk: Chunk | undefined) => senseOf(chunk, 'marker')?.role;

function isPhrasePart(chunks: readonly Chunk[], at: number, first: number, dative: boolean): boolean {
  const chunk = chunks[at]!;
  const common = chunk.is === 'word' || isNounHere(chunk);
  if (at === first) return common && attachedPreposition(chunk) === undefined;
  if (common || senseOf(chunk, 'portfolio')) return true;
  // "of" binds a genitive, but "de" before a verb is what is asked.
  return roleOf(chunk) === 'of' && !dative && chunks[at + 1]?.is === 'word' && !isInfinitive(chunks[at + 1]!);
}

/** Inside of a complement, what could be a verb too ("the riparian States") is a noun. */
const isNounHere = (chunk: Chunk): boolean =>
  (['noun', 'government', 'trigger'] as const).some((is) => senseOf(chunk, is) !== undefined);

/** What is asked begins: "to report", « à publier », « d'équiper », «إلى الكشف», «على الإفصاح». */
const turnsToRequest = (chunk: Chunk, dative: boolean): boolean =>
  ['to', 'of', 'on'].includes(roleOf(chunk) ?? '') || (dative && isComma(chunk));

const isInfinitive = (chunk: Chunk): boolean => chunk.is === 'word' && /(?:er|ir|re)$/.test(chunk.norm);
