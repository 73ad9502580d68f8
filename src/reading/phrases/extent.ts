import type { Grammar } from '../grammar.ts';
import { type Chunk, senseOf } from './chunk.ts';
import { endAfterNoun } from './extent-after-noun.ts';
import { endAfterPreposition } from './extent-after-preposition.ts';
import { type Head, isCapital, isJoint, longestQualifier } from './tail.ts';

/** Chunk indexes of a name around its head: `to` excluded. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** How far the name around a head goes. `before` are the chunks before it, as they have been gathered so far. */
export function extentOf(
  chunks: readonly Chunk[],
  index: number,
  head: Head,
  before: readonly Chunk[],
  grammar: Grammar,
): Extent {
  const width = grammar.adjectives === 'before' ? qualifiersBefore(before, chunks[index]!, head) : 0;
  const to =
    endAfterQuotation(chunks, index) ??
    (grammar.capitals
      ? endAfterPreposition(chunks, index, grammar.adjectives === 'after', head)
      : endAfterNoun(chunks, index, head));
  return { from: index - width, to };
}

/** How many chunks before the head belong to its name: capitalised words, or small ones behind a determiner. */
function qualifiersBefore(before: readonly Chunk[], chunk: Chunk, head: Head): number {
  let width = 0;
  const capital = isCapital(chunk);
  while (width < longestQualifier) {
    const each = before[before.length - 1 - width];
    if (!each) break;
    const joint = head.plural && width > 0 && isJoint(each);
    const link =
      capital &&
      (width > 0
        ? isPossessive(each) || senseOf(each, 'marker')?.role === 'of'
        : isOfMany(each) && isName(before[before.length - 2]));
    if (!joint && !link && !(capital ? qualifies(each) : each.is === 'word' && head.bare !== true)) break;
    width++;
  }
  // A name cannot begin with its comma or its "of".
  while (width > 0 && !qualifies(before[before.length - width]!) && capital) width--;
  while (width > 0 && isJoint(before[before.length - width])) width--;
  if (!capital && width > 0 && !senseOf(before[before.length - 1 - width], 'determiner')) return 0;
  return width;
}

/** "Donors' Forum", but "Kenya's Coalition" is a coalition of Kenya's. */
const isOfMany = (chunk: Chunk): boolean => chunk.is === 'punctuation' && /^['’]$/.test(chunk.mark);
const isName = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'word' ? chunk.capital : senseOf(chunk, 'level') !== undefined && isCapital(chunk!);

/** "'s", or the apostrophe of a plural. */
export const isPossessive = (chunk: Chunk): boolean =>
  (chunk.is === 'punctuation' && /^['’]$/.test(chunk.mark)) ||
  (chunk.is === 'word' && (chunk.norm === "'s" || chunk.norm === "'"));

const naming = new Set([
  'portfolio',
  'noun',
  'stance',
  'programme',
  'level',
  'trigger',
  'body',
  'actor',
  'meeting',
  'tenure',
  'money',
  'format',
  'acting',
  'act',
  'resolve',
  'deed',
  'accession',
]);

/** A capitalised word can be part of the name of the head after it. */
function qualifies(chunk: Chunk): boolean {
  if (chunk.is === 'word') return chunk.capital;
  if (chunk.is === 'party' || chunk.is === 'place') return true;
  return chunk.is === 'lexicon' && chunk.capital && chunk.senses.some(({ is }) => naming.has(is));
}

/** « Groupe de travail « Bouées » »: a name in quotation marks directly behind the head. */
function endAfterQuotation(chunks: readonly Chunk[], index: number): number | undefined {
  const open = chunks[index + 1];
  const mark = open?.is === 'punctuation' ? quotationMarks.get(open.mark) : undefined;
  if (mark === undefined) return undefined;
  const inside = chunks.slice(index + 2, index + 3 + longestQualifier);
  const close = inside.findIndex((chunk) => chunk.is === 'punctuation' && chunk.mark === mark);
  return close > 0 ? index + 3 + close : undefined;
}

/** Each opening mark with the one that closes it. */
const quotationMarks: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
]);
