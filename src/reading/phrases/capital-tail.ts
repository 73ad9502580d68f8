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
  for (let index = from; index < chunks.length && index - from < longestTail; ) {
    const link = linkAt(chunks, index);
    const chunk = chunks[link];
    if (!chunk) break;
    const subject = senseOf(chunks[index], 'qualifier') !== undefined && chunk.is === 'word';
    const named = isCapitalised(chunk, link > index) || isGenitive(chunks, from, index, link, grammar);
    if (!named && !subject && !isAdjective(chunks, link, from, grammar)) {
      // "of the Ministry, Ada Peeters": whose it is stands there without its name.
      const office = chunks[link - 1];
      if (link > index + 1 && senseOf(office, 'government')) {
        end = office!.end;
        to = link;
      }
      break;
    }
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
