import { nameRunAt } from '../../language/names/index.ts';
import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { Grammar } from '../grammar.ts';
import { attachedPreposition, type Chunk, isComma, type PersonChunk, senseOf, startsWithAnd } from './chunk.ts';

const longestArabicName = 5;

/** Posts as they were read, before or after the name that they belong to. */
interface Posts {
  readonly post: Span | null;
  readonly party: string | null;
  readonly acting: boolean;
  readonly former: boolean;
  /** Chunk index after the last of them. */
  readonly to: number;
}

/**
 * Joins posts, party and name of an official into one chunk, in any order: "Belgian Deputy Prime Minister and Foreign Minister
 * Ada Peeters", "Ada Peeters, Minister of Water of Belgium", «وزيرة المياه البلجيكية آدا بيترز». A post without a name is a
 * person too, whose name is null; a name needs an honorific or a post.
 */
export function gatherPersons(chunks: readonly Chunk[], tokens: readonly Token[], grammar: Grammar): Chunk[] {
  const gathered: Chunk[] = [];
  for (let index = 0; index < chunks.length; ) {
    const found = personAt(chunks, index, tokens, grammar);
    if (!found) {
      gathered.push(chunks[index]!);
      index++;
      continue;
    }
    const [first, last] = [chunks[index]!, chunks[found.to - 1]!];
    gathered.push({
      ...found.person,
      from: first.from,
      to: last.to,
      start: first.start,
      end: last.end,
      particles: first.particles,
    });
    index = found.to;
  }
  return gathered;
}

interface Found {
  readonly person: PersonChunk;
  readonly to: number;
}

function personAt(chunks: readonly Chunk[], index: number, tokens: readonly Token[], grammar: Grammar): Found | undefined {
  const honorific = afterHonorifics(chunks, index);
  const posts = postsAt(chunks, honorific, grammar);
  if (posts) {
    const comma = grammar.capitals && isComma(chunks[posts.to]) ? posts.to + 1 : posts.to;
    const name = nameAt(chunks, afterHonorifics(chunks, posts.to), tokens, grammar);
    if (name) return person(posts, name);
    const behindComma = comma > posts.to ? nameAt(chunks, afterHonorifics(chunks, comma), tokens, grammar) : undefined;
    if (behindComma && isComma(chunks[behindComma.to]) ) return person(posts, behindComma);
    return { person: { is: 'person', name: null, ...fieldsOf(posts) }, to: posts.to };
  }
  const name = nameAt(chunks, honorific, tokens, grammar);
  if (!name) return undefined;
  const comma = isComma(chunks[name.to]) ? name.to + 1 : name.to;
  const apposed = grammar.capitals || (honorific > index && comma > name.to && !startsWithAnd(chunks[comma]));
  const after = apposed ? postsAt(chunks, comma, grammar) : undefined;
  if (after?.post) return { person: { is: 'person', name: name.span, ...fieldsOf(after) }, to: after.to };
  if (honorific === index) return undefined;
  return { person: { is: 'person', name: name.span, post: null, party: null, acting: false, former: false }, to: name.to };
}

const fieldsOf = ({ post, party, acting, former }: Posts) => ({ post, party, acting, former });

/** A post and the name after it; "of Kenya" or "acting" may still follow the name. */
const person = (posts: Posts, name: Name): Found => ({
  person: { is: 'person', name: name.span, ...fieldsOf(posts) },
  to: name.to,
});

function afterHonorifics(chunks: readonly Chunk[], from: number): number {
  let index = from;
  while (senseOf(chunks[index], 'honorific')) index++;
  return index;
}

