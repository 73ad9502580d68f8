import type { MeetingFinding } from '../../finding.ts';
import { attachedPreposition, type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Account } from '../../scene.ts';

export type Place = MeetingFinding['place'];

/** Letters of the shortest word that may be a city without being known. */
const shortestName = 3;
/** Sentences at the top among which a dateline stands. */
export const longestHead = 12;
/** Chunks of what describes a city before its name. */
const longestDescription = 5;
/** Chunks of a line that is a place and a date. */
const longestDateline = 10;

/**
 * A city that the gazetteer does not know, told by where it stands: "met in Lodwar on 3 May", « à Sousse, les 22 et 23 février »,
 * «في نزوى يوم أمس». Its country is for others to say.
 */
export function unknownCityIn(chunks: readonly Chunk[], account: Account): Place {
  const known = unknownCitiesOfDatelines(account);
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.is !== 'word') continue;
    const told = senseOf(chunks[index - 1], 'city') !== undefined && !chunk.definite;
    const named = told || (isBehindIn(chunks, index, account) && isName(chunks, index, account));
    const attached = chunk.norm.startsWith('ب') && known.has(chunk.norm.slice(1));
    if (!named && !attached) continue;
    const after = isComma(chunks[index + 1]) ? chunks[index + 2] : undefined;
    const country = after?.is === 'party' ? (after.place?.country ?? null) : null;
    return { city: written(chunk, attached ? 1 : 0, account), country };
  }
  return null;
}

/** The unknown city of the first dateline: "Galway, 8 September 2025". */
export function unknownCityOfDateline(account: Account): Place {
  for (const { line, chunks } of account.scenes.slice(0, longestHead)) {
    const city = line ? cityBeforeDate(chunks, account) : undefined;
    if (city) return { city: written(city, 0, account), country: null };
  }
  return null;
}

/** «مدينة بنزرت»: an unknown word directly behind "city". */
export function unknownCityBehind(
  chunk: Chunk | undefined,
  next: Chunk | undefined,
  account: Account,
): Place {
  if (!senseOf(chunk, 'government') || next?.is !== 'word' || next.definite) return null;
  return { city: written(next, 0, account), country: null };
}

const written = ({ start, end }: Chunk, particles: number, { text }: Account): string =>
  text.slice(start + particles, end);

/** Index of what stands before a city and its description: "in the Norwegian capital Oslo", «في العاصمة النرويجية أوسلو». */
export function beforeName(chunks: readonly Chunk[], city: number): number {
  let index = city - 1;
  while (index > 0 && city - index < longestDescription && describes(chunks[index]!)) index--;
  return index;
}

function describes(chunk: Chunk): boolean {
  if (chunk.is === 'party') return chunk.party.form === 'demonym';
  const of = senseOf(chunk, 'marker')?.role === 'of' || senseOf(chunk, 'determiner') !== undefined;
  return of || (chunk.is === 'word' && !chunk.capital) || senseOf(chunk, 'government') !== undefined;
}

/** Behind "in"; « à » is "in" too where adjectives follow their nouns. */
function isBehindIn(chunks: readonly Chunk[], index: number, { lexicon }: Account): boolean {
  const role = senseOf(chunks[beforeName(chunks, index)], 'marker')?.role;
  const { capitals, adjectives } = lexicon.grammar;
  return role === 'in' || (role === 'to' && capitals && adjectives === 'after');
}

/** One capital word and no other behind it; where there are no capitals, one before a time or a mark. */
function isName(chunks: readonly Chunk[], index: number, { lexicon }: Account): boolean {
  const [chunk, next] = [chunks[index]!, chunks[index + 1]];
  if (chunk.is !== 'word' || chunk.norm.length < shortestName) return false;
  if (lexicon.grammar.capitals)
    return (
      chunk.capital &&
      !((next?.is === 'word' || next?.is === 'lexicon') && next.capital) &&
      !senseOf(next, 'meeting')
    );
  if (chunk.definite || attachedPreposition(chunk) !== undefined) return false;
  return isTimeOrMark(next) || chunks[index + 2]?.is === 'date';
}

const isTimeOrMark = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.is === 'date' || chunk.is === 'punctuation';

function unknownCitiesOfDatelines(account: Account): ReadonlySet<string> {
  return new Set(
    account.scenes.slice(0, longestHead).flatMap(({ line, chunks }) => {
      const city = line ? cityBeforeDate(chunks, account) : undefined;
      return city?.is === 'word' ? [city.norm] : [];
    }),
  );
}

function cityBeforeDate(chunks: readonly Chunk[], { lexicon }: Account): Chunk | undefined {
  const [first, second] = chunks;
  if (first?.is !== 'word' || first.norm.length < shortestName || chunks.length > longestDateline)
    return undefined;
  if (lexicon.grammar.capitals && !first.capital) return undefined;
  const parted = isComma(second) || senseOf(second, 'marker')?.role === 'in';
  const date = chunks.slice(2, 5).some((chunk) => chunk.is === 'date');
  return parted && date ? first : undefined;
}
