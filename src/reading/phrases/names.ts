import { nameRunAt } from '../../language/names/index.ts';
import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { Grammar } from '../grammar.ts';
import { type Chunk, senseOf } from './chunk.ts';

const longestArabicName = 5;

/** A person's name among chunks. */
export interface Name {
  readonly span: Span;
  /** Chunk index, excluded. */
  readonly to: number;
}

/** The name that starts at a chunk, or undefined. */
export function nameAt(
  chunks: readonly Chunk[],
  index: number,
  tokens: readonly Token[],
  grammar: Grammar,
): Name | undefined {
  return grammar.capitals ? capitalName(chunks, index, tokens) : arabicName(chunks, index);
}

function capitalName(chunks: readonly Chunk[], index: number, tokens: readonly Token[]): Name | undefined {
  const first = chunks[index];
  if (first?.is !== 'word') return undefined;
  const run = nameRunAt(tokens, first.from);
  if (!run) return undefined;
  let to = index;
  while (to < chunks.length && chunks[to]!.to <= run.to && isNamePart(chunks[to]!)) to++;
  while (to > index && !['word', 'party', 'place'].includes(chunks[to - 1]!.is)) to--;
  return to > index ? { span: { start: first.start, end: chunks[to - 1]!.end }, to } : undefined;
}

function isNamePart(chunk: Chunk): boolean {
  if (chunk.is === 'lexicon') return ['marker', 'determiner', 'and'].includes(chunk.senses[0]!.is) || !chunk.capital;
  return chunk.is === 'word' || chunk.is === 'party' || chunk.is === 'place' || chunk.is === 'punctuation';
}

/** In a script without capitals a name is the run of words after a post or honorific that the tables do not know. */
function arabicName(chunks: readonly Chunk[], index: number): Name | undefined {
  let to = index;
  while (to < chunks.length && to - index < longestArabicName && isArabicNamePart(chunks, to, index)) to++;
  const first = chunks[index];
  return first && to > index ? { span: { start: first.start, end: chunks[to - 1]!.end }, to } : undefined;
}

function isArabicNamePart(chunks: readonly Chunk[], at: number, first: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.is !== 'word') return false;
  if (at === first) return !chunk.definite && !/^(?:بال|لل|ولل|وبال)/.test(chunk.norm);
  // A later part does not begin with an attached particle, as far as can be told.
  if (/^(?:بال|لل|وال|فال|كال)/.test(chunk.norm)) return false;
  // «ويلميس» after a first name is a surname; later, و begins the next phrase.
  if (chunk.norm.startsWith('و') && chunk.norm.length > 3) return at === first + 1;
  return !(/^[بل]/.test(chunk.norm) && chunk.norm.length > 5 && at - first >= 2);
}

/** The index after the honorifics at `from`. A title of rank that is a post as well (Ambassador) is looked behind on demand. */
export function afterHonorifics(chunks: readonly Chunk[], from: number, ranks = false): number {
  let index = from;
  while (senseOf(chunks[index], 'honorific') && (ranks || !senseOf(chunks[index], 'post'))) index++;
  return index;
}
