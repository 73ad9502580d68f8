import type { PartyRef } from '../finding.ts';
import { type Actor, groupAt } from '../phrases/actors.ts';
import { attachedPreposition, type Chunk, senseOf, startsWithAnd } from '../phrases/chunk.ts';
import { isBoundary } from '../phrases/openings.ts';
import { isCapital, isJoint } from '../phrases/tail.ts';
import { peopleAt } from './addressee-people.ts';
import {
  isInfinitive,
  isJoinedWord,
  isNounHere,
  longestPhrase,
  roleOf,
  startOfWord,
  type Words,
} from './addressee-word.ts';

/** A noun phrase that names someone; `to` is the chunk index after it. */
export interface Named {
  readonly refs: readonly PartyRef[];
  readonly to: number;
  /** Parties, officials and bodies that the tables know; people by their kind; a name in capitals; any other noun phrase. */
  readonly as: 'known' | 'people' | 'name' | 'noun';
}

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

function isPhrasePart(chunks: readonly Chunk[], at: number, first: number): boolean {
  const chunk = chunks[at]!;
  const common = chunk.is === 'word' || isNounHere(chunk);
  if (at === first) return common && !isBoundary(chunk) && !senseOf(chunk, 'pronoun');
  if (startsWithAnd(chunk) || attachedPreposition(chunk)) return false;
  if (common || senseOf(chunk, 'portfolio')) return true;
  // "of" binds a genitive, but "de" before a verb is what is asked.
  return roleOf(chunk) === 'of' && chunks[at + 1]?.is === 'word' && !isInfinitive(chunks[at + 1]!);
}
