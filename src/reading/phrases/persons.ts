import type { Token } from '../../language/tokens.ts';
import type { Grammar } from '../grammar.ts';
import { afterLetters, bracketedParty, isMark, isPause, jointAfter, ownerAfter } from './apposition.ts';
import { aThing, type Chunk, isComma, type PersonChunk, senseOf, startsWithAnd } from './chunk.ts';
import { institutionAfter } from './institution-tail.ts';
import { afterHonorifics, type Name, nameAt } from './names.ts';
import { isHolding, postLeadAt } from './post-lead.ts';
import { type Posts, postsAt } from './posts.ts';
import { withPartiesBefore } from './standing-for.ts';
import { standsAlone } from './unmarked-lead.ts';
import { restOfPost } from './unmarked-tail.ts';

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
    const { name, post, party, acting, ofState, former } = found.person;
    gathered.push({
      ...aThing,
      is: 'person',
      name,
      post,
      party,
      acting,
      ofState,
      former,
      from,
      to: last.to,
      start,
      end: last.end,
      particles,
    });
    index = found.to;
  }
  return withPartiesBefore(gathered);
}

function personAt(
  chunks: readonly Chunk[],
  index: number,
  tokens: readonly Token[],
  grammar: Grammar,
): Found | undefined {
  const addressed = afterHonorifics(chunks, index);
  const posts = withRest(chunks, postsAt(chunks, addressed, tokens, grammar), grammar);
  if (!posts) return namedFirst(chunks, index, addressed, tokens, grammar);
  const name = nameAfter(chunks, posts, tokens, grammar);
  // « la Norvège, présidente sortante »: a state may be that as well.
  const outgoing = posts.former && posts.party === null && senseOf(chunks[addressed], 'seat') !== undefined;
  if (!name && (outgoing || isOfBody(chunks, addressed, posts))) return undefined;
  if (posts.bare && (!name || isTradeOnly(posts))) return undefined;
  if (!name) return { person: person(null, posts), to: posts.to };
  const later =
    isRankOnly(chunks, index, posts, grammar) || isRole(chunks, index, posts)
      ? saidOf(chunks, addressed, name, tokens, grammar, true)
      : undefined;
  if (later) return later;
  const owner =
    posts.party === null ? (ownerAfter(chunks, name.to) ?? bracketedParty(chunks, name.to)) : undefined;
  return owner
    ? { person: person(name, { ...posts, party: owner.party }), to: owner.to }
    : { person: person(name, posts), to: name.to };
}

/** « la Norvège, présidente sortante du Groupe de travail »: whoever is not named and chairs a body may be a state. */
function isOfBody(chunks: readonly Chunk[], from: number, posts: Posts): boolean {
  const run = chunks.slice(from, posts.to);
  return (
    [...run, chunks[posts.to]].some((chunk) => chunk?.is === 'body') &&
    run.some((chunk) => senseOf(chunk, 'seat') !== undefined)
  );
}

/** "Ambassador Ada Peeters, Permanent Secretary of …": a title of rank yields to the post after the name. */
function isRankOnly(chunks: readonly Chunk[], index: number, posts: Posts, grammar: Grammar): boolean {
  const run = chunks.slice(index, posts.to).filter((chunk) => !senseOf(chunk, 'honorific'));
  if (!grammar.capitals && run.length === 1 && run[0]!.is === 'lexicon' && run[0]!.definite) return true;
  return chunks
    .slice(index, posts.to)
    .every((chunk) => senseOf(chunk, 'honorific') || senseOf(chunk, 'determiner'));
}

/** "Rapporteur: Ada Peeters, …", « le président de séance, M. Berg, … »: a part in the meeting yields to the post after the name. */
const isRole = (chunks: readonly Chunk[], from: number, posts: Posts): boolean =>
  isMark(chunks[posts.to], ':') ||
  (posts.party === null && chunks.slice(from, posts.to).some((chunk) => senseOf(chunk, 'seat')));

/** The name directly after the posts, between commas or in brackets, or behind a comma, dash or colon. */
function nameAfter(
  chunks: readonly Chunk[],
  posts: Posts,
  tokens: readonly Token[],
  grammar: Grammar,
): Name | undefined {
  if (!grammar.capitals && startsWithAnd(chunks[posts.to])) return undefined;
  const direct = nameAt(chunks, afterHonorifics(chunks, posts.to), tokens, grammar);
  const mark = chunks[posts.to];
  const bracket = isMark(mark, '(');
  if (direct || (!isPause(mark) && !bracket && !isMark(mark, ':'))) return direct;
  const begin = posts.to + 1 + (introduces(chunks, posts.to + 1) ? 1 : 0);
  if (!bracket && startsWithAnd(chunks[begin])) return undefined;
  const addressed = afterHonorifics(chunks, begin, true);
  const name = nameAt(chunks, addressed, tokens, grammar);
  if (!name) return undefined;
  if (bracket) return isMark(chunks[name.to], ')') ? { ...name, to: name.to + 1 } : undefined;
  const next = chunks[afterLetters(chunks, name.to, tokens)];
  const closed = next === undefined || next.is === 'punctuation' || senseOf(next, 'and');
  return addressed > begin || (closed && name.to - addressed >= 2) ? name : undefined;
}

