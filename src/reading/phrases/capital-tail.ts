import { findParties } from '../../language/gazetteer/index.ts';
import type { Token } from '../../language/tokens.ts';
import type { Grammar } from '../grammar.ts';
import { type Chunk, isComma, senseOf } from './chunk.ts';
import { afterHonorifics, nameAt } from './names.ts';
import { isAnd, isOf, isOfOrTo, joinsPost, linkAt, type Tail } from './post-links.ts';

type PartyChunk = Extract<Chunk, { is: 'party' }>;

const longestTail = 14;

/**
 * "of Foreign Affairs and International Cooperation of Kenya", "for the Sahel": prepositions with the capitalised words behind
 * them. The last words of the run may be the name of the person; then they are left for it.
 */
export function capitalTail(
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
  /** Up to here a nationality belongs to the words. */
  let own = from;
  for (let index = from; index < chunks.length && index - from < longestTail; ) {
    const link = linkAt(chunks, index);
    const chunk = chunks[link];
    if (!chunk) break;
    const subject = senseOf(chunks[index], 'qualifier') !== undefined && chunk.is === 'word';
    const items = listAfter(chunks, index, nameFollows);
    if (index > from && party === null && items > index) {
      [end, to, index, plainFrom] = [chunks[items - 1]!.end, items, items, items];
      continue;
    }
    if (isNationality(chunks, index, from, grammar) || isDelegation(chunks, link, index)) {
      if (chunk.is === 'party') party ??= chunk.party.party;
      to = chunk.is === 'party' && senseOf(chunks[link + 1], 'government') ? link + 2 : link + 1;
      [end, index, plainFrom, own] = [chunks[to - 1]!.end, to, to, to];
      continue;
    }
    const named = isCapitalised(chunk, link > index) || isGenitive(chunks, from, index, link, grammar);
    if (!named && !subject && !isAdjective(chunks, link, from, grammar)) {
      // "of the Ministry, Ada Peeters": whose it is stands there without its name.
      const office = chunks[link - 1];
      if (link > index + 1 && senseOf(office, 'government')) {
        end = office!.end;
        to = link;
        plainFrom = to;
      }
      break;
    }
    if (link > index && nameFollows && index - plainFrom >= 2 && isNamed(chunks, from, plainFrom)) break;
    if (link > index) plainFrom = link;
    if (chunk.is === 'party' && isPartyOf(chunks, index, link, chunk) && !isField(chunks, link, grammar))
      party ??= chunk.party.party;
    else end = chunk.end;
    if (chunk.is === 'body') party ??= partyInside(chunk, tokens, grammar);
    index = link + 1;
    to = index;
    // A small word is no name.
    if (chunk.is !== 'word' || !chunk.capital) plainFrom = index;
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
    end: to > own && endsWithParty(chunks[to - 1]!, party) ? endBeforeParty(chunks, from, to, end) : end,
    to,
  };
}

/** « de l'Agence spatiale norvégienne »: a nationality behind the noun that it goes with. */
function isNationality(chunks: readonly Chunk[], index: number, from: number, grammar: Grammar): boolean {
  const chunk = chunks[index];
  const behind = grammar.adjectives === 'after' && index > from && chunks[index - 1]!.is !== 'party';
  return behind && chunk?.is === 'party' && chunk.party.form === 'demonym';
}

/** "of the Canadian delegation" */
const isDelegation = (chunks: readonly Chunk[], at: number, index: number): boolean => {
  const chunk = chunks[at];
  return (
    at > index &&
    chunk?.is === 'party' &&
    chunk.party.form === 'demonym' &&
    senseOf(chunks[at + 1], 'government') !== undefined &&
    !isOf(chunks[at + 2])
  );
};

/** The party in the name of a body: « du Comité militaire de l'OTAN ». */
const partyInside = ({ from, to }: Chunk, tokens: readonly Token[], { language }: Grammar): string | null =>
  findParties(tokens.slice(from, to), language).at(-1)?.party ?? null;

/**
 * The end of ", Energy and Technology", ", Trade, Tourism and Industry" behind the first thing that a post is for; the index
 * itself where there is no such list. Before a name each item is one word or a portfolio that is known.
 */
function listAfter(chunks: readonly Chunk[], from: number, nameFollows: boolean): number {
  const longestItem = nameFollows ? 1 : 3;
  let at = from;
  while (isComma(chunks[at]) || (at > from && isAnd(chunks[at]))) {
    const last = isAnd(chunks[at]);
    const start = isComma(chunks[at]) && isAnd(chunks[at + 1]) ? at + 2 : at + 1;
    let to = start;
    while (to - start < longestItem && isItem(chunks[to])) to++;
    if (to === start) return from;
    if (last || start === at + 2) return senseOf(chunks[to], 'post') ? from : to;
    at = to;
  }
  return from;
}

const isItem = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && (chunk.is === 'word' || chunk.is === 'lexicon') && isCapitalised(chunk, false);

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
const isPartyOf = (chunks: readonly Chunk[], index: number, link: number, { party }: PartyChunk): boolean =>
  isOf(chunks[index]) ||
  (senseOf(chunks[index], 'marker')?.role === 'in' && party.form !== 'name') ||
  (party.form === 'demonym' && senseOf(chunks[link - 1], 'government') !== undefined);

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
  const closes = isComma(next) || isAnd(next) || isOfOrTo(next);
  return behindName && (closes || (next?.is === 'party' && next.party.form === 'demonym'));
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
