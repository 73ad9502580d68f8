import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { PartyRef } from '../finding.ts';
import { type Lexicon, opens } from '../lexicon.ts';
import { type Actor, groupAt } from '../phrases/actors.ts';
import { attachedPreposition, type Chunk, isPossessive, senseOf, startsWithAnd } from '../phrases/chunk.ts';
import { isBoundary } from '../phrases/openings.ts';
import { isCapital, isJoint } from '../phrases/tail.ts';

/** What the phrases of one sentence are read with. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** A noun phrase that names someone; `to` is the chunk index after it. */
export interface Named {
  readonly refs: readonly PartyRef[];
  readonly to: number;
  /** Parties, officials and bodies that the tables know; people by their kind; a name in capitals; any other noun phrase. */
  readonly as: 'known' | 'people' | 'name' | 'noun';
}

/** A noun phrase longer than this, in chunks, is prose and names nobody. */
const longestPhrase = 6;

/** Whoever a chunk begins to name, or undefined. Those who act in the clause themselves are nobody's addressees. */
export function namedAt(
  chunks: readonly Chunk[],
  index: number,
  words: Words,
  actor: PartyRef,
): Named | undefined {
  const start = startOfNoun(chunks, index);
  const called = nameIn(chunks, start, words);
  if (called) return called;
  const people = peopleAt(chunks, start, words);
  const group = groupAt(chunks, index, chunks.length, words.text);
  const wider = people && (!group || (people.to > group.to && isModifier(group.actors)));
  if (wider)
    return { refs: [{ name: words.text.slice(people.start, people.end) }], to: people.to, as: 'people' };
  if (!group || group.actors.some(({ chunk, kind }) => kind === 'coalition' && isCommon(chunk, words)))
    return undefined;
  const others = group.actors.filter(
    ({ kind, ref }) => kind !== 'reference' && kind !== 'speaker' && ref !== actor,
  );
  return {
    refs: others.map(({ ref }) => ref),
    to: group.to,
    as: group.actors.every(isOutsider) ? 'noun' : 'known',
  };
}

/** «مبادرة إندونيسيا»: a word for a coalition without its article is any such thing. */
const isCommon = (chunk: Chunk, { lexicon }: Words): boolean =>
  !lexicon.grammar.capitals && chunk.is === 'lexicon' && !chunk.definite && chunk.to === chunk.from + 1;

const isOutsider = ({ kind }: Actor): boolean => kind === 'outsider';

/** "Zambia's mine inspectors": the party is a word for which inspectors they are. */
const isModifier = (actors: readonly Actor[]): boolean => actors.length === 1 && actors[0]!.kind === 'party';

function startOfNoun(chunks: readonly Chunk[], index: number): number {
  let start = index;
  while (senseOf(chunks[start], 'determiner') || senseOf(chunks[start], 'filler')) start++;
  return start;
}

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
  return { start: chunk.start, end: chunk.end, to: chunk.to, definite };
}

