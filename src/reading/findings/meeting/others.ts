import { type Chunk, isComma, senseOf } from '../../phrases/chunk.ts';

/** An adjective of time stands at most this many chunks from its meeting. */
const reach = 2;
/** Chunks before the dash of a dateline within a paragraph: "VIENNA, 10 July 2018 –". */
const longestDateline = 12;

/** "after the meeting in Nairobi in June", «بعد اجتماع …»: what stands there, up to a comma or verb, is of another meeting. */
export function withoutOthers(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((chunk) => senseOf(chunk, 'other-time'))) return chunks;
  const kept: Chunk[] = [];
  for (let index = 0; index < chunks.length; ) {
    const end = isBeforeOrAfter(chunks, index) ? endOfOther(chunks, index + 1) : index;
    if (chunks.slice(index, end).some((chunk) => senseOf(chunk, 'meeting'))) index = end;
    else kept.push(chunks[index++]!);
  }
  return kept;
}

/** "following the meeting", but not "the following statement". */
const isBeforeOrAfter = (chunks: readonly Chunk[], index: number): boolean =>
  senseOf(chunks[index], 'other-time') !== undefined &&
  senseOf(chunks[index], 'marker') !== undefined &&
  senseOf(chunks[index - 1], 'determiner') === undefined;

function endOfOther(chunks: readonly Chunk[], from: number): number {
  let end = from;
  while (end < chunks.length && !isComma(chunks[end]) && !isVerb(chunks[end]!)) end++;
  return end;
}

const isVerb = (chunk: Chunk): boolean =>
  senseOf(chunk, 'trigger') !== undefined && senseOf(chunk, 'meeting') === undefined;

/** Words like "previous" or "next" stand beside the meeting, or, where no noun names it, anywhere in the clause. */
export function isOtherTime(chunks: readonly Chunk[]): boolean {
  const isMeeting = (chunk: Chunk): boolean => senseOf(chunk, 'meeting') !== undefined;
  const others = chunks.flatMap((chunk, index) =>
    senseOf(chunk, 'other-time') && !isBeforeOrAfter(chunks, index) && !isOfDate(chunks, index)
      ? [index]
      : [],
  );
  if (others.length === 0) return false;
  const beside = (index: number) => chunks.slice(Math.max(0, index - reach), index + reach + 1);
  return !chunks.some(isMeeting) || others.some((index) => beside(index).some(isMeeting));
}

/** «يوم الخميس الفائت 23 مايو»: between the parts of a date the word tells the day. */
const isOfDate = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index - 1]?.is === 'date' && chunks[index + 1]?.is === 'date';

/** The place and date of issue with which a paragraph may open, up to their dash: "VIENNA, 10 July 2018 –". */
export function inlineDateline(chunks: readonly Chunk[]): readonly Chunk[] {
  const dash = chunks.slice(0, longestDateline).findIndex((chunk) => isMark(chunk, /^[–—-]+$/));
  const before = chunks.slice(0, Math.max(0, dash));
  return before.some((chunk) => chunk.is === 'date') && before.every(isOfDateline) ? before : [];
}

const isOfDateline = (chunk: Chunk): boolean =>
  chunk.is !== 'lexicon' ||
  senseOf(chunk, 'determiner') !== undefined ||
  senseOf(chunk, 'marker') !== undefined;

const isMark = (chunk: Chunk, mark: RegExp): boolean => chunk.is === 'punctuation' && mark.test(chunk.mark);

/** Up to a semicolon, behind which something else is told. */
export function upToSemicolon(chunks: readonly Chunk[]): readonly Chunk[] {
  const end = chunks.findIndex((chunk) => isMark(chunk, /^[;؛]$/));
  return end < 0 ? chunks : chunks.slice(0, end);
}