/** One or more posts with what belongs to them, or undefined. */
function postsAt(chunks: readonly Chunk[], from: number, grammar: Grammar): Posts | undefined {
  let index = from;
  let party: string | null = null;
  let acting = false;
  let former = false;
  let start = -1;
  let end = -1;
  for (;;) {
    const chunk = chunks[index];
    if (!chunk) break;
    if (senseOf(chunk, 'acting')) acting = true;
    else if (senseOf(chunk, 'former')) former = true;
    else if (senseOf(chunk, 'determiner') && start < 0) {
      // Nothing: "the Acting Minister".
    } else if (senseOf(chunk, 'honorific') && start >= 0 && senseOf(chunks[index + 1], 'post')) {
      // Nothing: "Minister and H.E. Ambassador".
    } else if (chunk.is === 'party' && isAdjacentParty(chunks, index, start, grammar)) {
      party ??= chunk.party.party;
    } else if (senseOf(chunk, 'post')) {
      if (start >= 0 && !startsWithAnd(chunk) && !isAndAt(chunks, index - 1) && !grammar.capitals) break;
      if (start < 0) start = chunk.start;
      end = chunk.end;
    } else if (start >= 0 && isAndAt(chunks, index) && joinsPost(chunks, index + 1, grammar)) {
      // Nothing: "Deputy Prime Minister and Foreign Minister".
    } else if (start >= 0) {
      const tail = tailAt(chunks, index, grammar);
      if (!tail) break;
      party ??= tail.party;
      if (tail.end > end) end = tail.end;
      index = tail.to;
      continue;
    } else break;
    index++;
  }
  if (start < 0) return undefined;
  return { post: { start, end }, party, acting, former, to: index };
}

const isAndAt = (chunks: readonly Chunk[], index: number): boolean => senseOf(chunks[index], 'and') !== undefined;

function joinsPost(chunks: readonly Chunk[], index: number, grammar: Grammar): boolean {
  let at = index;
  while (senseOf(chunks[at], 'determiner') || senseOf(chunks[at], 'acting')) at++;
  return senseOf(chunks[at], 'post') !== undefined || (grammar.capitals && senseOf(chunks[at], 'portfolio') !== undefined);
}

/** A nationality beside the post: before it, or after it in languages whose adjectives follow. */
function isAdjacentParty(chunks: readonly Chunk[], index: number, start: number, grammar: Grammar): boolean {
  const chunk = chunks[index]!;
  if (attachedPreposition(chunk) !== undefined || (startsWithAnd(chunk) && index > 0 && start >= 0)) return false;
  if (start >= 0) return chunk.is === 'party' && (chunk.party.form === 'demonym' || !grammar.capitals);
  let at = index + 1;
  while (isPossessive(chunks[at]) || senseOf(chunks[at], 'acting') || senseOf(chunks[at], 'former')) at++;
  return senseOf(chunks[at], 'post') !== undefined;
}

const isPossessive = (chunk: Chunk | undefined): boolean => chunk?.is === 'word' && chunk.norm === "'s";

interface Tail {
  readonly party: string | null;
  /** End of what belongs to the post's words, or 0 where nothing does: the party "of Kenya" is kept apart. */
  readonly end: number;
  readonly to: number;
}

/** What a post goes on with: a portfolio, "of Kenya", "for the Sahel", «الخاص للتحالف الدولي», «لدى الأمم المتحدة». */
function tailAt(chunks: readonly Chunk[], index: number, grammar: Grammar): Tail | undefined {
  const chunk = chunks[index]!;
  if (isPossessive(chunk)) return undefined;
  const role = senseOf(chunk, 'marker')?.role;
  if (role === 'of' || role === 'for' || role === 'to' || role === 'in' || role === 'about') {
    return prepositional(chunks, index, role, grammar);
  }
  if (chunk.is === 'lexicon' && ['portfolio', 'qualifier'].includes(chunk.senses[0]!.is))
    return startsWithAnd(chunk) && grammar.capitals ? undefined : { party: null, end: chunk.end, to: index + 1 };
  if (grammar.capitals) return isAndAt(chunks, index) && senseOf(chunks[index + 1], 'portfolio')
    ? { party: null, end: chunks[index + 1]!.end, to: index + 2 }
    : undefined;
  return arabicTail(chunk, index);
}

