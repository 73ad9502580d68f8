import { findAmounts } from '../../language/amounts/index.ts';
import { findDates } from '../../language/dates/index.ts';
import { findNames, type PartyMention, type PlaceMention } from '../../language/gazetteer/index.ts';
import { afterHonorifics } from '../../language/names/index.ts';
import { findNumbers, type NumberMention } from '../../language/numbers/index.ts';
import type { Phrasebook, PhraseMatch } from '../../language/phrasebook.ts';
import type { Language, Span } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { Sense } from '../grammar.ts';
import { type Entry, type Lexicon, opens } from '../lexicon.ts';
import { aThing, aWord, type Chunk } from './chunk.ts';

interface Ranged {
  readonly from: number;
  readonly to: number;
}

/** A cursor over mentions in order: the one that starts at a token, or undefined. */
function at<T extends Ranged>(
  mentions: readonly T[],
  again: (from: number, to: number) => readonly T[] = () => [],
): (index: number) => T | undefined {
  let next = 0;
  let left: readonly T[] = [];
  return (index) => {
    while (next < mentions.length && mentions[next]!.from < index) {
      const cut = mentions[next]!.to;
      next++;
      // « Président de la République | du Kenya »: what is left of a name whose beginning went to something else.
      if (cut > index) left = again(index, cut);
    }
    const mention = mentions[next];
    return mention?.from === index ? mention : left.find(({ from }) => from === index);
  };
}

/**
 * The chunks of one sentence: at each token the longest of what the finders and the lexicon know; on equal length, a date, an
 * amount, a party, a place, then a row of the lexicon, then a number.
 * @param own names of parties that the caller gives
 */
export function annotate(tokens: readonly Token[], lexicon: Lexicon, own?: Phrasebook<string>): Chunk[] {
  const mentionAt = mentionsOf(tokens, lexicon, own);
  const chunks: Chunk[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]!;
    const chunk = (token.opens !== 0 || own ? mentionAt(index) : undefined) ?? plain(token, index);
    chunks.push(chunk);
    index = chunk.to;
  }
  return chunks;
}

/** The tokens that may begin what a bit stands for. */
function placesOf(tokens: readonly Token[], bit: number): number[] {
  const places: number[] = [];
  for (let index = 0; index < tokens.length; index++) if (tokens[index]!.opens & bit) places.push(index);
  return places;
}

/** What is known at each token of a sentence, asked for in order: the longest, as its chunk. */
function mentionsOf(
  tokens: readonly Token[],
  { grammar: { language }, phrases }: Lexicon,
  own: Phrasebook<string> | undefined,
): (index: number) => Chunk | undefined {
  const dates = at(findDates(tokens, language, placesOf(tokens, opens.date)));
  const paid = tokens.some((token) => token.opens & opens.currency);
  const amounts = at(paid ? findAmounts(tokens, language, placesOf(tokens, opens.amount)) : []);
  const names = findNames(tokens, language, placesOf(tokens, opens.name));
  const namesIn = (from: number, to: number) =>
    findNames(
      tokens,
      language,
      Array.from({ length: to - from }, (_, index) => from + index),
    );
  const parties = at(names.parties, (from, to) => namesIn(from, to).parties);
  const places = at(names.places, (from, to) => namesIn(from, to).places);
  const numbers = at(findNumbers(tokens, language, placesOf(tokens, opens.number)));
  return (index) => {
    // No phrase of a table begins with a mark of punctuation; a sum may ("$5 million").
    const word = tokens[index]!.kind !== 'punctuation';
    const opening = word ? tokens[index]!.opens : 0;
    const given = word ? own?.matchAt(tokens, index) : undefined;
    const date = dates(index);
    const amount = amounts(index);
    const party = parties(index);
    const place = places(index);
    const row = opening & opens.phrase ? lexical(phrases.matchAt(tokens, index), tokens) : undefined;
    const address = opening & opens.honorific ? honorific(tokens, index, language) : undefined;
    const number = numbers(index);
    const to = furthest(given, date, amount, party, place, row, address, number);
    if (to === 0) return undefined;
    if (given?.to === to) return ownParty(given);
    if (date?.to === to) return { ...stretch(date, particlesOf(date, tokens)), is: 'date', date };
    if (amount?.to === to) return { ...stretch(amount, particlesOf(amount, tokens)), is: 'amount', amount };
    if (party?.to === to) return partyChunk(party, samePlace(party, place));
    if (place?.to === to) return { ...stretch(place, place.particles), is: 'place', place };
    if (row?.to === to) return row;
    if (address?.to === to) return address;
    return number && numberChunk(number, tokens);
  };
}

