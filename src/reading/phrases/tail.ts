import { type Chunk, isComma, senseOf } from './chunk.ts';

/** A qualifier longer than this is prose, no name. */
export const longestQualifier = 7;

/** The head of a name: a noun like "working group" or "coalition". */
export interface Head {
  readonly is: 'body' | 'actor';
  /** It heads a name only together with a qualifier. */
  readonly bare?: boolean;
  /** Names a whole list. */
  readonly plural?: boolean;
}

/** A comma or a word for "and". */
export const isJoint = (chunk: Chunk | undefined): boolean =>
  isComma(chunk) || senseOf(chunk, 'and') !== undefined;

export function isCapital(chunk: Chunk): boolean {
  if (chunk.is === 'party' || chunk.is === 'place') return true;
  return (chunk.is === 'word' || chunk.is === 'lexicon') && chunk.capital;
}

/** The coalition itself, by a word that names it. */
export const isCoalition = (chunk: Chunk): boolean => senseOf(chunk, 'actor')?.actor === 'coalition';

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
  'deed',
  'act',
  'accession',
  'format',
  'acting',
]);
/** Senses that are part of a name only in capitals. */
const capitalTails = new Set([
  'trigger',
  'level',
  'seat',
  'actor',
  'tenure',
  'format',
  'acting',
  'act',
  'accession',
]);

/** A chunk may go on with a name. */
export function isTail(chunk: Chunk): boolean {
  if (chunk.is === 'word' || chunk.is === 'party' || chunk.is === 'place') return true;
  if (chunk.is !== 'lexicon') return false;
  return chunk.senses.some(
    ({ is }) =>
      tails.has(is) &&
      (!capitalTails.has(is) ||
        (chunk.capital && !isCoalition(chunk)) ||
        // «لجنة المعابر المؤقتة»
        (is === 'acting' && chunk.definite)),
  );
}
