import type { Token } from '../../language/tokens.ts';
import { attachedPreposition, type Chunk, isComma, senseOf, startsWithAnd } from './chunk.ts';
import { isTiedBy, linkAt, type Tail } from './post-links.ts';

/** «وزير الخارجية», «الخاص للتحالف الدولي», «لدى الأمم المتحدة»: portfolios, definite words and what ل ties to the post. */
export function plainTail(
  chunks: readonly Chunk[],
  index: number,
  tokens: readonly Token[],
): Tail | undefined {
  const chunk = chunks[index]!;
  const construct = endOfConstruct(chunks, index, tokens);
  if (construct > index) return { party: null, end: chunks[construct - 1]!.end, to: construct };
  const role = senseOf(chunk, 'marker')?.role;
  if (role === 'of' || role === 'for' || role === 'to' || role === 'about') return afterMarker(chunks, index);
  if (role === 'in') return afterIn(chunks, index + 1, tokens);
  if (senseOf(chunk, 'portfolio') || senseOf(chunk, 'qualifier') || senseOf(chunk, 'acting'))
    return { party: null, end: chunk.end, to: index + 1 };
  // «لشؤون الهجرة غير الشرعية»
  if (senseOf(chunk, 'negation') && isDefiniteWord(chunks[index + 1]))
    return { party: null, end: chunks[index + 1]!.end, to: index + 2 };
  const diaspora = endOfDiaspora(chunks, index);
  if (diaspora > index && chunk.is === 'party')
    return { party: chunk.party.party, end: chunks[diaspora - 1]!.end, to: diaspora };
  const concerned = senseOf(chunks[index - 1], 'qualifier') !== undefined;
  if (concerned && chunk.is === 'word' && chunk.norm.startsWith('ب'))
    return { party: null, end: chunk.end, to: index + 1 };
  const preposition = attachedPreposition(chunk);
  const inCharge =
    chunk.is !== 'party' && senseOf(chunks[index - 1], 'acting') !== undefined && isTiedBy('ب', chunk);
  if (inCharge || isConstruct(chunks, index, tokens)) return { party: null, end: chunk.end, to: index + 1 };
  if (preposition === 'ب' && chunk.is === 'party')
    return { party: chunk.party.party, end: chunk.end, to: index + 1 };
  if (preposition === 'ب')
    return senseOf(chunk, 'government') ? { party: null, end: chunk.end, to: index + 1 } : undefined;
  const tied = preposition === 'ل';
  if (tied && chunk.is === 'lexicon' && chunk.definite && senseOf(chunk, 'stance'))
    return { party: null, end: chunk.end, to: index + 1 };
  if (chunk.is === 'party') return tied ? { party: chunk.party.party, end: 0, to: index + 1 } : undefined;
  if (chunk.is === 'word') {
    const genitive =
      (chunk.norm.startsWith('ل') && isClosed(chunks[index + 1])) || isJoinedConstruct(chunks, index);
    const belongs =
      genitive || /^(?:لل|وال)/.test(chunk.norm) || (chunk.definite && !chunk.norm.startsWith('ب'));
    return belongs ? { party: null, end: chunk.end, to: index + 1 } : undefined;
  }
  if (chunk.is === 'place') return { party: null, end: chunk.end, to: index + 1 };
  if (chunk.is === 'body' || senseOf(chunk, 'actor')?.actor === 'coalition')
    return tied ? { party: null, end: chunk.end, to: index + 1 } : undefined;
  return undefined;
}

/** «والموريتانيين في الخارج», «والتونسيين بالخارج»: the end of the nationals abroad whom a ministry serves. */
function endOfDiaspora(chunks: readonly Chunk[], index: number): number {
  const [chunk, next, last] = chunks.slice(index, index + 3);
  if (chunk?.is !== 'party' || chunk.party.form !== 'demonym' || !startsWithAnd(chunk)) return index;
  if (next?.is === 'word' && next.norm === 'بالخارج') return index + 2;
  return senseOf(next, 'marker')?.role === 'in' && last?.is === 'word' && last.norm === 'الخارج'
    ? index + 3
    : index;
}

/** «مدير أمن المحافظة» is no longer than this behind its head, in chunks. */
const longestConstruct = 4;

/**
 * The end of the genitives behind the head of a post that has no article: «مدير أمن المحافظة», «رئيس المجلس الرئاسي», «محافظ دمياط»;
 * the index itself where none stand there. Nobody is called «مدير» and no more, so that no name begins directly behind it.
 */
function endOfConstruct(chunks: readonly Chunk[], index: number, tokens: readonly Token[]): number {
  if (!isHeadless(chunks[index - 1], tokens)) return index;
  let to = index;
  while (to - index < longestConstruct && isGenitive(chunks[to])) {
    to++;
    const closed = isDefinite(chunks[to - 1]!, tokens) || senseOf(chunks[to], 'honorific') !== undefined;
    if (closed && (to === index + 1 || endsThere(chunks[to]))) return to;
  }
  return to > index ? index + 1 : index;
}

