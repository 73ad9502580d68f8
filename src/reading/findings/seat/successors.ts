import { type Actor, groupEndingAt } from '../../phrases/actors.ts';
import { type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';
import type { Scene } from '../../scene.ts';
import { type Seating, spanAround } from './seating.ts';
import {
  actsOf,
  endOf,
  isBy,
  partiesBehind,
  partiesIn,
  relativeEnd,
  type SeatVerb,
  seatVerbAt,
  skipAdverbs,
  subjectOf,
} from './verb.ts';

/** Who takes the seat that was just spoken of, which is not said again: "…, when Kenya takes over", «وتخلفها كينيا». */
export function successorsIn({ chunks }: Scene, text: string): Seating[] {
  return chunks.flatMap((chunk, index): Seating[] => {
    const acts = actsOf(chunk);
    // «وغادرتها السنغال»: the seat, or the body, that was just spoken of.
    const gives = acts.has('give') && senseOf(chunk, 'tenure')?.back === true;
    const stays = acts.has('keep') && senseOf(chunk, 'continuing') !== undefined && isLast(chunks, index);
    const succeeds = gives || stays || acts.has('succeed') || (acts.has('take') && endsThere(chunks, index));
    const verb = succeeds ? seatVerbAt(chunks, index) : undefined;
    if (!verb || verb.negated || namesSeat(chunks, index)) return [];
    // "; a working group led by Kenya takes over": the body does.
    const opening = chunks.slice(verb.start, verb.start + 2);
    if (verb.start > 0 && opening.some((each) => each.is === 'body')) return [];
    // "They succeed Norway", ", taking over from Norway": whoever takes over was told before.
    const hanging = isComma(chunks[index - 1]) && isLatin(text, chunk);
    const pronoun = senseOf(chunks[verb.subjectEnd - 1], 'pronoun') !== undefined;
    if (!verb.passive && (pronoun || hanging) && acts.has('succeed')) {
      const givers = partiesIn(chunks, [index + 1, endOf(chunks, index)], text);
      const left = givers.filter(({ party }) => party !== null);
      return left.length > 0 ? [seatingOf(chunk, left, 'left', false)] : [];
    }
    // "and will be replaced by Kenya"
    const heirs = verb.passive
      ? partiesBehind(chunks, [index + 1, endOf(chunks, index)], isBy, text)
      : (elected(chunks, verb, text) ?? subjectOf(chunks, verb, text));
    const actors = heirs.filter(({ party }) => party !== null);
    if (actors.length === 0) return [];
    const change = stays ? 'held' : gives ? 'left' : 'assumed';
    return [seatingOf(chunk, actors, change, change === 'assumed')];
  });
}

/** "Norway stepped down, and Kenya was elected in its place": the turn goes with the verb before it. */
function elected(
  chunks: readonly Chunk[],
  { index, start }: SeatVerb,
  text: string,
): readonly Actor[] | undefined {
  const named = actsOf(chunks[index - 1]).has('name') ? seatVerbAt(chunks, index - 1) : undefined;
  return named && named.subjectEnd > start ? groupEndingAt(chunks, named.subjectEnd, text) : undefined;
}

/** "Panama remains." */
const isLast = (chunks: readonly Chunk[], index: number): boolean => {
  const next = chunks[index + 1];
  return next === undefined || (next.is === 'punctuation' && !isComma(next));
};

/** Where verbs come first, what stands behind one is its subject. */
const isLatin = (text: string, { start }: Chunk): boolean => /\p{Script=Latin}/u.test(text[start] ?? '');

/** "Kenya takes over": nothing is named that it takes. */
function endsThere(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[skipAdverbs(chunks, index + 1)];
  return chunks[index]!.to - chunks[index]!.from > 1 && (!next || next.is === 'punctuation');
}

/** "…, which Lebanon held until then": a relative of the seat that stands before it. */
export function earlierIn({ chunks }: Scene, text: string): Seating[] {
  return chunks.flatMap((chunk, index): Seating[] => {
    const verb =
      actsOf(chunk).has('keep') || actsOf(chunk).has('take') ? seatVerbAt(chunks, index) : undefined;
    if (!verb || verb.negated || verb.start === 0 || namesSeat(chunks, index)) return [];
    const end = relativeEnd(chunks, verb.start);
    const said = chunks.slice(Math.max(0, end - 8), end);
    const before = chunks.slice(verb.start, index);
    const own = groupEndingAt(chunks, verb.subjectEnd, text) ?? [];
    const actors = (own.length > 0 ? own : subjectOf(chunks, verb, text)).filter(
      ({ party }) => party !== null,
    );
    const over = [...before, ...chunks.slice(index + 1, index + 3)].some(
      (each) => senseOf(each, 'used') ?? senseOf(each, 'former'),
    );
    const next = verb.future && verb.acts.has('take');
    if (!(over || next) || actors.length === 0 || !said.some((each) => senseOf(each, 'seat'))) return [];
    return [seatingOf(chunk, actors, next ? 'assumed' : 'left', next)];
  });
}

function seatingOf(
  chunk: Chunk,
  actors: readonly Actor[],
  change: Seating['change'],
  alone: boolean,
): Seating {
  const parts = [chunk, ...actors.map((actor) => actor.chunk)];
  const span = spanAround(parts);
  return { actors, role: 'same', change, alone, near: [], span, reason: 'seat: successor' };
}

/** The seat or another body stands in the same part of the sentence, so that it is said which. */
function namesSeat(chunks: readonly Chunk[], index: number): boolean {
  const said = (chunk: Chunk) => senseOf(chunk, 'seat') !== undefined || chunk.is === 'body';
  return chunks.slice(index, endOf(chunks, index)).some(said);
}
