import { fold } from '../../language/normalise.ts';
import { withoutArticle } from '../../language/particles.ts';
import { type Chunk, senseOf } from '../phrases/chunk.ts';
import type { Account } from '../scene.ts';

/** Sentences at the top among which the name of the coalition stands. */
const longestHead = 12;
/** Letters of the shortest word that may head a name. */
const shortestHead = 4;

/**
 * The words of the headings, folded and without the Arabic article: a text that is headed "Pacific Seeds Consortium" speaks of it as
 * "the Consortium" later, whatever the noun is.
 */
export function ownNamesIn({ scenes, text }: Account): ReadonlySet<string> {
  const words = scenes
    .slice(0, longestHead)
    .filter(({ line }) => line)
    .flatMap(({ sentence }) => fold(text.slice(sentence.start, sentence.end)).split(/[^\p{L}]+/u))
    .map(withoutArticle)
    .filter((word) => word.length >= shortestHead);
  return new Set(words);
}

const nouns = ['actor', 'noun', 'body', 'meeting', 'programme', 'money'] as const;

/** The chunk is one word of a heading, by itself. */
export function isOwnName(chunk: Chunk | undefined, own: ReadonlySet<string>, text: string): boolean {
  if (!chunk || chunk.to - chunk.from !== 1) return false;
  const noun = chunk.is === 'word' || nouns.some((is) => senseOf(chunk, is) !== undefined);
  if (!noun) return false;
  return own.has(withoutArticle(fold(text.slice(chunk.start, chunk.end))));
}
