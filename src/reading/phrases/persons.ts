import type { Token } from '../../language/tokens.ts';
import type { Grammar } from '../grammar.ts';
import { type Chunk, isComma, type PersonChunk, senseOf, startsWithAnd } from './chunk.ts';
import { afterHonorifics, type Name, nameAt } from './names.ts';
import { type Posts, postsAt } from './posts.ts';

interface Found {
  readonly person: PersonChunk;
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
    const found = withPartyBehind(chunks, personAt(chunks, index, tokens, grammar));
    if (!found) {
      gathered.push(chunks[index]!);
      index++;
      continue;
    }
    const [first, last] = [chunks[index]!, chunks[found.to - 1]!];
    const { from, start, particles } = first;
    gathered.push({ ...found.person, from, to: last.to, start, end: last.end, particles });
    index = found.to;
  }
  return gathered;
}

function personAt(
  chunks: readonly Chunk[],
  index: number,
  tokens: readonly Token[],
  grammar: Grammar,
): Found | undefined {
  const addressed = afterHonorifics(chunks, index);
  const posts = postsAt(chunks, addressed, tokens, grammar);
  if (!posts) return namedFirst(chunks, index, addressed, tokens, grammar);
  const name = nameAfter(chunks, posts, tokens, grammar);
  if (!name && isOfBody(chunks, addressed, posts)) return undefined;
  if (!name) return { person: person(null, posts), to: posts.to };
  const ranked = isRankOnly(chunks, index, posts) && isComma(chunks[name.to]);
  const later = ranked ? postsAt(chunks, name.to + 1, tokens, grammar, false) : undefined;
  if (later) return { person: person(name, later), to: later.to };
  return { person: person(name, posts), to: name.to, ...partyAfter(chunks, name, posts) };
}

/** « la Norvège, présidente sortante du Groupe de travail »: whoever is not named and chairs a body may be a state. */
function isOfBody(chunks: readonly Chunk[], from: number, posts: Posts): boolean {
  const run = chunks.slice(from, posts.to);
  return (
    run.some((chunk) => chunk.is === 'body') && run.some((chunk) => senseOf(chunk, 'seat') !== undefined)
  );
}

/** "Ambassador Ada Peeters, Permanent Secretary of …": a title of rank yields to the post after the name. */
function isRankOnly(chunks: readonly Chunk[], index: number, posts: Posts): boolean {
  return chunks
    .slice(index, posts.to)
    .every((chunk) => senseOf(chunk, 'honorific') || senseOf(chunk, 'determiner'));
}

/** The name directly after the posts, or between commas, or behind a comma and an honorific. */
function nameAfter(
  chunks: readonly Chunk[],
  posts: Posts,
  tokens: readonly Token[],
  grammar: Grammar,
): Name | undefined {
  const direct = nameAt(chunks, afterHonorifics(chunks, posts.to), tokens, grammar);
  if (direct || !isComma(chunks[posts.to])) return direct;
  const addressed = afterHonorifics(chunks, posts.to + 1, true);
  const name = nameAt(chunks, addressed, tokens, grammar);
  if (!name) return undefined;
  const closed =
    chunks[name.to] === undefined ||
    isComma(chunks[name.to]) ||
    chunks[name.to]!.is === 'punctuation' ||
    senseOf(chunks[name.to], 'and');
  return addressed > posts.to + 1 || (closed && name.to - addressed >= 2) ? name : undefined;
}

/** "Ambassador Ada Peeters of Belgium". */
function partyAfter(chunks: readonly Chunk[], name: Name, posts: Posts): Partial<Found> {
  if (posts.party !== null || senseOf(chunks[name.to], 'marker')?.role !== 'of') return {};
  let at = name.to + 1;
  while (at - name.to < longestInstitution && isInstitution(chunks[at])) at++;
  const party = chunks[at];
  return party?.is === 'party'
    ? { person: person(name, { ...posts, party: party.party.party }), to: at + 1 }
    : {};
}

/** "of the Ministry of Foreign Affairs of Belgium" is no longer than this, in chunks. */
const longestInstitution = 8;

const isInstitution = (chunk: Chunk | undefined): boolean =>
  senseOf(chunk, 'marker')?.role === 'of' ||
  (senseOf(chunk, 'determiner') ?? senseOf(chunk, 'government') ?? senseOf(chunk, 'portfolio')) !== undefined;

/** "Ada Peeters, Minister of Water, Belgium" at the end of a sentence or of a list's item, or "… (Belgium)". */
function withPartyBehind(chunks: readonly Chunk[], found: Found | undefined): Found | undefined {
  if (!found?.person.post || !found.person.name || found.person.party !== null) return found;
  const [open, party, close] = chunks.slice(found.to, found.to + 3);
  if (open?.is !== 'punctuation' || party?.is !== 'party') return found;
  const ends = close === undefined || (close.is === 'punctuation' && /[.;؛)]/.test(close.mark));
  const enclosed = open.mark === '(' && close?.is === 'punctuation' && close.mark === ')';
  if (!(isComma(open) && ends) && !enclosed) return found;
  return { person: { ...found.person, party: party.party.party }, to: found.to + (enclosed ? 3 : 2) };
}

/** "Ada Peeters, Minister of Water"; without a post only an honorific makes a name a person. */
function namedFirst(
  chunks: readonly Chunk[],
  index: number,
  addressed: number,
  tokens: readonly Token[],
  grammar: Grammar,
): Found | undefined {
  const name = nameAt(chunks, addressed, tokens, grammar);
  if (!name) return undefined;
  const comma = isComma(chunks[name.to]) ? name.to + 1 : name.to;
  const apposed =
    comma > name.to && (grammar.capitals || (addressed > index && !startsWithAnd(chunks[comma])));
  const posts = apposed ? postsAt(chunks, comma, tokens, grammar, false) : undefined;
  if (posts) return { person: person(name, posts), to: posts.to };
  if (addressed === index) return undefined;
  const bare = { post: null, party: null, acting: false, former: false };
  return { person: { is: 'person', name: name.span, ...bare }, to: name.to };
}

const person = (name: Name | null, { post, party, acting, former }: Posts): PersonChunk => ({
  is: 'person',
  name: name?.span ?? null,
  post,
  party,
  acting,
  former,
});
