import { fold } from '../../language/normalise.ts';
import { withoutArticle } from '../../language/particles.ts';
import { attachedPreposition, type Chunk, senseOf } from '../phrases/chunk.ts';
import { isCapital } from '../phrases/tail.ts';
import type { Account } from '../scene.ts';

/** Sentences at the top among which the name of the coalition stands. */
const longestHead = 12;
/** Letters of the shortest word that may head a name. */
const shortestHead = 4;

/** Chunks of a name behind "the third meeting of". */
const longestName = 5;

/**
 * The words of the headings, folded and without the Arabic article, and of the name behind the first meeting that is somebody's: a text
 * that is headed "Pacific Seeds Consortium", or tells of the meeting of that consortium, speaks of it as "the Consortium" later,
 * whatever the noun is.
 */
export function ownNamesIn(account: Account): ReadonlySet<string> {
  const { scenes, text } = account;
  const headings = scenes
    .slice(0, longestHead)
    .filter(({ line }) => line)
    .map(({ sentence }) => text.slice(sentence.start, sentence.end));
  const words = [...headings, ...metIn(account)]
    .flatMap((name) => fold(name).split(/[^\p{L}]+/u))
    .map(withoutArticle)
    .filter((word) => word.length >= shortestHead);
  return new Set(words);
}

/** The chunks of the name of whoever the first meeting is of: "the third meeting of the Lagoon Compact", «اجتماع ميثاق البحيرات». */
function metIn({ scenes, text, lexicon }: Account): string[] {
  const { capitals } = lexicon.grammar;
  for (const { chunks, line } of scenes.slice(0, longestHead)) {
    if (line) continue;
    for (const [at, chunk] of chunks.entries()) {
      if (!senseOf(chunk, 'meeting')) continue;
      const name = nameBehind(chunks, at + 1, capitals);
      // «لمنبر البحيرات»: a noun that no table knows keeps its preposition.
      if (name.length > 0) return name.map(({ start, end }) => text.slice(start, end).replace(/^ل(?!ل)/, ''));
    }
  }
  return [];
}

/** In capitals the whole name; else the one noun to which what follows belongs. */
function nameBehind(chunks: readonly Chunk[], from: number, capitals: boolean): readonly Chunk[] {
  let first = from;
  while (chunks[first]?.is === 'number' && chunks[first + 1]) first++;
  const owned = capitals
    ? senseOf(chunks[first], 'marker')?.role === 'of'
    : first === from || isFor(chunks[first]);
  if (!owned) return [];
  while (senseOf(chunks[first], 'marker') ?? senseOf(chunks[first], 'determiner')) first++;
  // "the meeting of the Lagoon Council"
  if (chunks[first]?.is === 'body') return chunks.slice(first, first + 1);
  let to = first;
  while (to - first < longestName && isNoun(chunks[to]) && (!capitals || isCapital(chunks[to]!))) to++;
  if (capitals) return chunks.slice(first, to);
  return to - first > 1 ? chunks.slice(first, first + 1) : [];
}

const nouns = ['actor', 'noun', 'body', 'meeting', 'programme', 'money'] as const;

/** «لميثاق» */
const isFor = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  (attachedPreposition(chunk) === 'ل' || (chunk.is === 'word' && chunk.norm.startsWith('ل')));

const isNoun = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'word' || nouns.some((is) => senseOf(chunk, is) !== undefined);

/** The chunk is one word of a heading, by itself. */
export function isOwnName(chunk: Chunk | undefined, own: ReadonlySet<string>, text: string): boolean {
  if (!chunk || chunk.to - chunk.from !== 1) return false;
  if (!isNoun(chunk)) return false;
  return own.has(withoutArticle(fold(text.slice(chunk.start, chunk.end))));
}
