import { findParties } from '../../language/gazetteer/index.ts';
import type { Token } from '../../language/tokens.ts';
import type { Grammar } from '../grammar.ts';
import { type Chunk, isComma, senseOf } from './chunk.ts';
import { isNamed, wordsOfName } from './name-in-tail.ts';
import { isForename } from './names.ts';
import { listAfter } from './portfolio-list.ts';
import { isAnd, isCapitalised, isOf, isOfOrTo, joinsPost, linkAt, type Tail } from './post-links.ts';

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
  if (nameFollows && isForename(chunks, from)) return undefined;
  let party: string | null = null;
  let end = 0;
  let to = from;
  let plainFrom = from;
  /** Up to here a nationality belongs to the words. */
  let own = from;
  /** Here a list of common or capital nouns is complete, and a name may follow. */
  let closed = -1;
  for (let index = from; index < chunks.length && index - from < longestTail; ) {
    const link = linkAt(chunks, index);
    const chunk = chunks[link];
    if (!chunk) break;
    const subject = senseOf(chunks[index], 'qualifier') !== undefined && chunk.is === 'word';
    const items = listAfter(chunks, index, nameFollows);
    if (index > from && party === null && items > index) {
      [end, to, index, plainFrom, closed] = [chunks[items - 1]!.end, items, items, items, items];
      continue;
    }
    if (isNationality(chunks, index, from, grammar) || isDelegation(chunks, link, index)) {
      if (chunk.is === 'party') party ??= chunk.party.party;
      to = chunk.is === 'party' && senseOf(chunks[link + 1], 'government') ? link + 2 : link + 1;
      [end, index, plainFrom, own] = [chunks[to - 1]!.end, to, to, to];
      continue;
    }
    const common = endOfCommon(chunks, index, link, grammar);
    if (common > index) {
      [end, to, index, plainFrom, closed] = [chunks[common - 1]!.end, common, common, common, common];
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
    if (
      chunk.is === 'party' &&
      isPartyOf(chunks, index, link, chunk, tokens) &&
      !isField(chunks, link, grammar)
    )
      party ??= chunk.party.party;
    else end = chunk.end;
    if (chunk.is === 'body' || isInstitution(chunk)) party ??= partyInside(chunk, tokens, grammar);
    index = link + 1;
    to = index;
    // A small word is no name.
    if (chunk.is !== 'word' || !chunk.capital) plainFrom = index;
  }
  if (to === from) return undefined;
  const nameWords = nameFollows
    ? wordsOfName(chunks, closed === plainFrom ? plainFrom : from, plainFrom, to, tokens, grammar)
    : 0;
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

/**
 * The end of "of the conference", "of the national programme" before a name: common nouns that say of what; the index itself where more
 * of a sentence follows.
 */
function endOfCommon(chunks: readonly Chunk[], index: number, noun: number, grammar: Grammar): number {
  if (grammar.adjectives !== 'before' || !isOf(chunks[index]) || noun < index + 1) return index;
  let to = noun;
  while (to - noun < 3 && isCommonNoun(chunks[to])) to++;
  const next = chunks[to];
  const follows = isComma(next) || senseOf(next, 'honorific') || (next?.is === 'word' && next.capital);
  return to > noun && follows ? to : index;
}

const isCommonNoun = (chunk: Chunk | undefined): boolean =>
  chunk?.is === 'word'
    ? !chunk.capital
    : (senseOf(chunk, 'noun') ??
        senseOf(chunk, 'meeting') ??
        senseOf(chunk, 'actor') ??
        senseOf(chunk, 'short-name') ??
        senseOf(chunk, 'programme') ??
        senseOf(chunk, 'body')) !== undefined &&
      chunk?.is === 'lexicon' &&
      !chunk.capital;

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

/** "the National Seed Council of Kenya": an institution that is no body of the coalition's. */
const isInstitution = (chunk: Chunk): boolean =>
  chunk.to - chunk.from > 1 && senseOf(chunk, 'noun') !== undefined;

/** The party in the name of a body: « du Comité militaire de l'OTAN ». */
const partyInside = ({ from, to }: Chunk, tokens: readonly Token[], { language }: Grammar): string | null =>
  findParties(tokens.slice(from, to), language).at(-1)?.party ?? null;

const isCapitalWord = (chunk: Chunk | undefined): boolean => chunk?.is === 'word' && chunk.capital;

/** « à l'Organisation mondiale des douanes » is where one serves, « auprès de l'ONU » to whom one is sent. */
const isAt = ({ norm }: Token): boolean => norm === 'a' || norm === 'au' || norm === 'aux';

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
const isPartyOf = (
  chunks: readonly Chunk[],
  index: number,
  link: number,
  { party }: PartyChunk,
  tokens: readonly Token[],
): boolean =>
  isOf(chunks[index]) ||
  (party.party.startsWith('org:') &&
    senseOf(chunks[index], 'marker')?.role === 'to' &&
    isAt(tokens[chunks[index]!.from]!)) ||
  (senseOf(chunks[index], 'marker')?.role === 'in' &&
    (party.form !== 'name' || isCapitalWord(chunks[link + 1]))) ||
  (party.form === 'demonym' && senseOf(chunks[link - 1], 'government') !== undefined);

/** « directeur du musée », « du Bureau national de gestion », « pour la protection »: small words behind "of" where genitives follow their noun. */
function isGenitive(
  chunks: readonly Chunk[],
  from: number,
  link: number,
  noun: number,
  grammar: Grammar,
): boolean {
  const chunk = chunks[noun];
  if (grammar.adjectives !== 'after' || !chunk || !(chunk.is === 'word' || isCommonNoun(chunk))) return false;
  const role = senseOf(chunks[link], 'marker')?.role;
  // « secrétaire d'État à l'économie » directly behind the post, « du Bureau national » anywhere.
  if (!isOf(chunks[link]) && !((role === 'for' || role === 'to') && link === from)) return false;
  return !chunks.slice(link, noun).some((each) => senseOf(each, 'determiner')?.possessive);
}

/** « des Partenariats internationaux, M. …»: a small word that closes the name of a portfolio where adjectives follow. */
function isAdjective(chunks: readonly Chunk[], index: number, from: number, grammar: Grammar): boolean {
  const [noun, chunk] = [chunks[index - 1], chunks[index]];
  if (grammar.adjectives !== 'after' || index <= from || !isSmallWord(chunk)) return false;
  const behindName =
    noun?.is === 'word' || (noun?.is === 'lexicon' && (isCapitalised(noun, true) || isCommonNoun(noun)));
  let to = index + 1;
  while (to - index < 3 && isSmallWord(chunks[to])) to++;
  const next = chunks[to];
  const closes = next === undefined || next.is === 'punctuation' || isAnd(next) || isOfOrTo(next);
  return behindName && (closes || (next?.is === 'party' && next.party.form === 'demonym'));
}

const isSmallWord = (chunk: Chunk | undefined): boolean => chunk?.is === 'word' && !chunk.capital;
