import { type Chunk, isComma, senseOf, startsWithAnd } from './chunk.ts';

/** What a post is for goes on no longer than this behind its first words, in chunks. */
const longestTail = 14;

/** More of a post, up to what ends it. */
export interface PostRest {
  /** The party whose post it is, where one is named there. */
  readonly party: string | null;
  readonly acting: boolean;
  /** Chunk index, excluded. */
  readonly to: number;
  /** What stands there is a pause, a courtesy or the end, so that nothing of the sentence was taken. */
  readonly closed: boolean;
}

/**
 * What follows the first words of a post in a script without capitals, up to a pause, a courtesy or a word that binds the sentence:
 * «مدير معهد الدراسات العليا | والبحوث الإسلامية بتمبكتو في مالي».
 */
export function restOfPost(chunks: readonly Chunk[], from: number): PostRest {
  let [at, party, acting] = [from, null as string | null, false];
  while (at - from < longestTail && goesOn(chunks, at)) {
    const chunk = chunks[at]!;
    if (senseOf(chunk, 'acting')) acting = true;
    if (chunk.is === 'party') party ??= chunk.party.party;
    at++;
  }
  return { party, acting, to: at, closed: isEnd(chunks[at]) };
}

function goesOn(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (!chunk || (chunk.is !== 'lexicon' && chunk.is !== 'word' && !isNamed(chunk))) return false;
  if (chunk.is === 'word')
    return chunk.definite || /^(?:لل|وال|بال|غير$)/.test(chunk.norm) || follows(chunks, at);
  if (isNamed(chunk)) return !startsWithAnd(chunk);
  if (senseOf(chunk, 'acting')) return true;
  if (senseOf(chunk, 'honorific') || senseOf(chunk, 'boundary') || senseOf(chunk, 'filler')) return false;
  if (startsWithAnd(chunk)) return senseOf(chunk, 'portfolio') !== undefined;
  const role = senseOf(chunk, 'marker')?.role;
  // «العلاقات مع البرلمان»
  if (role === 'with') return chunk.end - chunk.start === 2 && isRelations(chunks[at - 1]);
  if (role !== undefined) return role === 'in' || role === 'of' || role === 'for' || role === 'to';
  return (
    (senseOf(chunk, 'portfolio') ??
      senseOf(chunk, 'noun') ??
      senseOf(chunk, 'government') ??
      senseOf(chunk, 'qualifier') ??
      senseOf(chunk, 'programme') ??
      senseOf(chunk, 'stance')) !== undefined
  );
}

/** «لهيئة مكافحة الجراد»: a word behind a noun that has no article yet. */
function follows(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  return (
    /^[لب]/.test(chunks[at]!.is === 'word' ? (chunks[at] as { norm: string }).norm : '') ||
    (senseOf(before, 'portfolio') !== undefined && before?.is === 'lexicon' && !before.definite) ||
    senseOf(before, 'marker')?.role === 'in'
  );
}

const isRelations = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'word' && /^و?العلاقات$/.test(chunk.norm);

const isNamed = (chunk: Chunk): boolean =>
  chunk.is === 'party' || chunk.is === 'place' || chunk.is === 'body';

const isEnd = (chunk: Chunk | undefined): boolean =>
  chunk === undefined ||
  isComma(chunk) ||
  (chunk.is === 'punctuation' && /[.;؛:)(]/.test(chunk.mark)) ||
  senseOf(chunk, 'honorific') !== undefined;
