import { type Chunk, senseOf } from '../phrases/chunk.ts';

/** A heading of an item is no longer than this, in chunks: "– The Kingdom of Norway:". */
const longestHeading = 6;

/** "Norway: €5 million", « Maroc – 2 millions »: the party by itself that heads an item, and where what it gives begins. */
export function giverOf(
  chunks: readonly Chunk[],
): { readonly party: Extract<Chunk, { is: 'party' }>; readonly from: number } | undefined {
  const from = chunks.findIndex(
    (chunk, at) => at > 0 && at < longestHeading && chunk.is === 'punctuation' && /^[:–—]$/.test(chunk.mark),
  );
  if (from < 0) return undefined;
  const heading = chunks.slice(0, from);
  const parties = heading.filter((chunk) => chunk.is === 'party');
  const alone = heading.every((chunk) => chunk.is !== 'word' && (chunk.is !== 'lexicon' || isArticle(chunk)));
  return alone && parties.length > 0 ? { party: parties.at(-1)!, from: from + 1 } : undefined;
}

const isArticle = (chunk: Chunk): boolean =>
  (senseOf(chunk, 'determiner') ?? senseOf(chunk, 'and') ?? senseOf(chunk, 'government')) !== undefined;