/** A name, a courtesy or the end of the phrase follows, and not just more of a sentence. */
const endsThere = (chunk: Chunk | undefined): boolean =>
  chunk === undefined ||
  chunk.is !== 'lexicon' ||
  (senseOf(chunk, 'honorific') ?? senseOf(chunk, 'acting') ?? senseOf(chunk, 'marker')) !== undefined;

/** A post in one word that has no article, «مدير», and needs a genitive behind it. */
export const isHeadless = (head: Chunk | undefined, tokens: readonly Token[]): boolean =>
  senseOf(head, 'post') !== undefined &&
  !isDefinite(head!, tokens) &&
  (head!.to - head!.from <= 2 || tokens[head!.to - 1]!.norm === 'باسم');

/** The last word has the article. */
const isDefinite = ({ from, to, particles }: Chunk, tokens: readonly Token[]): boolean => {
  const { norm, raw } = tokens[to - 1]!;
  // «والسفير»
  const joined = particles === 'و' && to === from + 1 ? 1 : 0;
  return norm.startsWith('ال', joined) && !/^[أإآ]/.test(raw);
};

const isGenitive = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  chunk.particles === '' &&
  (chunk.is === 'word' ||
    chunk.is === 'body' ||
    (senseOf(chunk, 'noun') ??
      senseOf(chunk, 'meeting') ??
      senseOf(chunk, 'actor') ??
      senseOf(chunk, 'government')) !== undefined);

/** «مؤسسة تحلية المياه», «لتنمية مناطق الواحات»: no name stands between a noun in construct and its definite end. */
function isConstruct(chunks: readonly Chunk[], index: number, tokens: readonly Token[]): boolean {
  const [before, chunk, next] = [chunks[index - 1], chunks[index], chunks[index + 1]];
  if (chunk?.is !== 'word' || chunk.definite || chunk.particles !== '') return false;
  const headless =
    before !== undefined && !isDefinite(before, tokens) && senseOf(before, 'portfolio') !== undefined;
  const purpose = before?.is === 'word' && !before.definite && /^ل(?!ل)/.test(before.norm);
  return (headless || purpose) && (isDefiniteWord(next) || (next?.is === 'lexicon' && next.definite));
}

const isDefiniteWord = (chunk: Chunk | undefined): boolean => chunk?.is === 'word' && chunk.definite;

/** «لمنطقة غرب إفريقيا» */
const isClosed = (chunk: Chunk | undefined): boolean =>
  isDefiniteWord(chunk) || chunk?.is === 'place' || (chunk?.is === 'lexicon' && chunk.definite);

/** «مناطق الواحات وشجر الأركان بالنيابة»: a second construct behind the first, before the post ends. */
function isJoinedConstruct(chunks: readonly Chunk[], index: number): boolean {
  const [before, chunk, next, end] = [chunks[index - 1], chunks[index], chunks[index + 1], chunks[index + 2]];
  if (chunk?.is !== 'word' || !/^و(?!ال)/.test(chunk.norm) || !isDefiniteWord(before)) return false;
  const ends = senseOf(end, 'acting') ?? senseOf(end, 'honorific');
  return isDefiniteWord(next) && (ends !== undefined || isComma(end));
}

/** «في الأردن» tells the party, «في وزارة الخارجية» and «لدى الأمم المتحدة» belong to the words of the post. */
function afterIn(chunks: readonly Chunk[], index: number, tokens: readonly Token[]): Tail | undefined {
  const chunk = chunks[index];
  if (chunk?.is === 'party' && !chunk.party.party.startsWith('org:'))
    return { party: chunk.party.party, end: 0, to: index + 1 };
  const next = chunks[index + 1];
  const seated = chunk?.is === 'place' && (isComma(next) || senseOf(next, 'honorific') !== undefined);
  // «لدى البلاد»
  const accredited = isDefiniteWord(chunk) && tokens[chunks[index - 1]!.from]!.norm === 'لدي';
  const belongs =
    seated ||
    accredited ||
    chunk?.is === 'party' ||
    // «في الأمانة», but not «في الاجتماع»
    (senseOf(chunk, 'actor') !== undefined && !senseOf(chunk, 'meeting')) ||
    (senseOf(chunk, 'portfolio') ?? senseOf(chunk, 'government') ?? senseOf(chunk, 'post')) !== undefined;
  return belongs ? { party: null, end: chunk!.end, to: index + 1 } : undefined;
}

function afterMarker(chunks: readonly Chunk[], index: number): Tail | undefined {
  const first = linkAt(chunks, index);
  const chunk = chunks[first];
  if (!chunk || first === index) return undefined;
  const sent = senseOf(chunks[index], 'marker')?.role === 'to';
  if (chunk.is === 'party' && !sent) return { party: chunk.party.party, end: 0, to: first + 1 };
  const fits =
    sent ||
    chunk.is === 'place' ||
    chunk.is === 'body' ||
    chunk.is === 'word' ||
    senseOf(chunk, 'portfolio') ||
    senseOf(chunk, 'actor');
  return fits ? { party: null, end: chunk.end, to: first + 1 } : undefined;
}