/** People with their adjectives and genitives: "Zambia's mine inspectors", "fishermen of Al Mahrah", «بلدية بنزرت». */
function peopleAt(
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
 * A name in capitals that no table knows: "the Eastern Caribbean Central Bank", « la Banque ouest-africaine de développement ».
 * One word in capitals is a name only behind an article ("the Commission").
 */
function nameIn(chunks: readonly Chunk[], start: number, { text, lexicon }: Words): Named | undefined {
  const first = chunks[start];
  if (!lexicon.grammar.capitals || !first || first.is === 'person' || first.is === 'body') return undefined;
  let to = start;
  let unknown = 0;
  while (to < chunks.length && to - start < longestName) {
    const step = to > start ? linkLength(chunks, to) : 0;
    const chunk = chunks[to + step];
    if (!chunk || !isNamePart(chunk)) break;
    // "the Red Cross and Kenya" are two.
    if (step > 0 && isJoint(chunks[to]) && (chunk.is !== 'word' || !isQualified(chunks, start, to))) break;
    if (chunk.is === 'word') unknown++;
    to += step + 1;
  }
  const alone = to === start + 1 && !senseOf(chunks[start - 1], 'determiner');
  if (unknown === 0 || alone) return undefined;
  return { refs: [{ name: text.slice(first.start, chunks[to - 1]!.end) }], to, as: 'name' };
}

/** "Ministry of Water and Sanitation" is one; "the Ford Foundation and the Red Cross" and "Oxfam and Caritas" are two. */
const isQualified = (chunks: readonly Chunk[], start: number, and: number): boolean =>
  !senseOf(chunks[and + 1], 'determiner') &&
  chunks.slice(start, and).some((chunk) => roleOf(chunk) !== undefined);

/** In chunks: "the United Nations Interim Security Force for the Port of Abyei" has seven. */
const longestName = 12;

const isNamePart = (chunk: Chunk): boolean =>
  isCapital(chunk) && !senseOf(chunk, 'determiner') && !senseOf(chunk, 'reference');

/** "of", "of the", "for", "and" between two words in capitals. */
function linkLength(chunks: readonly Chunk[], from: number): number {
  const chunk = chunks[from];
  const role = roleOf(chunk);
  const links =
    (role === 'of' || role === 'for' || senseOf(chunk, 'and') !== undefined) && chunk?.is === 'lexicon';
  if (!links || chunk.capital) return 0;
  return senseOf(chunks[from + 1], 'determiner') ? 2 : 1;
}

/**
 * Any noun phrase with its adjectives and genitive, where a verb asks or thanks and so names someone in any case: "urged the
 * riparian States to", « prie les armateurs de », «طلب من القباطنة أن».
 */
export function nounAt(chunks: readonly Chunk[], index: number, words: Words): Named | undefined {
  const from = startOfNoun(chunks, index);
  let to = from;
  while (to < chunks.length && to - from < longestPhrase && isPhrasePart(chunks, to, from)) {
    to++;
    if (chunks[to] && isJoinedWord(chunks[to]!, words)) break;
  }
  if (to === from) return undefined;
  const name = words.text.slice(startOfWord(chunks[from]!), chunks[to - 1]!.end);
  return { refs: [{ name }], to, as: 'noun' };
}

/** «ومشغلي»: "and" is attached to a word of people, or to one with the article. */
function isJoinedWord(chunk: Chunk, { tokens, lexicon }: Words): boolean {
  if (chunk.is !== 'word' || lexicon.grammar.capitals || !chunk.norm.startsWith('و')) return false;
  return /^و(?:ال|بال|لل)/u.test(chunk.norm) || lexicon.people.matchAt(tokens, chunk.from)?.particles === 'و';
}

/** Where a word begins without the preposition attached to it: «بالأبناك». */
const startOfWord = (chunk: Chunk): number =>
  chunk.is === 'word'
    ? chunk.start + (/^(?:[وف]?(?:ب(?=ال)|لل)|و(?=ال))/u.exec(chunk.norm)?.[0].length ?? 0)
    : chunk.start;

export const roleOf = (chunk: Chunk | undefined) => senseOf(chunk, 'marker')?.role;

function isPhrasePart(chunks: readonly Chunk[], at: number, first: number): boolean {
  const chunk = chunks[at]!;
  const common = chunk.is === 'word' || isNounHere(chunk);
  if (at === first) return common && !isBoundary(chunk) && !senseOf(chunk, 'pronoun');
  if (startsWithAnd(chunk) || attachedPreposition(chunk)) return false;
  if (common || senseOf(chunk, 'portfolio')) return true;
  // "of" binds a genitive, but "de" before a verb is what is asked.
  return roleOf(chunk) === 'of' && chunks[at + 1]?.is === 'word' && !isInfinitive(chunks[at + 1]!);
}

/** Inside of a complement, what could be a verb too ("the riparian States") is a noun. */
const isNounHere = (chunk: Chunk): boolean =>
  (['noun', 'government', 'trigger', 'tally', 'honorific'] as const).some(
    (is) => senseOf(chunk, is) !== undefined,
  );

export const isInfinitive = (chunk: Chunk): boolean =>
  chunk.is === 'word' && /(?:er|ir|re)$/.test(chunk.norm);
