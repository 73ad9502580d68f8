import type { Frame } from '../grammar.ts';
import { type Group, groupAt } from './actors.ts';
import { attachedPreposition, type Chunk, senseOf, startsWithAnd } from './chunk.ts';

/** A subject that follows its verb, and where the complement begins: before the subject where the object stands between. */
export interface Following {
  /** Undefined where a noun phrase stands there that the tables do not know. */
  readonly group: Group | undefined;
  readonly next: number;
}

/** Verbs whose object is a meeting or a seat, so that one of these directly after the verb is not the subject. */
const ofMeetings: ReadonlySet<Frame> = new Set<Frame>([
  'host',
  'co-host',
  'chair',
  'co-chair',
  'co-lead',
  'open',
  'assume',
  'hand-over',
]);

/** An object between verb and subject is no longer than this, in chunks: «ترأس الاجتماع الوزاري الثاني وزير …». */
const longestObject = 6;

/** The subject after a verb that comes first: «رحب الوزراء», «ترأس الاجتماع السفير», «يتولى رئاستها ممثل كينيا». */
export function subjectAfter(
  chunks: readonly Chunk[],
  from: number,
  frame: Frame,
  text: string,
): Following | undefined {
  const first = skipFillers(chunks, from);
  const chunk = chunks[first];
  if (!chunk || attachedPreposition(chunk) !== undefined || startsWithAnd(chunk)) return undefined;
  if (ofMeetings.has(frame) && isObject(chunk)) {
    const group = subjectBehindObject(chunks, first, text);
    if (group) return { group, next: first };
    // «التي تسلمت رئاسة المجلس»: the subject stands before the verb.
    if (chunk.is !== 'body') return undefined;
  }
  const group = groupAt(chunks, first, chunks.length, text);
  if (group) return { group, next: group.to };
  // The plural in ين is an object: «ودعت الناقلين إلى».
  // «وطالب متظاهرون»
  const nominative = chunk.is === 'word' && /^م.{3,}ون$/u.test(chunk.norm);
  const subject = nominative || (chunk.is === 'word' && chunk.definite && !chunk.norm.endsWith('ين'));
  return subject ? { group: undefined, next: first } : undefined;
}

const isObject = (chunk: Chunk | undefined): boolean =>
  senseOf(chunk, 'meeting') !== undefined || senseOf(chunk, 'seat') !== undefined || chunk?.is === 'body';

/** The first party or official behind the object that no preposition governs. */
function subjectBehindObject(chunks: readonly Chunk[], object: number, text: string): Group | undefined {
  for (let index = object + 1; index < chunks.length && index <= object + longestObject; index++) {
    const start = skipFillers(chunks, index);
    const chunk = chunks[start];
    if (!chunk || chunk.is === 'punctuation' || chunk.is === 'date' || senseOf(chunk, 'marker'))
      return undefined;
    if (attachedPreposition(chunk) !== undefined || startsWithAnd(chunk)) return undefined;
    const group = isObject(chunk) ? undefined : groupAt(chunks, start, chunks.length, text);
    if (group?.actors.some((actor) => actor.kind === 'party' || actor.kind === 'person')) return group;
  }
  return undefined;
}

/** The index after adverbs, determiners and honorifics. */
export function skipFillers(chunks: readonly Chunk[], from: number): number {
  let index = from;
  while (
    index < chunks.length &&
    (senseOf(chunks[index], 'filler') ||
      senseOf(chunks[index], 'determiner') ||
      senseOf(chunks[index], 'honorific'))
  )
    index++;
  return index;
}
