import type { Token } from '../../language/tokens.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Chunk, senseOf } from '../phrases/chunk.ts';

/** What the phrases of one sentence are read with. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** A noun phrase longer than this, in chunks, is prose and names nobody. */
export const longestPhrase = 6;

/** «ومشغلي»: "and" is attached to a word of people, or to one with the article. */
export function isJoinedWord(chunk: Chunk, { tokens, lexicon }: Words): boolean {
  if (chunk.is !== 'word' || lexicon.grammar.capitals || !chunk.norm.startsWith('و')) return false;
  return /^و(?:ال|بال|لل)/u.test(chunk.norm) || lexicon.people.matchAt(tokens, chunk.from)?.particles === 'و';
}

/** Where a word begins without the preposition attached to it: «بالأبناك». */
export const startOfWord = (chunk: Chunk): number =>
  chunk.is === 'word'
    ? chunk.start + (/^(?:[وف]?(?:ب(?=ال)|لل)|و(?=ال))/u.exec(chunk.norm)?.[0].length ?? 0)
    : chunk.start;

export const roleOf = (chunk: Chunk | undefined) => senseOf(chunk, 'marker')?.role;

/** Inside of a complement, what could be a verb too ("the riparian States") is a noun. */
export const isNounHere = (chunk: Chunk): boolean =>
  (['noun', 'government', 'trigger', 'tally', 'honorific'] as const).some(
    (is) => senseOf(chunk, is) !== undefined,
  );

export const isInfinitive = (chunk: Chunk): boolean =>
  chunk.is === 'word' && /(?:er|ir|re)$/.test(chunk.norm);
