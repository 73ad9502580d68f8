import { isLettersAfter } from '../../language/names/index.ts';
import type { Token } from '../../language/tokens.ts';
import { type Chunk, isComma, senseOf } from './chunk.ts';

/** What stands between a name and the post that is said of it. */
export interface Joint {
  /** Chunk index at which the post would begin. */
  readonly at: number;
  /** The party in between: "Ada Peeters (Belgium), Minister of Water". */
  readonly party: string | null;
  /** A comma or dash, an opening bracket, or nothing. */
  readonly mark: 'pause' | 'bracket' | null;
}

/** A chunk index and the party that was passed on the way to it. */
interface Passed {
  readonly party: string;
  readonly to: number;
}

/** What follows a name up to its post: "(Belgium)", "of Belgium", ", MP", then a comma, a dash or a bracket. */
export function jointAfter(chunks: readonly Chunk[], name: number, tokens: readonly Token[]): Joint {
  const owner = bracketedParty(chunks, name) ?? ownerAfter(chunks, name);
  const from = afterLetters(chunks, owner?.to ?? name, tokens);
  const pause = isPause(chunks[from]);
  const bracket = isMark(chunks[from], '(');
  const at = pause || bracket ? from + 1 : from;
  return { at, party: owner?.party ?? null, mark: pause ? 'pause' : bracket ? 'bracket' : null };
}

/** A comma, or a dash with space around it. */
export const isPause = (chunk: Chunk | undefined): boolean => isComma(chunk) || isDash(chunk);

export const isDash = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'punctuation' && /^[–—-]$/.test(chunk.mark);

export const isMark = (chunk: Chunk | undefined, mark: string): boolean =>
  chunk?.is === 'punctuation' && chunk.mark === mark;

/** "(Belgium)" */
export function bracketedParty(chunks: readonly Chunk[], at: number): Passed | undefined {
  const party = chunks[at + 1];
  return isMark(chunks[at], '(') && party?.is === 'party' && isMark(chunks[at + 2], ')')
    ? { party: party.party.party, to: at + 3 }
    : undefined;
}

/** "of Belgium", "of the Kingdom of Belgium", "of the Central Bank of Eswatini", "of Kisumu County" */
export function ownerAfter(chunks: readonly Chunk[], at: number): Passed | undefined {
  if (senseOf(chunks[at], 'marker')?.role !== 'of') return undefined;
  let next = at + 1;
  let place: Passed | undefined;
  while (next - at < longestInstitution && isInstitution(chunks[next])) {
    const chunk = chunks[next]!;
    next++;
    if (chunk.is === 'place')
      place = chunk.place.country ? { party: chunk.place.country, to: next } : undefined;
    else if (place?.to === next - 1 && chunk.is === 'word') place = { ...place, to: next };
  }
  const party = chunks[next];
  return party?.is === 'party' ? { party: party.party.party, to: next + 1 } : place;
}

/** "of the Ministry of Foreign Affairs of Belgium" is no longer than this, in chunks. */
const longestInstitution = 8;

const isInstitution = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'place' ||
  ((chunk?.is === 'word' || chunk?.is === 'lexicon') && chunk.capital) ||
  senseOf(chunk, 'marker')?.role === 'of' ||
  (senseOf(chunk, 'determiner') ?? senseOf(chunk, 'government') ?? senseOf(chunk, 'portfolio')) !== undefined;

/** The index behind honours and degrees: " TD", ", MP", ", K.C., Ph.D." */
export function afterLetters(chunks: readonly Chunk[], at: number, tokens: readonly Token[]): number {
  let to = at;
  for (;;) {
    const word = isComma(chunks[to]) ? to + 1 : to;
    const letters = chunks[word];
    if (letters?.is !== 'word' || !isLettersAfter(tokens[letters.from]!)) return to;
    to = word + 1;
  }
}
