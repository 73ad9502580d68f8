import type { Token } from '../../language/tokens.ts';
import { type Chunk, isComma, senseOf } from './chunk.ts';

/** Parts of a name, at most: «محمد الأمين ولد الشيخ ماء العينين» has six. */
const longestName = 7;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words inside a name that bind the next to it, whatever it may mean elsewhere. */
const binding = words('بن ابن بنت ولد ال عبد ابو ابي ام بو دي دو دا ديل فان فون دير دن لا لو ماك سان');
/** Words that are in no name, though no other table knows them. */
const never = words(
  'ذلك هذا هذه تلك هناك هنا هؤلاء كل بعض عدد انه انها ايضا امس اليوم غدا صباح مساء لدي الذي التي',
);
/** Senses of words that are given names as well: «السيد كريم», «السيدة أمل». */
const common: ReadonlySet<string> = new Set([
  // «السيدة آنا»
  'reference',
  'noun',
  'stance',
  'portfolio',
  'trigger',
  'filler',
  'programme',
]);

/** Where a name may begin. */
interface Place {
  readonly chunks: readonly Chunk[];
  readonly tokens: readonly Token[];
  readonly first: number;
  /** An honorific stands before it; a courtesy, where it is no post as well. */
  readonly addressed: boolean;
  readonly courteously: boolean;
}

/**
 * How many chunks from `first` on are a name, in a script without capitals: the run of words after a post or honorific that the
 * tables do not know. A name begins with the article only behind an honorific: «السيد الهادي بن عياد».
 */
export function unmarkedName(chunks: readonly Chunk[], first: number, tokens: readonly Token[]): number {
  const title = chunks[first - 1];
  const addressed = senseOf(title, 'honorific') !== undefined;
  const place = { chunks, tokens, first, addressed, courteously: addressed && !senseOf(title, 'post') };
  let length = 0;
  while (length < longestName && isPart(place, length)) length++;
  // A word that binds cannot be the last.
  while (length > 0 && isBinding(chunks[first + length - 1])) length--;
  return length;
}

function isPart(place: Place, length: number): boolean {
  const { chunks, tokens, first, addressed } = place;
  const chunk = chunks[first + length];
  if (!chunk || chunk.is === 'punctuation' || chunk.is === 'link') return false;
  const single = chunk.to === chunk.from + 1;
  if (length > 0 && isBinding(chunks[first + length - 1])) return single;
  if (length === 0 && isGivenName(chunk, chunks[first + 1])) return true;
  if (single && (isTakenForAnother(place, chunk, length) || (length > 0 && isSurname(place, chunk, length))))
    return true;
  if (chunk.is !== 'word' || never.has(chunk.norm) || isAccusative(tokens[chunk.from]!)) return false;
  if (isBinding(chunk)) return true;
  // A part does not begin with an attached particle, as far as can be told.
  if (/^[وف]?(?:بال|لل)|^[وفك]ال/.test(chunk.norm)) return false;
  if (length === 0) return addressed || !chunk.definite;
  // «ويلميس» after a first name is a surname; later, و begins the next phrase.
  if (chunk.norm.startsWith('و') && chunk.norm.length > 3) return length === 1;
  const closes = isComma(chunks[first + length + 1]);
  if (length >= 2 && !closes && (isSomebodys(tokens[chunk.from]!) || isFeminine(chunk, tokens))) return false;
  return closes || !(/^[بل]/.test(chunk.norm) && chunk.norm.length > 5 && length >= 2);
}

const isBinding = (chunk: Chunk | undefined): boolean => chunk?.is === 'word' && binding.has(chunk.norm);

/** «اتصالًا هاتفيًا» */
const isAccusative = ({ raw }: Token): boolean => /\u064bا$|ا\u064b$/.test(raw);

/** «الخطوة», «الجهات»: no surname. */
const isFeminine = (chunk: Chunk, tokens: readonly Token[]): boolean =>
  chunk.is === 'word' && chunk.definite && /(?:ة|ات)$/.test(tokens[chunk.from]!.raw);

/** «تحياته», «شكرها»: his greetings, her thanks. */
const isSomebodys = ({ raw }: Token): boolean => raw.length >= 5 && /(?:ه|ها|هم|هما)$/.test(raw);

