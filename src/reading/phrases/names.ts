import { nameRunAt } from '../../language/names/index.ts';
import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { Grammar } from '../grammar.ts';
import { type Chunk, senseOf } from './chunk.ts';
import { unmarkedName } from './unmarked-names.ts';

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
  return grammar.capitals ? capitalName(chunks, index, tokens) : unmarked(chunks, index, tokens);
}

function capitalName(chunks: readonly Chunk[], index: number, tokens: readonly Token[]): Name | undefined {
  const first = chunks[index];
  if (!first || (first.is !== 'word' && !isForename(chunks, index))) return undefined;
  const run = nameRunAt(tokens, first.from);
  if (!run) return undefined;
  let to = first.is === 'word' ? index : index + 1;
  while (to < chunks.length && chunks[to]!.to <= run.to && isNamePart(chunks[to]!) && !isOwner(chunks, to))
    to++;
  while (to > index && !endsName(chunks[to - 1]!)) to--;
  return to > index ? { span: { start: first.start, end: chunks[to - 1]!.end }, to } : undefined;
}

/** "Minister Said Al-Maskari", "Ms. Grace Otieno": a capital word between a title and a capital is a given name, whatever else it means. */
export function isForename(chunks: readonly Chunk[], index: number): boolean {
  const [title, chunk, next] = [chunks[index - 1], chunks[index], chunks[index + 1]];
  if (chunk?.is !== 'lexicon' || !chunk.capital || chunk.to > chunk.from + 1) return false;
  const titled = senseOf(title, 'honorific') ?? senseOf(title, 'post');
  return (
    titled !== undefined && next?.is === 'word' && next.capital && forenameSenses.has(chunk.senses[0]!.is)
  );
}

const forenameSenses: ReadonlySet<string> = new Set([
  'trigger',
  'stance',
  'noun',
  'future',
  'money',
  'filler',
  'hypothetical',
]);

/** « Patrice Akplogan du Bénin » */
const isOwner = (chunks: readonly Chunk[], at: number): boolean => {
  const party = chunks[senseOf(chunks[at + 1], 'determiner') ? at + 2 : at + 1];
  return (
    senseOf(chunks[at], 'marker')?.role === 'of' && party?.is === 'party' && party.party.form !== 'demonym'
  );
};

const endsName = (chunk: Chunk): boolean =>
  chunk.is === 'word' || chunk.is === 'party' || chunk.is === 'place' || isSurname(chunk);

function isNamePart(chunk: Chunk): boolean {
  if (chunk.is === 'lexicon')
    return (
      ['marker', 'determiner', 'and'].includes(chunk.senses[0]!.is) || !chunk.capital || isSurname(chunk)
    );
  return chunk.is === 'word' || chunk.is === 'party' || chunk.is === 'place' || chunk.is === 'punctuation';
}

/** "Ousmane Ould Cheikh": inside a name a title is a name; one that is a post begins something else. */
const isSurname = (chunk: Chunk): boolean =>
  senseOf(chunk, 'honorific') !== undefined && !senseOf(chunk, 'post') && chunk.to === chunk.from + 1;

function unmarked(chunks: readonly Chunk[], index: number, tokens: readonly Token[]): Name | undefined {
  const length = unmarkedName(chunks, index, tokens);
  if (length === 0) return undefined;
  // What looked like a particle is the name's own: «فيصل».
  const { start } = tokens[chunks[index]!.from]!;
  return { span: { start, end: chunks[index + length - 1]!.end }, to: index + length };
}

/** The index after the honorifics at `from`. A title of rank that is a post as well (Ambassador) is looked behind on demand. */
export function afterHonorifics(chunks: readonly Chunk[], from: number, ranks = false): number {
  let index = from;
  while (senseOf(chunks[index], 'honorific') && (ranks || !senseOf(chunks[index], 'post'))) index++;
  return index;
}
