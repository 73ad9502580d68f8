import { type Chunk, senseOf } from './chunk.ts';

/** «الذي يشغل منصب», "who holds the post of" are no longer than this behind the verb, in chunks. */
const longestHolding = 4;

/** The index of the post behind "currently", "its", "as", « en sa qualité de », "who is", "who serves as", « occupe le poste de ». */
export function postLeadAt(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (;;) {
    const held = behindHolding(chunks, senseOf(chunks[at], 'boundary') ? at + 1 : at);
    if (held > at) return held;
    if (!introducesPost(chunks, at)) return at;
    at++;
  }
}

const introducesPost = (chunks: readonly Chunk[], at: number): boolean =>
  senseOf(chunks[at], 'filler') !== undefined ||
  senseOf(chunks[at], 'determiner')?.possessive === true ||
  senseOf(chunks[at], 'marker')?.role === 'as' ||
  (senseOf(chunks[at], 'boundary') !== undefined && senseOf(chunks[at + 1], 'filler')?.copula === true);

/** The verb says that somebody holds what follows. */
export function isHolding(chunk: Chunk | undefined): boolean {
  if (chunk?.is !== 'lexicon') return false;
  return chunk.senses.some(
    (sense) => sense.is === 'tenure' && !sense.future && (sense.act === 'keep' || sense.act === 'take'),
  );
}

/** The index of the post behind such a verb; 0 where none follows it directly. */
function behindHolding(chunks: readonly Chunk[], verb: number): number {
  if (!isHolding(chunks[verb])) return 0;
  let at = verb + 1;
  while (at - verb <= longestHolding && !senseOf(chunks[at], 'post') && isOfHolding(chunks[at])) at++;
  return senseOf(chunks[at], 'post') ? at : 0;
}

/** "the post of", « les fonctions de », "Acting" */
const isOfHolding = (chunk: Chunk | undefined): boolean =>
  (chunk?.is === 'word' && !chunk.capital) ||
  senseOf(chunk, 'marker')?.role === 'of' ||
  (senseOf(chunk, 'determiner') ?? senseOf(chunk, 'seat') ?? senseOf(chunk, 'filler')) !== undefined;
