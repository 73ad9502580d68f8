import type { Marker } from '../grammar.ts';
import { attachedPreposition, type Chunk, isComma, senseOf, startsWithAnd } from '../phrases/chunk.ts';
import { roleOf, type Words } from './addressee-word.ts';

/** The preposition under which an addressee stands. */
export function governorOf(chunks: readonly Chunk[], index: number, words: Words): string {
  for (let at = index; at >= 0; at--) {
    const attached = ownPreposition(chunks, at);
    if (attached) return attached;
    const role = prepositionIn(chunks[at]!, words) ?? roleOf(chunks[at]);
    if (role !== undefined && role !== 'of' && role !== 'by') return role;
  }
  return '';
}

/** The preposition with which the words of a verb or a noun of attitude end: "thanks to", "called on". */
export function prepositionIn(chunk: Chunk, { tokens, lexicon }: Words): Marker | undefined {
  if (chunk.to - chunk.from < 2 || !(senseOf(chunk, 'stance') ?? senseOf(chunk, 'trigger'))) return undefined;
  for (const { sense } of lexicon.phrases.matchAt(tokens, chunk.to - 1)?.values ?? [])
    if (sense.is === 'marker') return sense.role;
  return undefined;
}

/** The preposition attached to a word, also to one that no table knows: «وبالشباب», «للصيادين». */
export function ownPreposition(chunks: readonly Chunk[], index: number): string | undefined {
  const chunk = chunks[index]!;
  if (chunk.is !== 'word') return attachedPreposition(chunk);
  return /^[وف]?(?:(ب)ال|(ل)ل)/u.exec(chunk.norm)?.slice(1).find(Boolean);
}

/** «وبقيادة»: a word that no table knows may begin with "and" and a preposition, where one such has stood before. */
export const joinedPreposition = (chunk: Chunk): string | undefined =>
  chunk.is === 'word' ? /^و([بل])\S{3}/u.exec(chunk.norm)?.[1] : undefined;

/** A comma or "and" stands before the phrase. */
export const isJoined = (chunks: readonly Chunk[], index: number): boolean => {
  const at = startOfPhrase(chunks, index);
  if (startsWithAnd(chunks[at]) || startsWithAnd(chunks[at - 1]) || isComma(chunks[at - 1])) return true;
  const chunk = chunks[at];
  return (
    chunk?.is === 'word' && (/^و(?:ال|بال|لل)/u.test(chunk.norm) || joinedPreposition(chunk) !== undefined)
  );
};

/** Where the determiners before a noun begin. */
export function startOfPhrase(chunks: readonly Chunk[], index: number): number {
  let start = index;
  while (start > 0 && senseOf(chunks[start - 1], 'determiner')) start--;
  return start;
}