/** « , l'ambassadeur Jean Berg », ", the Honourable Ada Peeters" */
const introduces = (chunks: readonly Chunk[], at: number): boolean =>
  senseOf(chunks[at], 'determiner') !== undefined && senseOf(chunks[at + 1], 'honorific') !== undefined;

/** "Ada Peeters, Minister of Water, Belgium" at the end of a sentence or of a list's item, or "… (Belgium)". */
function withPartyBehind(chunks: readonly Chunk[], found: Found | undefined): Found | undefined {
  if (!found?.person.post || !found.person.name || found.person.party !== null) return found;
  const [open, party, close] = chunks.slice(found.to, found.to + 3);
  if (open?.is !== 'punctuation' || party?.is !== 'party') return found;
  const nameStands = found.person.name.start < found.person.post.start;
  const ends =
    close === undefined ||
    senseOf(close, 'honorific') !== undefined ||
    (close.is === 'punctuation' && /[.;؛)]/.test(close.mark));
  const pause = isPause(open) && (ends || (nameStands && isComma(close)));
  const enclosed = bracketedParty(chunks, found.to) !== undefined;
  if (!pause && !enclosed) return found;
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
  const said = saidOf(chunks, addressed, name, tokens, grammar, addressed > index);
  if (said) return said;
  if (addressed === index) return undefined;
  const bare = { post: null, party: null, acting: false, ofState: false, former: false };
  return { person: { is: 'person', name: name.span, ...bare }, to: name.to };
}

/** The post that follows a name: "Ada Peeters, Minister of Water", "Ada Peeters (Belgium) – Minister of Water". */
function saidOf(
  chunks: readonly Chunk[],
  from: number,
  name: Name,
  tokens: readonly Token[],
  grammar: Grammar,
  addressed: boolean,
): Found | undefined {
  const { at, party, mark } = jointAfter(chunks, name.to, tokens);
  const told = addressed || (mark === 'pause' && standsAlone(chunks, from, name, tokens));
  const joined = mark === null && !isHolding(chunks[at]);
  if (grammar.capitals ? joined : !told || startsWithAnd(chunks[at])) return undefined;
  // "(UNICEF, Head of Mission)"
  const first = mark === 'bracket' && isComma(chunks[at + 1]) ? chunks[at] : undefined;
  const member = first?.is === 'party' ? first.party.party : null;
  const begin = member === null ? at : at + 2;
  const posts = postsAt(chunks, postLeadAt(chunks, begin), tokens, grammar, false);
  if (!posts || isTradeOnly(posts) || (mark === 'bracket' && !isClosed(chunks, posts.to))) return undefined;
  // «استقبل السيد كريم بدوي وزير البترول حسن علي»: the post is another's, whose name follows.
  if (mark === null && nameAfter(chunks, posts, tokens, grammar)) return undefined;
  const rest = grammar.capitals ? undefined : closedRest(chunks, posts.to);
  const within = grammar.capitals ? institutionAfter(chunks, posts.to, tokens, grammar) : rest;
  const said: Posts = {
    ...posts,
    ...(within && { post: { start: posts.post.start, end: within.end } }),
    acting: posts.acting || rest?.acting === true,
    party: posts.party ?? within?.party ?? member ?? party,
  };
  const to = within?.to ?? posts.to;
  return { person: person(name, said), to: mark === 'bracket' ? to + 1 : to };
}

/** A post whose rest goes on up to a courtesy, «وزير … والعلاقات مع البرلمان في موريتانيا، السيد …»: none of it is the name. */
function withRest(chunks: readonly Chunk[], posts: Posts | undefined, grammar: Grammar): Posts | undefined {
  if (grammar.capitals || !posts) return posts;
  const { party, acting, to } = restOfPost(chunks, posts.to);
  const courtesy = chunks[isComma(chunks[to]) ? to + 1 : to];
  if (to === posts.to || !senseOf(courtesy, 'honorific') || startsWithAnd(courtesy)) return posts;
  return {
    ...posts,
    post: { start: posts.post.start, end: chunks[to - 1]!.end },
    party: posts.party ?? party,
    acting: posts.acting || acting,
    single: false,
    to,
  };
}

/** The rest of a post behind a name, where a pause or the next official ends it. */
function closedRest(
  chunks: readonly Chunk[],
  from: number,
): { party: string | null; acting: boolean; end: number; to: number } | undefined {
  const { party, acting, to, closed } = restOfPost(chunks, from);
  return to > from && closed ? { party, acting, end: chunks[to - 1]!.end, to } : undefined;
}

/** "the economist Ada Peeters": a trade, where nothing says of what or whose. */
const isTradeOnly = ({ bare, single, party }: Posts): boolean => bare && single && party === null;

const isClosed = (chunks: readonly Chunk[], at: number): boolean => isMark(chunks[at], ')');

const person = (name: Name | null, { post, party, acting, ofState, former }: Posts): PersonChunk => ({
  is: 'person',
  name: name?.span ?? null,
  post,
  party,
  acting,
  ofState,
  former,
});
