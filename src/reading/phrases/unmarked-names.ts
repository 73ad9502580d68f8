import { type Chunk, senseOf } from './chunk.ts';

/** Parts of a name, at most: «محمد الأمين ولد الشيخ ماء العينين» has six. */
const longestName = 7;

/** Words inside a name that bind the next to it, whatever it may mean elsewhere. */
const binding: ReadonlySet<string> = new Set(
  'بن ابن بنت ولد ال عبد ابو ابي ام بو دي دو دا ديل فان فون دير دن لا لو ماك سان'.split(' '),
);

/**
 * How many chunks from `index` on are a name, in a script without capitals: the run of words after a post or honorific that the
 * tables do not know. A name begins with the article only behind an honorific: «السيد الهادي بن عياد».
 */
export function unmarkedName(chunks: readonly Chunk[], index: number, addressed: boolean): number {
  let length = 0;
  while (length < longestName && isPart(chunks, index, length, addressed)) length++;
  // A word that binds cannot be the last.
  while (length > 0 && isBinding(chunks[index + length - 1])) length--;
  return length;
}

const isBinding = (chunk: Chunk | undefined): boolean => chunk?.is === 'word' && binding.has(chunk.norm);

/**
 * «وزير الدولة سلطان حسن»: a post of one word without the article or a genitive behind it, where
 * another post stands before, is a given name.
 */
function isGivenName(chunk: Chunk, next: Chunk | undefined): boolean {
  if (!senseOf(chunk, 'post') || chunk.to > chunk.from + 1 || chunk.particles !== '') return false;
  return chunk.is === 'lexicon' && !chunk.definite && next?.is === 'word' && !next.definite;
}

function isPart(chunks: readonly Chunk[], first: number, length: number, addressed: boolean): boolean {
  const chunk = chunks[first + length];
  if (!chunk || chunk.is === 'punctuation' || chunk.is === 'link') return false;
  if (length > 0 && isBinding(chunks[first + length - 1])) return chunk.to === chunk.from + 1;
  if (length === 0 && isGivenName(chunk, chunks[first + 1])) return true;
  if (isHouse(chunk, chunks[first + 1], length) || isTakenForAnother(chunk, length, addressed)) return true;
  if (length > 0 && isSurname(chunk)) return true;
  if (chunk.is !== 'word') return false;
  if (isBinding(chunk)) return true;
  // A part does not begin with an attached particle, as far as can be told.
  if (/^[وف]?(?:بال|لل)|^[وفك]ال/.test(chunk.norm)) return false;
  if (length === 0) return addressed || !chunk.definite;
  // «ويلميس» after a first name is a surname; later, و begins the next phrase.
  if (chunk.norm.startsWith('و') && chunk.norm.length > 3) return length === 1;
  return !(/^[بل]/.test(chunk.norm) && chunk.norm.length > 5 && length >= 2);
}

/** «آل ثاني» */
const isHouse = (chunk: Chunk, next: Chunk | undefined, length: number): boolean =>
  length > 0 &&
  chunk.is === 'lexicon' &&
  chunk.definite === false &&
  chunk.end - chunk.start === 2 &&
  next?.is === 'number';

/** «السوداني»: a nationality behind a given name is a surname. */
const isSurname = (chunk: Chunk): boolean =>
  chunk.is === 'party' &&
  chunk.party.form === 'demonym' &&
  chunk.particles === '' &&
  chunk.to === chunk.from + 1;

/**
 * «فيصل», «كيري»: a word whose first letter was taken for a particle, and what was left for another word. Behind a courtesy, a
 * common noun without the article is a given name too: «السيد كريم».
 */
function isTakenForAnother(chunk: Chunk, length: number, addressed: boolean): boolean {
  if (chunk.is !== 'lexicon' || chunk.to > chunk.from + 1 || chunk.definite) return false;
  const { is } = chunk.senses[0]!;
  if (/^[فك]$/.test(chunk.particles) || (chunk.particles === 'ب' && chunk.end - chunk.start <= 2))
    return true;
  return length === 0 && addressed && chunk.particles === '' && common.has(is);
}

const common: ReadonlySet<string> = new Set([
  'noun',
  'stance',
  'portfolio',
  'trigger',
  'filler',
  'programme',
]);
