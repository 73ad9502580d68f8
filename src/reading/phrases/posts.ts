import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { Grammar } from '../grammar.ts';
import { attachedPreposition, type Chunk, isComma, isPossessive, senseOf, startsWithAnd } from './chunk.ts';
import { afterHonorifics, nameAt } from './names.ts';

/** Posts as they were read, before or after the name that they belong to. */
export interface Posts {
  readonly post: Span;
  readonly party: string | null;
  readonly acting: boolean;
  readonly former: boolean;
  /** Chunk index after the last of them. */
  readonly to: number;
}

/** One or more posts with what belongs to them, or undefined. `nameFollows` is false where the name stood before. */
export function postsAt(
  chunks: readonly Chunk[],
  from: number,
  tokens: readonly Token[],
  grammar: Grammar,
  nameFollows = true,
): Posts | undefined {
  let index = from;
  let party: string | null = null;
  let acting = false;
  let former = false;
  let start = -1;
  let end = -1;
  for (;;) {
    const chunk = chunks[index];
    if (!chunk) break;
    const begun = start >= 0;
    if (senseOf(chunk, 'acting') && !isInCharge(chunks, index)) acting = true;
    else if (senseOf(chunk, 'former')) former = true;
    else if (
      !begun &&
      index - from < longestLead &&
      (isArticle(chunk) || isPossessive(chunk) || isPossessive(chunks[index + 1]))
    ) {
      // Nothing: "the Acting Minister", "Kenya's Minister", "the country's Minister".
      if (chunk.is === 'party') party ??= chunk.party.party;
    } else if (begun && senseOf(chunk, 'honorific') && senseOf(chunks[index + 1], 'post')) {
      // Nothing: "Minister and H.E. Ambassador".
    } else if (begun && !grammar.capitals && isRank(chunk)) {
      // Nothing: «نائبة وزير الخارجية السفيرة نهى الشرقاوي».
    } else if (chunk.is === 'party' && isBesidePost(chunks, index, begun, grammar))
      party ??= chunk.party.party;
    else if (!begun && isFieldBefore(chunks, index, grammar)) start = chunk.start;
    else if (senseOf(chunk, 'post')) {
      if (begun && !grammar.capitals && !startsWithAnd(chunk) && !senseOf(chunks[index - 1], 'and')) break;
      if (!begun) start = chunk.start;
      end = chunk.end;
    } else if (
      begun &&
      (isAnd(chunk) || (grammar.capitals && isOf(chunk))) &&
      joinsPost(chunks, index + 1, grammar)
    ) {
      // Nothing: "Deputy Prime Minister and Foreign Minister", « directrice de cabinet du ministre ».
    } else if (
      begun &&
      isComma(chunk) &&
      grammar.adjectives === 'after' &&
      senseOf(chunks[index + 1], 'post')
    ) {
      // Nothing: "ministre d'État, ministre de l'Agriculture"; another person's post would have its article.
    } else if (begun) {
      const tail = grammar.capitals
        ? capitalTail(chunks, index, tokens, grammar, nameFollows)
        : plainTail(chunks, index);
      if (!tail) break;
      party ??= tail.party;
      end = Math.max(end, tail.end);
      index = tail.to;
      continue;
    } else break;
    index++;
  }
  return start < 0 ? undefined : { post: { start, end }, party, acting, former, to: index };
}

/** So many articles and owners may stand before a post, in chunks; a longer row is no phrase. */
const longestLead = 12;

/** «المكلفة بالتنمية»: where a preposition follows, it says of what. */
const isInCharge = (chunks: readonly Chunk[], index: number): boolean => {
  const next = chunks[index + 1];
  return next !== undefined && isTiedBy('ب', next);
};

/** The particle stands before the word, be it told apart or not: a word that no table knows keeps it. */
const isTiedBy = (particle: string, chunk: Chunk): boolean =>
  attachedPreposition(chunk) === particle || (chunk.is === 'word' && chunk.norm.startsWith(`${particle}ال`));

/** "Energy Secretary", "Water Minister": what the post is for, before it. */
function isFieldBefore(chunks: readonly Chunk[], index: number, grammar: Grammar): boolean {
  const [field, post] = [chunks[index], chunks[index + 1]];
  if (grammar.adjectives !== 'before' || field?.is !== 'lexicon' || !field.capital) return false;
  return (
    senseOf(field, 'portfolio') !== undefined &&
    post?.is === 'lexicon' &&
    post.capital &&
    senseOf(post, 'post') !== undefined
  );
}

