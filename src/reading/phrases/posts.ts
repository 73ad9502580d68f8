import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { Grammar } from '../grammar.ts';
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

/** A nationality beside the post: before it, or after it in languages whose adjectives follow. */
function isBesidePost(chunks: readonly Chunk[], index: number, begun: boolean, grammar: Grammar): boolean {
  const chunk = chunks[index]!;
  if (attachedPreposition(chunk) !== undefined || (begun && startsWithAnd(chunk))) return false;
  if (begun) return chunk.is === 'party' && (chunk.party.form === 'demonym' || !grammar.capitals);
  let at = index + 1;
  while (isPossessive(chunks[at]) || senseOf(chunks[at], 'acting') || senseOf(chunks[at], 'former')) at++;
  return senseOf(chunks[at], 'post') !== undefined;
}
