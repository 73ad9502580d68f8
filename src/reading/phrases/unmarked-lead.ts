import type { Token } from '../../language/tokens.ts';
import { type Chunk, senseOf } from './chunk.ts';
import type { Name } from './names.ts';

/** More words than these before a comma are no name without a courtesy. */
const longestPlainName = 5;

/**
 * A name that needs no courtesy before it, in a script without capitals: two plain words or more that begin the sentence or follow its
 * verb, «آدا بيترز، وزيرة المياه، بلجيكا», «وشاركت آدا بيترز، المديرة العامة لـ…». The comma and the post behind it are the caller's to see.
 */
export function standsAlone(
  chunks: readonly Chunk[],
  from: number,
  { to }: Name,
  tokens: readonly Token[],
): boolean {
  const words = chunks.slice(from, to);
  if (words.length < 2 || words.length > longestPlainName || !words.every(({ is }) => is === 'word'))
    return false;
  return leads(chunks, from) && words.every((word) => isPlain(word, tokens));
}

/** The sentence begins here, or its verb or the meeting that it tells of stands before. */
function leads(chunks: readonly Chunk[], from: number): boolean {
  const before = chunks[from - 1];
  return (
    before === undefined ||
    (senseOf(before, 'trigger') ?? senseOf(before, 'meeting') ?? senseOf(before, 'filler')) !== undefined
  );
}

/** No plural and no accusative: «مباحثات», «اتصالًا»; the article only by itself. */
function isPlain(word: Chunk, tokens: readonly Token[]): boolean {
  const { raw, norm } = tokens[word.from]!;
  return !/^[وفبلك]ال/.test(norm) && (norm.startsWith('ال') || !/(?:ات|ًا|اً)$/.test(raw));
}