/** "its", « son » stay outside: whose official it is, the sentence says before. */
function isArticle(chunk: Chunk): boolean {
  const determiner = senseOf(chunk, 'determiner');
  return determiner !== undefined && !determiner.possessive;
}

/** A title that is a post where no other stands before it, and a courtesy after one. */
const isRank = (chunk: Chunk): boolean =>
  senseOf(chunk, 'honorific') !== undefined && senseOf(chunk, 'post') !== undefined && !startsWithAnd(chunk);

const isAnd = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'and') !== undefined;

function joinsPost(chunks: readonly Chunk[], index: number, grammar: Grammar): boolean {
  let at = index;
  while (senseOf(chunks[at], 'determiner') || senseOf(chunks[at], 'acting')) at++;
  return senseOf(chunks[at], 'post') !== undefined && (grammar.capitals || !senseOf(chunks[at], 'honorific'));
}

/** A nationality beside the post: before it, or after it in languages whose adjectives follow. */
function isBesidePost(chunks: readonly Chunk[], index: number, begun: boolean, grammar: Grammar): boolean {
  const chunk = chunks[index]!;
  if (attachedPreposition(chunk) !== undefined || (begun && startsWithAnd(chunk))) return false;
  if (begun) return chunk.is === 'party' && (chunk.party.form === 'demonym' || !grammar.capitals);
  let at = index + 1;
  while (isPossessive(chunks[at]) || senseOf(chunks[at], 'acting') || senseOf(chunks[at], 'former')) at++;
  return senseOf(chunks[at], 'post') !== undefined;
}

type PartyChunk = Extract<Chunk, { is: 'party' }>;

interface Tail {
  /** "of Kenya" is kept apart from the words of the post. */
  readonly party: string | null;
  /** End of what belongs to the words of the post, or 0 where nothing does. */
  readonly end: number;
  readonly to: number;
}

const longestTail = 14;

/**
 * "of Foreign Affairs and International Cooperation of Kenya", "for the Sahel": prepositions with the capitalised words behind
 * them. The last words of the run may be the name of the person; then they are left for it.
 */
function capitalTail(
  chunks: readonly Chunk[],
  from: number,
  tokens: readonly Token[],
  grammar: Grammar,
  nameFollows: boolean,
): Tail | undefined {
  let party: string | null = null;
  let end = 0;
  let to = from;
  let plainFrom = from;
  for (let index = from; index < chunks.length && index - from < longestTail; ) {
    const link = linkAt(chunks, index);
    const chunk = chunks[link];
    if (!chunk) break;
    const subject = senseOf(chunks[index], 'qualifier') !== undefined && chunk.is === 'word';
    const named = isCapitalised(chunk, link > index) || isGenitive(chunks, from, index, link, grammar);
    if (!named && !subject && !isAdjective(chunks, link, from, grammar)) break;
    if (link > index && nameFollows && index - plainFrom >= 2 && isNamed(chunks, from, plainFrom)) break;
    if (link > index) plainFrom = link;
    if (chunk.is === 'party' && isPartyOf(chunks, index, chunk) && !isField(chunks, link, grammar))
      party ??= chunk.party.party;
    else end = chunk.end;
    index = link + 1;
    to = index;
    if (chunk.is !== 'word') plainFrom = index;
  }
  if (to === from) return undefined;
  const nameWords = nameFollows ? wordsOfName(chunks, from, plainFrom, to, tokens, grammar) : 0;
  if (nameWords > 0) {
    to -= nameWords;
    if (to === from) return undefined;
    end = Math.min(end, chunks[to - 1]!.end);
  }
  return {
    party,
    end: endsWithParty(chunks[to - 1]!, party) ? endBeforeParty(chunks, from, to, end) : end,
    to,
  };
}

/** The party stands last, and not the organisation that its representative is sent to. */
const endsWithParty = (last: Chunk, party: string | null): boolean =>
  last.is === 'party' && last.party.party === party;

/** The end of the words before the last "of Kenya". */
function endBeforeParty(chunks: readonly Chunk[], from: number, to: number, end: number): number {
  let at = to - 2;
  while (
    at >= from &&
    (senseOf(chunks[at], 'marker') || senseOf(chunks[at], 'determiner') || senseOf(chunks[at], 'government'))
  )
    at--;
  return at >= from ? Math.min(end, chunks[at]!.end) : 0;
}

/** « chargé de la Francophonie et des Partenariats »: an organisation joined to more that a post is for. */
function isField(chunks: readonly Chunk[], index: number, grammar: Grammar): boolean {
  const chunk = chunks[index];
  const organisation = chunk?.is === 'party' && chunk.party.party.startsWith('org:');
  return (
    organisation &&
    isAnd(chunks[index + 1]) &&
    isOfOrTo(chunks[index + 2]) &&
    !joinsPost(chunks, index + 2, grammar)
  );
}

