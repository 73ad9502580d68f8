import type { Grammar } from '../grammar.ts';
import { attachedPreposition, type Chunk, isComma, senseOf } from './chunk.ts';
import { modifiersAt } from './modifiers.ts';

/** What a post is for, or whose it is: the words behind it. */
export interface Tail {
  /** "of Kenya" is kept apart from the words of the post. */
  readonly party: string | null;
  /** End of what belongs to the words of the post, or 0 where nothing does. */
  readonly end: number;
  readonly to: number;
}

export const isAnd = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'and') !== undefined;

export const isOf = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'marker')?.role === 'of';

export const isOfOrTo = (chunk: Chunk | undefined): boolean => {
  const role = senseOf(chunk, 'marker')?.role;
  return role === 'of' || role === 'to';
};

export function joinsPost(chunks: readonly Chunk[], index: number, grammar: Grammar): boolean {
  let at = index;
  while (senseOf(chunks[at], 'determiner') || senseOf(chunks[at], 'acting')) at++;
  at += modifiersAt(chunks, at, grammar);
  return senseOf(chunks[at], 'post') !== undefined && (grammar.capitals || !senseOf(chunks[at], 'honorific'));
}

/** The particle stands before the word, be it told apart or not: a word that no table knows keeps it. */
export const isTiedBy = (particle: string, chunk: Chunk): boolean =>
  attachedPreposition(chunk) === particle || (chunk.is === 'word' && chunk.norm.startsWith(`${particle}ال`));

/** The chunk after "of the", "for", "in charge of", "and the", "in the", "et de la", ", des": the index itself where no link stands there. */
export function linkAt(chunks: readonly Chunk[], index: number): number {
  const role = senseOf(chunks[index], 'marker')?.role;
  const joined = isAnd(chunks[index]) || isComma(chunks[index]);
  const repeats = joined && isOfOrTo(chunks[index + 1]);
  const linked =
    role === 'of' ||
    role === 'for' ||
    role === 'to' ||
    role === 'in' ||
    (role === 'on' && isSubject(chunks, index + 1)) ||
    isAnd(chunks[index]) ||
    repeats ||
    senseOf(chunks[index], 'qualifier') !== undefined;
  // "for Silencing the Guns"
  const inside =
    senseOf(chunks[index], 'determiner') && isTitled(chunks[index - 1]) && isTitled(chunks[index + 1]);
  if (!linked) return inside ? index + 1 : index;
  let next = repeats ? index + 2 : index + 1;
  while (senseOf(chunks[next], 'determiner') || isOfGovernment(chunks, next)) next++;
  // "and Dutch Special Envoy …" begins another person.
  return isAnd(chunks[index]) && (chunks[next]?.is === 'party' || senseOf(chunks[next], 'post'))
    ? index
    : next;
}

/** « sur les droits de l'homme » */
function isSubject(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[senseOf(chunks[at], 'determiner') ? at + 1 : at];
  return isTitled(chunk) || senseOf(chunk, 'portfolio') !== undefined;
}

/** "on Biological Diversity", but "on the ground". */
const isTitled = (chunk: Chunk | undefined): boolean =>
  (chunk?.is === 'word' || chunk?.is === 'lexicon') && chunk.capital;

/** "the Ministry of", "the Government of": looked behind, down to the name. */
function isOfGovernment(chunks: readonly Chunk[], index: number): boolean {
  if (senseOf(chunks[index], 'government')) return true;
  return (
    senseOf(chunks[index], 'marker')?.role === 'of' && senseOf(chunks[index - 1], 'government') !== undefined
  );
}

/** The chunk may stand in the title of a post: a capital, or a portfolio. */
export function isCapitalised(chunk: Chunk, linked: boolean): boolean {
  if (chunk.is === 'party' || chunk.is === 'place' || chunk.is === 'body') return linked;
  if (chunk.is === 'word') return chunk.capital;
  if (chunk.is !== 'lexicon') return false;
  if (senseOf(chunk, 'portfolio')) return true;
  return (
    chunk.capital &&
    !['post', 'honorific', 'acting', 'former', 'determiner', 'reference'].includes(chunk.senses[0]!.is)
  );
}