/**
 * «وزير الدولة سلطان حسن»: a post of one word without the article or a genitive behind it, where
 * another post stands before, is a given name.
 */
function isGivenName(chunk: Chunk, next: Chunk | undefined): boolean {
  if (!senseOf(chunk, 'post') || chunk.to > chunk.from + 1 || chunk.particles !== '') return false;
  return chunk.is === 'lexicon' && !chunk.definite && next?.is === 'word' && !next.definite;
}

/** «محمد السوداني», «غادة والي», «محمد آل ثاني»: a nationality, a post without a genitive, a number behind a given name. */
function isSurname({ chunks, tokens, first }: Place, chunk: Chunk, length: number): boolean {
  if (chunk.particles !== '') return false;
  // «الملك محمد السادس»
  if (chunk.is === 'number')
    return tokens[chunk.from - 1]?.raw === 'آل' || (chunk.number.ordinal && chunk.particles === '');
  if (chunk.is === 'party') return chunk.party.form === 'demonym';
  if (chunk.is !== 'lexicon') return false;
  // «سمر الحاج حسن»
  if (senseOf(chunk, 'honorific') && !senseOf(chunk, 'post')) {
    const next = chunks[first + length + 1];
    return next === undefined || next.is === 'word' || next.is === 'punctuation';
  }
  if (tokens[chunk.from]!.raw === 'آل') return chunks[first + length + 1] !== undefined;
  const next = chunks[first + length + 1];
  const last = next === undefined || next.is === 'punctuation';
  return last && !chunk.definite && (senseOf(chunk, 'post') !== undefined || (length === 1 && !binds(chunk)));
}

/** «العطواني»: a surname that ends a name, whatever stands before it. */
const isNisba = (chunk: Chunk | undefined, tokens: readonly Token[]): boolean =>
  chunk?.is === 'word' && chunk.definite && /ي$/.test(tokens[chunk.from]!.raw);

/** A word for what people think or do, and for no thing. */
const isMeant = (chunk: Chunk): boolean =>
  (senseOf(chunk, 'assent') ?? senseOf(chunk, 'resolve') ?? senseOf(chunk, 'stance')) !== undefined;

/** A surname follows, or a comma and a post. */
const endsName = (chunks: readonly Chunk[], at: number, tokens: readonly Token[]): boolean =>
  isNisba(chunks[at + 1], tokens) ||
  (isComma(chunks[at + 1]) && senseOf(chunks[at + 2], 'post') !== undefined);

/** A word of the grammar is no surname. */
const binds = (chunk: Chunk): boolean =>
  (senseOf(chunk, 'marker') ??
    senseOf(chunk, 'and') ??
    senseOf(chunk, 'boundary') ??
    senseOf(chunk, 'negation') ??
    senseOf(chunk, 'reference') ??
    senseOf(chunk, 'determiner')) !== undefined;

/**
 * «فيصل», «كيري», «علي»: a word whose first letter was taken for a particle, or its last for another. Behind a courtesy a common
 * noun without the article is a given name too: «السيد كريم».
 */
function isTakenForAnother(place: Place, chunk: Chunk, length: number): boolean {
  const { tokens, courteously } = place;
  if (chunk.is === 'number') return length > 0 && /^[فك]$/.test(chunk.particles);
  if (chunk.is !== 'lexicon') return false;
  // «اليحيى»: no verb has the article. «محمد الصادق الفيتوري», «محمد الصادق، وزير …»
  if (chunk.definite)
    return (
      length > 0 &&
      (chunk.senses.every(({ is }) => is === 'trigger') ||
        (isMeant(chunk) && endsName(place.chunks, place.first + length, tokens)))
    );
  if (length > 0 && chunk.particles === '' && isNisba(place.chunks[place.first + length + 1], tokens))
    return true;
  if (tokens[chunk.from]!.raw === 'علي') return true;
  if (/^[فك]$/.test(chunk.particles) || (chunk.particles === 'ب' && chunk.end - chunk.start <= 2))
    return true;
  return length === 0 && courteously && chunk.particles === '' && common.has(chunk.senses[0]!.is);
}