/** "of Kenya", "in the Kenyan Ministry of Ports"; "in Kenya" rather tells where. */
const isPartyOf = (chunks: readonly Chunk[], link: number, { party }: PartyChunk): boolean =>
  isOf(chunks[link]) || (senseOf(chunks[link], 'marker')?.role === 'in' && party.form === 'demonym');

/** The chunk after "of the", "for", "in charge of", "and the", "in the", "et de la", ", des": the index itself where no link stands there. */
function linkAt(chunks: readonly Chunk[], index: number): number {
  const role = senseOf(chunks[index], 'marker')?.role;
  const joined = isAnd(chunks[index]) || isComma(chunks[index]);
  const repeats = joined && isOfOrTo(chunks[index + 1]);
  const linked =
    role === 'of' ||
    role === 'for' ||
    role === 'to' ||
    role === 'in' ||
    isAnd(chunks[index]) ||
    repeats ||
    senseOf(chunks[index], 'qualifier') !== undefined;
  if (!linked) return index;
  let next = repeats ? index + 2 : index + 1;
  while (senseOf(chunks[next], 'determiner') || isOfGovernment(chunks, next)) next++;
  // "and Dutch Special Envoy …" begins another person.
  return isAnd(chunks[index]) && (chunks[next]?.is === 'party' || senseOf(chunks[next], 'post'))
    ? index
    : next;
}

const isOf = (chunk: Chunk | undefined): boolean => senseOf(chunk, 'marker')?.role === 'of';

const isOfOrTo = (chunk: Chunk | undefined): boolean => {
  const role = senseOf(chunk, 'marker')?.role;
  return role === 'of' || role === 'to';
};

/** "the Ministry of", "the Government of": looked behind, down to the name. */
function isOfGovernment(chunks: readonly Chunk[], index: number): boolean {
  if (senseOf(chunks[index], 'government')) return true;
  return (
    senseOf(chunks[index], 'marker')?.role === 'of' && senseOf(chunks[index - 1], 'government') !== undefined
  );
}

function isCapitalised(chunk: Chunk, linked: boolean): boolean {
  if (chunk.is === 'party' || chunk.is === 'place' || chunk.is === 'body') return linked;
  if (chunk.is === 'word') return chunk.capital;
  if (chunk.is !== 'lexicon') return false;
  if (senseOf(chunk, 'portfolio')) return true;
  return (
    chunk.capital &&
    !['post', 'honorific', 'acting', 'former', 'determiner', 'reference'].includes(chunk.senses[0]!.is)
  );
}

/** « directeur du musée », « du Bureau national de gestion », « pour la protection »: small words behind "of" where genitives follow their noun. */
function isGenitive(
  chunks: readonly Chunk[],
  from: number,
  link: number,
  noun: number,
  grammar: Grammar,
): boolean {
  if (grammar.adjectives !== 'after' || chunks[noun]?.is !== 'word') return false;
  const purpose = senseOf(chunks[link], 'marker')?.role === 'for' && link === from;
  if (!isOf(chunks[link]) && !purpose) return false;
  return !chunks.slice(link, noun).some((chunk) => senseOf(chunk, 'determiner')?.possessive);
}

/** « des Partenariats internationaux, M. …»: a small word that closes the name of a portfolio where adjectives follow. */
function isAdjective(chunks: readonly Chunk[], index: number, from: number, grammar: Grammar): boolean {
  const [noun, chunk, next] = [chunks[index - 1], chunks[index], chunks[index + 1]];
  if (grammar.adjectives !== 'after' || index <= from || chunk?.is !== 'word' || chunk.capital) return false;
  const behindName = noun?.is === 'word' || (noun?.is === 'lexicon' && isCapitalised(noun, true));
  return behindName && (isComma(next) || isAnd(next) || isOfOrTo(next));
}

/** Plain words directly after the post, a portfolio or a party can only be a name. */
const isNamed = (chunks: readonly Chunk[], from: number, plainFrom: number): boolean =>
  plainFrom === from ||
  chunks[plainFrom - 1]!.is === 'party' ||
  senseOf(chunks[plainFrom - 1], 'portfolio') !== undefined;

