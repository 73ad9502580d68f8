import { attachedPreposition, type Chunk, senseOf } from '../../phrases/chunk.ts';
import { extentOf } from '../../phrases/extent.ts';
import { isCapital } from '../../phrases/tail.ts';
import type { Account } from '../../scene.ts';
import { longestHead } from './city.ts';

/** Chunks between a meeting and whose it is: "meeting, the third, of the". */
const longestLink = 4;

/**
 * Whose meeting it was, where no table knows the noun: "the spring round of the Reef Insurance Club", « rencontre du Cercle de Glaris sur
 * l'accès humanitaire». Looked for in the sentence of the meeting, then in the headings.
 */
export function nameOfOccasion(at: number, account: Account): string | null {
  const headings = account.scenes.slice(0, longestHead).filter(({ line }) => line);
  for (const { chunks } of [account.scenes[at]!, ...headings])
    for (const [index, chunk] of chunks.entries()) {
      const name =
        senseOf(chunk, 'meeting') || senseOf(chunk, 'level') || senseOf(chunk, 'member')
          ? nameBehind(chunks, index, account)
          : null;
      if (name) return name;
    }
  return null;
}

function nameBehind(chunks: readonly Chunk[], meeting: number, { lexicon, text }: Account): string | null {
  const { grammar } = lexicon;
  if (!grammar.capitals) return null;
  for (let index = meeting + 1; index <= meeting + longestLink; index++) {
    if (senseOf(chunks[index], 'marker')?.role !== 'of') continue;
    let first = index + 1;
    while (senseOf(chunks[first], 'determiner')) first++;
    const head = grammar.adjectives === 'before' ? lastCapital(chunks, first) : first;
    if (!isHead(chunks[head]) || isKnown(chunks.slice(first, head + 1))) return null;
    const { to } = extentOf(chunks, head, { is: 'actor' }, [], grammar);
    return to - first > 1 ? text.slice(chunks[first]!.start, chunks[to - 1]!.end) : null;
  }
  return null;
}

/** The last of the capital words that stand together: the noun of an English name. */
function lastCapital(chunks: readonly Chunk[], first: number): number {
  let last = first;
  while (isHead(chunks[last + 1])) last++;
  return last;
}

const isHead = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  chunk.is !== 'party' &&
  chunk.is !== 'place' &&
  isCapital(chunk) &&
  attachedPreposition(chunk) === undefined;

/** Persons, levels and bodies have rules of their own. */
const isKnown = (chunks: readonly Chunk[]): boolean =>
  chunks.some(
    (chunk) =>
      chunk.is === 'body' ||
      chunk.is === 'person' ||
      (['level', 'post', 'government'] as const).some((is) => senseOf(chunk, is)),
  );
