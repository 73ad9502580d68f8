import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { Grammar } from '../grammar.ts';
import { isMark } from './apposition.ts';
import { capitalTail } from './capital-tail.ts';
import { attachedPreposition, type Chunk, isComma, isPossessive, senseOf, startsWithAnd } from './chunk.ts';
import { modifiersAt } from './modifiers.ts';
import { isHeadless, plainTail } from './plain-tail.ts';
import { isAnd, isOf, isTiedBy, joinsPost } from './post-links.ts';

/** Posts as they were read, before or after the name that they belong to. */
export interface Posts {
  readonly post: Span;
  readonly party: string | null;
  readonly acting: boolean;
  /** A post that only states have. */
  readonly ofState: boolean;
  readonly former: boolean;
  /** Its words are one only beside a name. */
  readonly bare: boolean;
  /** One word or row of the table, and nothing beside it. */
  readonly single: boolean;
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
  let own: string | null = null;
  let bare = true;
  let ofState = false;
  let acting = false;
  let former = false;
  let start = -1;
  let headStart = -1;
  let headEnd = -1;
  let end = -1;
  for (;;) {
    const chunk = chunks[index];
    if (!chunk) break;
    const begun = start >= 0;
    if (senseOf(chunk, 'acting') && !isInCharge(chunks, index, tokens)) acting = true;
    else if (senseOf(chunk, 'former')) former = true;
    else if (
      !begun &&
      index - from < longestLead &&
      (isArticle(chunk) || senseOf(chunk, 'filler') || isPossessive(chunk) || isPossessive(chunks[index + 1]))
    ) {
      // Nothing: "the Acting Minister", "Kenya's Minister", "the country's Minister".
      if (chunk.is === 'party') party ??= chunk.party.party;
    } else if (begun && senseOf(chunk, 'honorific') && senseOf(chunks[index + 1], 'post')) {
      // Nothing: "Minister and H.E. Ambassador".
    } else if (begun && !grammar.capitals && isRank(chunk)) {
      // Nothing: «نائبة وزير الخارجية السفيرة نهى الشرقاوي».
    } else if (chunk.is === 'party' && isBesidePost(chunks, index, begun, grammar))
      party ??= chunk.party.party;
    else if (
      modifiersAt(chunks, index, grammar) > 0 &&
      !(index === from && senseOf(chunks[index - 1], 'honorific'))
    ) {
      if (!begun) start = chunk.start;
      index += modifiersAt(chunks, index, grammar) - 1;
    } else if (!begun && chairedAt(chunks, index) > index) {
      // "Chairperson of the African Union Commission"; of the working group it is a seat.
      const of = tokens[chunk.to - 1]!.norm === 'of' ? 2 : 1;
      [start, end] = [chunk.start, tokens[chunk.to - of]!.end];
      index = chairedAt(chunks, index);
      party ??= partyIn(chunks[index]!);
    } else if (begun && grammar.grades?.has(wordOf(chunk, tokens))) {
      end = chunk.end;
    } else if (senseOf(chunk, 'post') && !(begun ? false : isCommon(chunks, index, grammar))) {
      if (begun && !grammar.capitals && !isJoined(chunks, index, tokens)) break;
      if (!begun) start = chunk.start;
      end = chunk.end;
      [headStart, headEnd] = [chunk.start, chunk.end];
      own ??= partyOfPost(chunk);
      ofState ||= isOfState(chunk);
      bare &&= senseOf(chunk, 'post')?.bare === true;
    } else if (begun && isBracketed(chunks, index, tokens)) {
      party ??= partyIn(chunks[index + 1]!);
      index += 2;
    } else if (
      begun &&
      (isAnd(chunk) ||
        (grammar.capitals && (isOf(chunk) || isBeside(chunk, tokens) || senseOf(chunk, 'qualifier')))) &&
      joinsPost(chunks, index + 1, grammar)
    ) {
      // Nothing: "Deputy Prime Minister and Foreign Minister", « directrice de cabinet du ministre ».
    } else if (begun && isComma(chunk) && goesOn(chunks, index + 1, nameFollows, grammar, tokens)) {
      // Nothing: "ministre d'État, ministre de l'Agriculture"; another person's post would have its article.
    } else if (begun) {
      const tail = grammar.capitals
        ? capitalTail(chunks, index, tokens, grammar, nameFollows)
        : plainTail(chunks, index, tokens);
      if (!tail) break;
      // «سفير قطر لدى لبنان»: where one is sent belongs to the words.
      const sent = tail.party !== null && party !== null && tail.party !== party;
      party ??= tail.party;
      end = Math.max(end, sent ? chunks[tail.to - 1]!.end : tail.end);
      index = tail.to;
      continue;
    } else break;
    index++;
  }
  return start < 0
    ? undefined
    : {
        post: { start, end },
        party: party ?? own,
        acting,
        ofState,
        former,
        bare,
        single: end === headEnd && start === headStart,
        to: index,
      };
}

/** « auprès du Premier ministre » */
const isBeside = ({ from }: Chunk, tokens: readonly Token[]): boolean => tokens[from]!.norm === 'aupres';