/** How many words at the end of a tail are the person's name. */
function wordsOfName(
  chunks: readonly Chunk[],
  from: number,
  plainFrom: number,
  to: number,
  tokens: readonly Token[],
  grammar: Grammar,
): number {
  const plain = to - plainFrom;
  if (plain <= 0) return 0;
  // "Director of Wildlife Conservation Dr. …", "Minister of Transport and Public Works, Ada Peeters, …": the name is further on.
  const behind = isComma(chunks[to]) ? to + 1 : to;
  const addressed = afterHonorifics(chunks, behind, true);
  const next = nameAt(chunks, addressed, tokens, grammar);
  const directly = isNamed(chunks, from, plainFrom);
  if (next && (addressed > behind || (behind > to && next.to - addressed >= 2 && !directly))) return 0;
  if (directly) return plain;
  return plain > 2 ? 2 : 0;
}

/** «وزير الخارجية», «الخاص للتحالف الدولي», «لدى الأمم المتحدة»: portfolios, definite words and what ل ties to the post. */
function plainTail(chunks: readonly Chunk[], index: number): Tail | undefined {
  const chunk = chunks[index]!;
  const role = senseOf(chunk, 'marker')?.role;
  if (role === 'of' || role === 'for' || role === 'to' || role === 'about') return afterMarker(chunks, index);
  if (role === 'in') return afterIn(chunks, index + 1);
  if (senseOf(chunk, 'portfolio') || senseOf(chunk, 'qualifier') || senseOf(chunk, 'acting'))
    return { party: null, end: chunk.end, to: index + 1 };
  const preposition = attachedPreposition(chunk);
  const inCharge = senseOf(chunks[index - 1], 'acting') !== undefined && isTiedBy('ب', chunk);
  if (inCharge || isConstruct(chunks, index)) return { party: null, end: chunk.end, to: index + 1 };
  if (preposition === 'ب') return undefined;
  const tied = preposition === 'ل';
  if (chunk.is === 'party') return tied ? { party: chunk.party.party, end: 0, to: index + 1 } : undefined;
  if (chunk.is === 'word') {
    const genitive = chunk.norm.startsWith('ل') && isDefiniteWord(chunks[index + 1]);
    const belongs =
      genitive || /^(?:لل|وال)/.test(chunk.norm) || (chunk.definite && !chunk.norm.startsWith('ب'));
    return belongs ? { party: null, end: chunk.end, to: index + 1 } : undefined;
  }
  if (chunk.is === 'place') return { party: null, end: chunk.end, to: index + 1 };
  if (chunk.is === 'body' || senseOf(chunk, 'actor')?.actor === 'coalition')
    return tied ? { party: null, end: chunk.end, to: index + 1 } : undefined;
  return undefined;
}

/** «مؤسسة تحلية المياه», «لتنمية مناطق الواحات»: no name stands between a noun in construct and its definite end. */
function isConstruct(chunks: readonly Chunk[], index: number): boolean {
  const [before, chunk, next] = [chunks[index - 1], chunks[index], chunks[index + 1]];
  if (chunk?.is !== 'word' || chunk.definite || chunk.particles !== '') return false;
  const headless = before?.is === 'lexicon' && !before.definite && senseOf(before, 'portfolio') !== undefined;
  const purpose = before?.is === 'word' && !before.definite && /^ل(?!ل)/.test(before.norm);
  return (headless || purpose) && (isDefiniteWord(next) || (next?.is === 'lexicon' && next.definite));
}

const isDefiniteWord = (chunk: Chunk | undefined): boolean => chunk?.is === 'word' && chunk.definite;

/** «في الأردن» tells the party, «في وزارة الخارجية» and «لدى الأمم المتحدة» belong to the words of the post. */
function afterIn(chunks: readonly Chunk[], index: number): Tail | undefined {
  const chunk = chunks[index];
  if (chunk?.is === 'party' && !chunk.party.party.startsWith('org:'))
    return { party: chunk.party.party, end: 0, to: index + 1 };
  const belongs =
    chunk?.is === 'party' ||
    (senseOf(chunk, 'portfolio') ?? senseOf(chunk, 'government') ?? senseOf(chunk, 'post')) !== undefined;
  return belongs ? { party: null, end: chunk!.end, to: index + 1 } : undefined;
}

function afterMarker(chunks: readonly Chunk[], index: number): Tail | undefined {
  const first = linkAt(chunks, index);
  const chunk = chunks[first];
  if (!chunk || first === index) return undefined;
  if (chunk.is === 'party') return { party: chunk.party.party, end: 0, to: first + 1 };
  const fits =
    chunk.is === 'place' ||
    chunk.is === 'body' ||
    chunk.is === 'word' ||
    senseOf(chunk, 'portfolio') ||
    senseOf(chunk, 'actor');
  return fits ? { party: null, end: chunk.end, to: first + 1 } : undefined;
}
