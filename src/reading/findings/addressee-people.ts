import type { Span } from '../../language/span.ts';
import { type Lexicon, opens } from '../lexicon.ts';
import { attachedPreposition, type Chunk, isPossessive, senseOf, startsWithAnd } from '../phrases/chunk.ts';
import {
  isInfinitive,
  isJoinedWord,
  isNounHere,
  longestPhrase,
  roleOf,
  startOfWord,
  type Words,
} from './addressee-word.ts';

interface People extends Span {
  readonly to: number;
}

/** «متطوعي الهلال الأحمر»: the sound plural before a genitive loses its ن. */
function isConstruct(chunk: Extract<Chunk, { is: 'word' }>, next: Chunk | undefined, text: string): boolean {
  if (!/^[وف]?[بل]?م.{3,}ي$/u.test(chunk.norm) || text[chunk.end - 1] !== 'ي') return false;
  return next?.is === 'party' || next?.is === 'place' || (next?.is === 'word' && next.definite);
}

/** The noun that tells people, and `to` the token index after it. */
type Head = Span & { readonly to: number; readonly definite: boolean };

/** A word of the shape that tells people: "technicians", « éducatrices », «الراصدين». */
function shaped(
  chunk: Extract<Chunk, { is: 'word' }>,
  next: Chunk | undefined,
  text: string,
  { grammar }: Lexicon,
): Head | undefined {
  if (chunk.capital) return undefined;
  if (!grammar.capitals && isConstruct(chunk, next, text)) {
    const { end, to } = chunk;
    return { start: startOfWord(chunk), end, to, definite: false };
  }
  const attached = grammar.capitals ? 0 : (/^[وف]?(?:[بلك]?ال|لل)/u.exec(chunk.norm)?.[0].length ?? 0);
  const definite = attached > 0;
  if (!grammar.peopleShape.test(chunk.norm.slice(attached)) || (!grammar.capitals && !definite))
    return undefined;
  return { start: startOfWord(chunk), end: chunk.end, to: chunk.to, definite };
}

/** People with their adjectives and genitives: "Zambia's mine inspectors", "fishermen of Al Mahrah", «بلدية بنزرت». */
export function peopleAt(
  chunks: readonly Chunk[],
  index: number,
  { text, tokens, lexicon }: Words,
): People | undefined {
  const { people, grammar } = lexicon;
  let at = index;
  let head = headAt(at);
  if (grammar.adjectives === 'before')
    while (!head && at - index < longestPhrase && isBeforeHead(chunks[at])) head = headAt(++at);
  if (!head) return undefined;
  let to = at + 1;
  while (to < chunks.length && chunks[to]!.from < head.to) to++;
  const first = to;
  const words = { text, tokens, lexicon };
  const goesOn = grammar.wordOrder === 'verb-subject' ? isArabicTail : isTail;
  while (
    to < chunks.length &&
    to - first < longestPhrase &&
    !isJoinedWord(chunks[to]!, words) &&
    goesOn(chunks, to, to === first && !head.definite, grammar.adjectives === 'after')
  )
    to++;
  const start = at > index ? chunks[index]!.start : head.start;
  return { start, end: Math.max(head.end, chunks[to - 1]!.end), to };

  function headAt(index: number): Head | undefined {
    const chunk = chunks[index];
    if (!chunk) return undefined;
    const told = tokens[chunk.from]!.opens & opens.people ? people.matchAt(tokens, chunk.from) : undefined;
    return told ?? (chunk.is === 'word' ? shaped(chunk, chunks[index + 1], text, lexicon) : undefined);
  }
}

/** What may stand before the head of an English noun phrase: adjectives, nouns, "Zambia's". */
const isBeforeHead = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  (chunk.is === 'word' ||
    chunk.is === 'place' ||
    chunk.is === 'party' ||
    isPossessive(chunk) ||
    senseOf(chunk, 'portfolio') !== undefined ||
    isNounHere(chunk));

/** «وكالات التنمية»: a genitive behind an indefinite head, and definite words. */
function isArabicTail(chunks: readonly Chunk[], at: number, genitive: boolean): boolean {
  const chunk = chunks[at]!;
  if (startsWithAnd(chunk) || attachedPreposition(chunk) !== undefined) return false;
  if (chunk.is === 'party' && chunk.party.form === 'demonym') return genitive || chunk.party.definite;
  if (chunk.is === 'party' || chunk.is === 'place') return genitive;
  if (chunk.is !== 'word' && !isNounHere(chunk) && !senseOf(chunk, 'portfolio')) return false;
  return genitive || (chunk.is === 'word' && chunk.definite) || (chunk.is === 'lexicon' && chunk.definite);
}

/** "of the coast", « locales de Khartoum »: genitives, and adjectives where they follow. */
function isTail(chunks: readonly Chunk[], at: number, _: boolean, adjectives: boolean): boolean {
  const chunk = chunks[at]!;
  if (roleOf(chunk) === 'of') {
    const article = senseOf(chunks[at + 1], 'determiner');
    const next = chunks[article ? at + 2 : at + 1];
    // "the canton of Jura for its help", « le canton de Neuchâtel de son accueil »
    if (article?.possessive) return false;
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