/** The index of the organisation that somebody chairs; the index itself where none is chaired. */
function chairedAt(chunks: readonly Chunk[], index: number): number {
  const chunk = chunks[index];
  if (chunk?.is !== 'lexicon' || !chunk.capital || senseOf(chunk, 'seat')?.role !== 'chair') return index;
  let at = index + 1;
  while (at - index < 3 && (senseOf(chunks[at], 'determiner') || isOf(chunks[at]))) at++;
  const party = chunks[at];
  return party?.is === 'party' && party.party.party.startsWith('org:') && at > index + 1 ? at : index;
}

const partyOfPost = (chunk: Chunk): string | null => {
  for (const sense of chunk.is === 'lexicon' ? chunk.senses : [])
    if (sense.is === 'post' && sense.party) return sense.party;
  return null;
};

const isOfState = (chunk: Chunk): boolean =>
  chunk.is === 'lexicon' && chunk.senses.some((sense) => sense.is === 'post' && sense.ofState === true);

/** «وزير ووزيرة», «مساعدة الأمين العام», «المبعوثة الخاصة لرئيس الجمهورية»: another post by the same person, or whose it is. */
const isJoined = (chunks: readonly Chunk[], index: number, tokens: readonly Token[]): boolean =>
  startsWithAnd(chunks[index]) ||
  isComma(chunks[index - 1]) ||
  isAnd(chunks[index - 1]) ||
  senseOf(chunks[index - 1], 'marker')?.role === 'in' ||
  attachedPreposition(chunks[index]!) === 'ل' ||
  isHeadless(chunks[index - 1]!, tokens);

/** A comma and another post without an article or a conjunction: it is the same person's. In Arabic only behind a name. */
function goesOn(
  chunks: readonly Chunk[],
  next: number,
  nameFollows: boolean,
  { adjectives, capitals }: Grammar,
  tokens: readonly Token[],
): boolean {
  const chunk = chunks[next];
  // « ministre déléguée, chargée du Budget »
  if (adjectives === 'after' && capitals && senseOf(chunk, 'qualifier')) return true;
  if (adjectives !== 'after' || !senseOf(chunk, 'post')) return false;
  return capitals || (!nameFollows && isHeadless(chunk, tokens) && !startsWithAnd(chunk));
}

/** So many articles and owners may stand before a post, in chunks; a longer row is no phrase. */
const longestLead = 12;

/** «المكلفة بالتنمية»: where a preposition follows, it says of what; «بالوكالة بسلطنة عمان», «المكلف بجمهورية السودان» say whose. */
const isInCharge = (chunks: readonly Chunk[], index: number, tokens: readonly Token[]): boolean => {
  const next = chunks[index + 1];
  if (next === undefined || !isTiedBy('ب', next) || tokens[chunks[index]!.from]!.norm.startsWith('بال'))
    return false;
  return next.is !== 'party' && next.is !== 'place' && senseOf(next, 'government') === undefined;
};

const wordOf = ({ from, to }: Chunk, tokens: readonly Token[]): string =>
  to === from + 1 ? tokens[from]!.norm : '';

/** "film director Ada Peeters": a noun in small letters before a post in small letters makes a trade of it. */
function isCommon(chunks: readonly Chunk[], index: number, { adjectives }: Grammar): boolean {
  const [noun, post] = [chunks[index - 1], chunks[index]];
  const small = post?.is === 'lexicon' && !post.capital && post.to === post.from + 1;
  return adjectives === 'before' && small && noun?.is === 'word' && !noun.capital && !isPossessive(noun);
}

/** "(ONUDC)", "(Kenya)", «لمنظمة «إيغاد»»: a party, or the short form of what stands before it. */
function isBracketed(chunks: readonly Chunk[], index: number, tokens: readonly Token[]): boolean {
  const inside = chunks[index + 1];
  if (isMark(chunks[index], '«') && isMark(chunks[index + 2], '»')) return inside?.is === 'party';
  if (!isMark(chunks[index], '(') || !isMark(chunks[index + 2], ')') || !inside) return false;
  return inside.is === 'party' || (inside.is === 'word' && isAcronym(tokens[inside.from]!));
}

const isAcronym = ({ raw, capital }: Token): boolean =>
  capital && raw.length > 1 && raw === raw.toUpperCase();

const partyIn = (chunk: Chunk): string | null => (chunk.is === 'party' ? chunk.party.party : null);

/** "its", « son » stay outside: whose official it is, the sentence says before. */
function isArticle(chunk: Chunk): boolean {
  const determiner = senseOf(chunk, 'determiner');
  return determiner !== undefined && !determiner.possessive;
}

/** A title that is a post where no other stands before it, and a courtesy after one. */
const isRank = (chunk: Chunk): boolean =>
  senseOf(chunk, 'honorific') !== undefined && senseOf(chunk, 'post') !== undefined && !startsWithAnd(chunk);

/** A nationality beside the post: before it, or after it in languages whose adjectives follow. */
function isBesidePost(chunks: readonly Chunk[], index: number, begun: boolean, grammar: Grammar): boolean {
  const chunk = chunks[index]!;
  if (attachedPreposition(chunk) !== undefined || (begun && startsWithAnd(chunk))) return false;
  if (begun) return chunk.is === 'party' && (chunk.party.form === 'demonym' || !grammar.capitals);
  let at = index + 1;
  while (
    isPossessive(chunks[at]) ||
    senseOf(chunks[at], 'acting') ||
    senseOf(chunks[at], 'former') ||
    senseOf(chunks[at], 'filler')
  )
    at++;
  at += modifiersAt(chunks, at, grammar);
  return senseOf(chunks[at], 'post') !== undefined;
}