/** The furthest token that any of the mentions reaches, or nothing. */
function furthest(...mentions: readonly (Ranged | undefined)[]): number {
  let to = 0;
  for (const mention of mentions) if (mention && mention.to > to) to = mention.to;
  return to;
}

/** A party that the caller names. */
function ownParty(match: PhraseMatch<string>): Chunk {
  const { from, to, start, end, particles, definite } = match;
  const party: PartyMention = {
    party: match.values[0]!,
    form: 'name',
    from,
    to,
    start,
    end,
    particles,
    definite,
  };
  return partyChunk(party, null);
}

const partyChunk = (party: PartyMention, place: PlaceMention | null): Chunk => ({
  ...stretch(party, party.particles),
  is: 'party',
  party,
  place,
});

function numberChunk(number: NumberMention, tokens: readonly Token[]): Chunk {
  const { from, to, start, end } = number;
  return { ...aWord, is: 'number', number, from, to, start, end, particles: particlesOf(number, tokens) };
}

/** A chunk that is nothing yet, where a mention stands. */
const stretch = ({ from, to, start, end }: Ranged & Span, particles: string) => ({
  ...aThing,
  from,
  to,
  start,
  end,
  particles,
});

/** What lies between the start of a mention's first token and its own is attached particles. */
function particlesOf({ from, start }: Ranged & Span, tokens: readonly Token[]): string {
  const first = tokens[from]!;
  return start > first.start ? first.norm.slice(0, start - first.start).replace(/ل?ال$/, '') : '';
}

function lexical(match: PhraseMatch<Entry> | undefined, tokens: readonly Token[]): Chunk | undefined {
  if (!match) return undefined;
  const { from, to, start, end, particles, definite } = match;
  const raw = match.values.some(({ written }) => written !== null)
    ? rawOf(tokens, from, to).slice(start - tokens[from]!.start)
    : '';
  const noun = definite || tokens[to - 1]!.raw.endsWith('ة');
  const fits = ({ written, verb }: Entry): boolean =>
    !(noun && verb) && (written === null || isSoWritten(raw, written));
  const entries = match.values.every(fits) ? match.values : match.values.filter(fits);
  if (entries.length === 0) return undefined;
  const senses = entries.map(({ sense }) => sense);
  return {
    ...aWord,
    is: 'lexicon',
    senses,
    from,
    to,
    start,
    end,
    particles,
    definite,
    capital: tokens[from]!.capital,
  };
}

/** The words as they are written, joined, with the apostrophe of typewriters. */
function rawOf(tokens: readonly Token[], from: number, to: number): string {
  let raw = tokens[from]!.raw;
  for (let index = from + 1; index < to; index++) raw += tokens[index]!.raw;
  return raw.includes('’') ? raw.replaceAll('’', "'") : raw;
}

/** Capitals may stand without their accents. */
const isSoWritten = (raw: string, written: string): boolean =>
  raw.toLowerCase() === written || (raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase());

/** Words of courtesy and rank before a name. */
function honorific(tokens: readonly Token[], index: number, language: Language): Chunk | undefined {
  const to = afterHonorifics(tokens, index, language);
  const [first, last] = [tokens[index]!, tokens[to - 1]!];
  if (to === index || !last) return undefined;
  const { start, capital } = first;
  return {
    ...aWord,
    is: 'lexicon',
    senses: honorificSense,
    from: index,
    to,
    start,
    end: last.end,
    particles: '',
    definite: false,
    capital,
  };
}

const honorificSense: readonly Sense[] = [{ is: 'honorific' }];

/** A party that is also a place stands for both; the sentence decides. */
const samePlace = (party: PartyMention, place: PlaceMention | undefined): PlaceMention | null =>
  place && place.to === party.to ? place : null;

function plain({ kind, raw, norm, capital, start, end }: Token, from: number): Chunk {
  const to = from + 1;
  if (kind === 'punctuation') return { ...aWord, is: 'punctuation', mark: raw, from, to, start, end };
  if (kind === 'link') return { ...aWord, is: 'link', url: raw, from, to, start, end };
  // «ألكسندرا» begins with a hamza, not with the article that folding makes of it.
  const definite = norm.startsWith('ال') && !/^[أإآ]/.test(raw);
  return { ...aWord, is: 'word', capital, definite, norm, from, to, start, end };
}
