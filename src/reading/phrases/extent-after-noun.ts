import { attachedPreposition, type Chunk, senseOf, startsWithAnd } from './chunk.ts';
import { type Head, isCoalition, isTail, longestQualifier } from './tail.ts';

/**
 * «مجموعة العمل المعنية بالمياه والصرف الصحي»: adjectives or a genitive directly after the head, then qualifiers with ب, ل or a
 * preposition. The coalition that a body belongs to is no part of its name unless more follows.
 */
export function endAfterNoun(chunks: readonly Chunk[], index: number, head: Head): number {
  let to = index + 1;
  let end = index + 1;
  let tail = false;
  while (to < chunks.length && to - index <= longestQualifier) {
    const chunk = chunks[to]!;
    if (chunk.is === 'punctuation' || chunk.is === 'body' || senseOf(chunk, 'beside')) break;
    const qualifier = senseOf(chunk, 'qualifier') !== undefined;
    const marker = senseOf(chunk, 'marker') !== undefined;
    const tied =
      (attachedPreposition(chunk) === 'ل' && !isHeir(chunks, index, chunk)) ||
      isGenitiveTie(chunks, to) ||
      isPurpose(chunks, index, to, head) ||
      isTitleTie(chunks, index, to) ||
      senseOf(chunks[to - 1], 'qualifier') !== undefined;
    const said = senseOf(chunks[to - 1], 'qualifier') !== undefined && chunk.is === 'lexicon' && !marker;
    // «مجلس لوزراء النقل»
    const people = head.is === 'body' && head.bare === true && to === index + 1 && senseOf(chunk, 'level');
    const opens =
      qualifier || said || (tied && (isTail(chunk) || isCoalition(chunk) || people !== undefined));
    const after = isTail(chunk) && !startsWithAnd(chunk) && attachedPreposition(chunk) === undefined;
    const joined = tail && end === to && startsWithAnd(chunk) && chunk.is === 'word' && chunk.definite;
    const linked: boolean = marker && ties(chunk) && isTailAt(chunks, to + 1) && (tail || head.bare !== true);
    // «غير الرسمي»، «الوقاية من التطرف»
    const next = chunks[to + 1];
    const definiteNext = next?.is === 'word' && next.definite && !startsWithAnd(next);
    if (senseOf(chunk, 'new')) {
      to++;
      end = to;
      continue;
    }
    if (
      definiteNext &&
      (senseOf(chunk, 'negation') || (tail && end === to && senseOf(chunk, 'marker')?.role === 'from'))
    ) {
      to += 2;
      end = to;
      continue;
    }
    if (!opens && !joined && !linked && !(after && (tail || belongs(chunks, index, to, head)))) break;
    tail ||= opens || linked;
    to++;
    if (!qualifier && !marker && !isCoalition(chunk)) end = to;
  }
  return end;
}

/** «سلم رئاسة مجموعة العمل لكينيا»: whom a seat goes to is no part of its body's name. */
const isHeir = (chunks: readonly Chunk[], head: number, chunk: Chunk): boolean =>
  chunk.is === 'party' && senseOf(chunks[head - 1], 'seat') !== undefined;

/** «لجنة لمتابعة التوصيات»، «اللجنة الفنية للبذور»: what a body is for, in a word that no table knows. */
function isPurpose(chunks: readonly Chunk[], head: number, at: number, { is, bare }: Head): boolean {
  const chunk = chunks[at]!;
  if (is !== 'body' || chunk.is !== 'word' || chunk.norm.length <= 4 || isTerm(chunk.norm)) return false;
  return chunk.norm.startsWith('لل')
    ? !bare || at > head + 1 || !chunk.definite
    : bare === true && chunk.norm.startsWith('ل');
}

/** «رئاسة اللجنة للعامين المقبلين»: how long, and not what for. */
const isTerm = (norm: string): boolean => /^لل?(?:عام|سنه|سنت|سنو|فتره|مده|دوره|شهر|مره|ولايه)/.test(norm);

/** «لتحقيق الاستقرار»: a word that no table knows begins with ل, and a definite noun depends on it. */
function isGenitiveTie(chunks: readonly Chunk[], at: number): boolean {
  const [chunk, next] = [chunks[at]!, chunks[at + 1]];
  const definite = (next?.is === 'word' || next?.is === 'lexicon') && next.definite;
  return chunk.is === 'word' && chunk.norm.length > 4 && chunk.norm.startsWith('ل') && definite;
}

/** «التحالف الدولي للمنارات»: behind an adjective, a definite noun with ل is what the coalition is for. */
function isTitleTie(chunks: readonly Chunk[], head: number, at: number): boolean {
  const [coalition, chunk] = [chunks[head]!, chunks[at]!];
  const adjective = coalition.to - coalition.from > 1 || at > head + 1;
  return adjective && isCoalition(coalition) && chunk.is === 'word' && chunk.norm.startsWith('لل');
}

/** «من أجل», «ضد», «حول» may tie a subject to a name; «في» and «مع» rather begin something else. */
function ties(chunk: Chunk): boolean {
  const role = senseOf(chunk, 'marker')?.role;
  return role === 'for' || role === 'on' || role === 'about';
}

const isTailAt = (chunks: readonly Chunk[], index: number): boolean => {
  const chunk = chunks[index];
  return chunk !== undefined && isTail(chunk) && !startsWithAnd(chunk);
};

/** Directly after the head stand adjectives, which agree with it in definiteness, or the genitive of an indefinite head. */
function belongs(chunks: readonly Chunk[], index: number, at: number, head: Head): boolean {
  const chunk = chunks[at]!;
  const headWord = chunks[index]!;
  const definite = headWord.is === 'lexicon' && headWord.definite;
  if (chunk.is === 'party' || chunk.is === 'place') return head.bare === true && !definite;
  // «اللجنة التزامها»: what looks like the article is the noun's own.
  if (definite && senseOf(chunk, 'stance')) return false;
  if (chunk.is !== 'word' && chunk.is !== 'lexicon') return false;
  if (chunk.definite) return true;
  return !definite && ((head.bare === true && at === index + 1) || isEpithet(chunk));
}

/** «فنية دائمة»، «خليجي»، «مشترك»: an adjective without the article, by its ending or its form. */
const isEpithet = (chunk: Chunk): boolean =>
  chunk.is === 'word' &&
  /^(?:[^\u064a\u062a\u0648].*[\u0647\u064a]|\u062a.*\u064a\u0647|\u0645..+)$/.test(chunk.norm);
