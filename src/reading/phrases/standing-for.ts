import { isDash, isMark } from './apposition.ts';
import { attachedPreposition, type Chunk, isComma, isPossessive, senseOf } from './chunk.ts';

/** Chunks between a party and the official who stands for it, at most. */
const longestReach = 6;

/**
 * The officials with the party for which the words before them say that they stand, where none is beside their post: "Belgium: Ada
 * Peeters, Minister of Water", "for Belgium, Ada Peeters, …", "his Belgian counterpart, Minister …", « la délégation belge était
 * conduite par Ada Peeters, … », "Minister Ada Peeters represented Belgium", «ومثّل بلجيكا وزير المياه …».
 */
export function withPartiesBefore(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, index) => {
    if (chunk.is !== 'person' || chunk.party !== null || chunk.post === null) return chunk;
    const party = representedBefore(chunks, index) ?? representedBehind(chunks, index);
    return party === null ? chunk : { ...chunk, party };
  });
}

function representedBefore(chunks: readonly Chunk[], person: number): string | null {
  let at = person - 1;
  const isBehind = (is: (chunk: Chunk) => boolean): boolean =>
    at >= 0 && person - at <= longestReach && is(chunks[at]!);
  const skip = (is: (chunk: Chunk) => boolean): boolean => {
    const from = at;
    while (isBehind(is)) at--;
    return at < from;
  };
  skip(isArticle);
  // « pour la Belgique, par Mme Ada Peeters »
  skip((chunk) => senseOf(chunk, 'marker')?.role === 'by');
  const paused = skip((chunk) => isComma(chunk) || isDash(chunk) || isMark(chunk, ':'));
  const led = skip((chunk) => senseOf(chunk, 'behalf')?.of === 'previous');
  if (led) skip((chunk) => senseOf(chunk, 'filler') !== undefined || isComma(chunk));
  const noun = skip(isGovernment);
  skip(isPossessive);
  const party = chunks[at];
  if (party?.is !== 'party') return null;
  at--;
  skip(isArticle);
  const ties = skip((chunk) => senseOf(chunk, 'marker')?.role === 'of' || isArticle(chunk));
  const nounBefore = skip(isGovernment);
  skip(isArticle);
  const before = chunks[at];
  // «من الجانب السعودي السيد …»
  const side = senseOf(before, 'marker')?.role === 'by' && party.party.form === 'demonym';
  const represents = senseOf(before, 'represents') !== undefined;
  const stated =
    represents || side || led || noun || nounBefore || (senseOf(before, 'behalf')?.of === 'next' && !ties);
  const heads = paused && !isComma(chunks[person - 1]) && opensLine(chunks, at);
  const direct = attachedPreposition(party) === undefined || nounBefore;
  return (stated || heads) && direct ? party.party.party : null;
}

/** "Ada Peeters, Minister of Water, represented the Kingdom of Belgium" */
function representedBehind(chunks: readonly Chunk[], person: number): string | null {
  let at = person + 1;
  const skip = (is: (chunk: Chunk) => boolean): void => {
    while (at - person <= longestReach && chunks[at] && is(chunks[at]!)) at++;
  };
  skip((chunk) => isComma(chunk) || senseOf(chunk, 'filler') !== undefined);
  if (!senseOf(chunks[at], 'represents')) return null;
  at++;
  skip((chunk) => isArticle(chunk) || isGovernment(chunk) || senseOf(chunk, 'marker')?.role === 'of');
  const party = chunks[at];
  return party?.is === 'party' ? party.party.party : null;
}

/** Nothing stands before but a number or a bullet. */
const opensLine = (chunks: readonly Chunk[], at: number): boolean =>
  chunks.slice(Math.max(0, at - 3), at + 1).every(({ is }) => is === 'punctuation' || is === 'number') &&
  at < 3;

const isArticle = (chunk: Chunk): boolean => senseOf(chunk, 'determiner') !== undefined;
const isGovernment = (chunk: Chunk): boolean => senseOf(chunk, 'government') !== undefined;