function arabicTail(chunk: Chunk, index: number): Tail | undefined {
  const preposition = attachedPreposition(chunk);
  if (preposition === 'ب') return undefined;
  const toIt = preposition === 'ل';
  if (chunk.is === 'party') return toIt ? { party: chunk.party.party, end: 0, to: index + 1 } : undefined;
  if (chunk.is === 'word' && (chunk.definite || toIt) && !chunk.norm.startsWith('ب'))
    return { party: null, end: chunk.end, to: index + 1 };
  if (chunk.is === 'word' && /^(?:لل|لوزار|لشوون|لدي|وال)/.test(chunk.norm)) return { party: null, end: chunk.end, to: index + 1 };
  if (chunk.is === 'body' || senseOf(chunk, 'actor')?.actor === 'coalition')
    return toIt ? { party: null, end: chunk.end, to: index + 1 } : undefined;
  return undefined;
}

function prepositional(chunks: readonly Chunk[], index: number, role: string, grammar: Grammar): Tail | undefined {
  let first = index + 1;
  while (senseOf(chunks[first], 'determiner') || senseOf(chunks[first], 'government')) first++;
  const chunk = chunks[first];
  if (!chunk) return undefined;
  if (chunk.is === 'party') {
    const organisation = chunk.party.party.startsWith('org:');
    if (role === 'of') return { party: chunk.party.party, end: 0, to: first + 1 };
    return { party: null, end: role === 'in' && !organisation ? 0 : chunk.end, to: first + 1 };
  }
  if (role === 'in') return undefined;
  if (chunk.is === 'place' || chunk.is === 'body') return { party: null, end: chunk.end, to: first + 1 };
  if (chunk.is === 'lexicon') {
    const fits = ['portfolio', 'actor', 'programme', 'meeting', 'post', 'noun'].includes(chunk.senses[0]!.is);
    return fits && (chunk.capital || !grammar.capitals || senseOf(chunk, 'portfolio'))
      ? { party: null, end: chunk.end, to: first + 1 }
      : undefined;
  }
  return chunk.is === 'word' && (!grammar.capitals || chunk.capital)
    ? { party: null, end: chunk.end, to: first + 1 }
    : undefined;
}

interface Name {
  readonly span: Span;
  /** Chunk index, excluded. */
  readonly to: number;
}

function nameAt(chunks: readonly Chunk[], index: number, tokens: readonly Token[], grammar: Grammar): Name | undefined {
  return grammar.capitals ? capitalName(chunks, index, tokens) : arabicName(chunks, index);
}

function capitalName(chunks: readonly Chunk[], index: number, tokens: readonly Token[]): Name | undefined {
  const first = chunks[index];
  if (first?.is !== 'word') return undefined;
  const run = nameRunAt(tokens, first.from);
  if (!run) return undefined;
  let to = index;
  while (to < chunks.length && chunks[to]!.to <= run.to && isNamePart(chunks[to]!)) to++;
  return to > index ? { span: { start: first.start, end: chunks[to - 1]!.end }, to } : undefined;
}

function isNamePart(chunk: Chunk): boolean {
  if (chunk.is === 'lexicon') return ['marker', 'determiner', 'noun', 'and'].includes(chunk.senses[0]!.is);
  return chunk.is === 'word' || chunk.is === 'party' || chunk.is === 'place' || chunk.is === 'punctuation';
}

/** In a script without capitals a name is the run of words after a post that the tables do not know. */
function arabicName(chunks: readonly Chunk[], index: number): Name | undefined {
  let to = index;
  while (to < chunks.length && to - index < longestArabicName && isArabicNamePart(chunks, to, index)) to++;
  const first = chunks[index];
  return first && to > index ? { span: { start: first.start, end: chunks[to - 1]!.end }, to } : undefined;
}

function isArabicNamePart(chunks: readonly Chunk[], at: number, first: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.is !== 'word') return false;
  if (at === first) return !chunk.definite && !/^(?:بال|لل|ولل|وبال)/.test(chunk.norm);
  // A later part does not begin with an attached particle, as far as can be told.
  if (/^(?:بال|لل|وال|فال|كال)/.test(chunk.norm)) return false;
  // «ويلميس» after a first name is a surname; later, و begins the next phrase.
  if (chunk.norm.startsWith('و') && chunk.norm.length > 3) return at === first + 1;
  return !(/^[بل]/.test(chunk.norm) && chunk.norm.length > 5 && at - first >= 2);
}
