import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { Grammar } from '../grammar.ts';
import { isMark } from './apposition.ts';
import { capitalTail } from './capital-tail.ts';
import { attachedPreposition, type Chunk, isComma, isPossessive, senseOf, startsWithAnd } from './chunk.ts';
import { plainTail } from './plain-tail.ts';
import { isAnd, isOf, isTiedBy, joinsPost } from './post-links.ts';

/** Posts as they were read, before or after the name that they belong to. */
export interface Posts {
  readonly post: Span;
  readonly party: string | null;
  readonly acting: boolean;
  readonly former: boolean;
  /** Its words are one only beside a name. */
  readonly bare: boolean;
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
    else if (modifiersAt(chunks, index, from, grammar) > 0) {
      if (!begun) start = chunk.start;
      index += modifiersAt(chunks, index, from, grammar) - 1;
    } else if (senseOf(chunk, 'post')) {
      if (begun && !grammar.capitals && !startsWithAnd(chunk) && !senseOf(chunks[index - 1], 'and')) break;
      if (!begun) start = chunk.start;
      end = chunk.end;
      own ??= senseOf(chunk, 'post')?.party ?? null;
      bare &&= senseOf(chunk, 'post')?.bare === true;
    } else if (begun && grammar.grades?.has(wordOf(chunk))) {
      end = chunk.end;
    } else if (begun && isBracketed(chunks, index, tokens)) {
      party ??= partyIn(chunks[index + 1]!);
      index += 2;
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
        : plainTail(chunks, index, tokens);
      if (!tail) break;
      party ??= tail.party;
      end = Math.max(end, tail.end);
      index = tail.to;
      continue;
    } else break;
    index++;
  }
  return start < 0
    ? undefined
    : { post: { start, end }, party: party ?? own, acting, former, bare, to: index };
}

/** So many articles and owners may stand before a post, in chunks; a longer row is no phrase. */
const longestLead = 12;

/** «المكلفة بالتنمية»: where a preposition follows, it says of what. */
const isInCharge = (chunks: readonly Chunk[], index: number): boolean => {
  const next = chunks[index + 1];
  return next !== undefined && isTiedBy('ب', next);
};

/** No more words than these stand before the head of a post: "Chief Administrative Secretary". */
const longestModifier = 4;

/** How many capitalised words directly before a post say which it is: "Energy Secretary", "National Security Adviser". */
function modifiersAt(chunks: readonly Chunk[], index: number, from: number, grammar: Grammar): number {
  if (grammar.adjectives !== 'before' || (index === from && senseOf(chunks[index - 1], 'honorific')))
    return 0;
  let to = index;
  while (to - index < longestModifier && isModifier(chunks[to])) to++;
  const head = chunks[to];
  return to > index && head?.is === 'lexicon' && head.capital && senseOf(head, 'post') ? to - index : 0;
}

const modifying: ReadonlySet<string> = new Set([
  'portfolio',
  'noun',
  'stance',
  'programme',
  'format',
  'actor',
  'body',
]);

function isModifier(chunk: Chunk | undefined): boolean {
  if (chunk?.is === 'word') return chunk.capital;
  if (chunk?.is !== 'lexicon' || !chunk.capital || senseOf(chunk, 'post')) return false;
  return modifying.has(chunk.senses[0]!.is);
}

const wordOf = (chunk: Chunk): string => (chunk.is === 'word' ? chunk.norm : '');

/** "(ONUDC)", "(Kenya)": a party, or the short form of what stands before it. */
function isBracketed(chunks: readonly Chunk[], index: number, tokens: readonly Token[]): boolean {
  const inside = chunks[index + 1];
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
  while (isPossessive(chunks[at]) || senseOf(chunks[at], 'acting') || senseOf(chunks[at], 'former')) at++;
  return senseOf(chunks[at], 'post') !== undefined;
}
