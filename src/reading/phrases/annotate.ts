import { findAmounts } from '../../language/amounts/index.ts';
import { findDates } from '../../language/dates/index.ts';
import { findNames, type PartyMention, type PlaceMention } from '../../language/gazetteer/index.ts';
import { afterHonorifics } from '../../language/names/index.ts';
import { findNumbers } from '../../language/numbers/index.ts';
import type { Phrasebook, PhraseMatch } from '../../language/phrasebook.ts';
import type { Language } from '../../language/span.ts';
import type { Token } from '../../language/tokens.ts';
import type { Sense } from '../grammar.ts';
import type { Entry, Lexicon } from '../lexicon.ts';
import type { Chunk } from './chunk.ts';

interface Ranged {
  readonly from: number;
  readonly to: number;
}

/** A cursor over mentions in order: the one that starts at a token, or undefined. */
function at<T extends Ranged>(mentions: readonly T[]): (index: number) => T | undefined {
  let next = 0;
  return (index) => {
    while (next < mentions.length && mentions[next]!.from < index) next++;
    const mention = mentions[next];
    return mention?.from === index ? mention : undefined;
  };
}

/**
 * The chunks of one sentence: at each token the longest of what the finders and the lexicon know; on equal length, a date, an
 * amount, a party, a place, then a row of the lexicon, then a number.
 */
export function annotate(tokens: readonly Token[], lexicon: Lexicon, own?: Phrasebook<string>): Chunk[] {
  const { language } = lexicon.grammar;
  const dates = at(findDates(tokens, language));
  const amounts = at(findAmounts(tokens, language));
  const names = findNames(tokens, language);
  const parties = at(names.parties);
  const places = at(names.places);
  const numbers = at(findNumbers(tokens, language));
  const chunks: Chunk[] = [];
  for (let index = 0; index < tokens.length; ) {
    const place = places(index);
    const party = parties(index);
    // No phrase of a table begins with a mark of punctuation; a sum may ("$5 million").
    const word = tokens[index]!.kind !== 'punctuation';
    const candidates = [
      word ? ownParty(own?.matchAt(tokens, index)) : undefined,
      chunkOf(withParticles(dates(index), tokens), (date) => ({ is: 'date', date })),
      chunkOf(withParticles(amounts(index), tokens), (amount) => ({ is: 'amount', amount })),
      chunkOf(party, (mention) => ({ is: 'party', party: mention, place: samePlace(mention, place) })),
      chunkOf(place, (mention) => ({ is: 'place', place: mention })),
      word ? lexical(lexicon.phrases.matchAt(tokens, index), tokens) : undefined,
      word ? honorific(tokens, index, language) : undefined,
      chunkOf(withParticles(numbers(index), tokens), (number) => ({ is: 'number', number })),
    ];
    let chunk: Chunk | undefined;
    for (const candidate of candidates)
      if (candidate && (!chunk || candidate.to > chunk.to)) chunk = candidate;
    chunk ??= plain(tokens[index]!, index);
    chunks.push(chunk);
    index = chunk.to;
  }
  return chunks;
}

/** A party that the caller names. */
function ownParty(match: PhraseMatch<string> | undefined): Chunk | undefined {
  if (!match) return undefined;
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
  return { is: 'party', party, place: null, from, to, start, end, particles };
}

/** What stands between the first token's start and the mention's is its attached particles. */
function withParticles<T extends Ranged & { start: number }>(
  mention: T | undefined,
  tokens: readonly Token[],
) {
  if (!mention) return undefined;
  const first = tokens[mention.from]!;
  return {
    ...mention,
    particles: first.norm.slice(0, Math.max(0, mention.start - first.start)).replace(/ل?ال$/, ''),
  };
}

type Body<T> = T extends unknown ? Omit<T, 'from' | 'to' | 'start' | 'end' | 'particles'> : never;

function chunkOf<T extends Ranged & { start: number; end: number; particles?: string }>(
  mention: T | undefined,
  body: (mention: T) => Body<Chunk>,
): Chunk | undefined {
  if (!mention) return undefined;
  const { from, to, start, end } = mention;
  return { ...body(mention), from, to, start, end, particles: mention.particles ?? '' } as Chunk;
}

function lexical(match: PhraseMatch<Entry> | undefined, tokens: readonly Token[]): Chunk | undefined {
  if (!match) return undefined;
  const { from, to, start, end, particles, definite } = match;
  const senses = match.values
    .filter((entry) => isSoWritten(entry, tokens, from, to))
    .map((entry) => entry.sense);
  if (senses.length === 0) return undefined;
  return { is: 'lexicon', senses, from, to, start, end, particles, definite, capital: tokens[from]!.capital };
}

/** Capitals may stand without their accents. */
function isSoWritten({ written }: Entry, tokens: readonly Token[], from: number, to: number): boolean {
  if (written === null) return true;
  const words = tokens.slice(from, to);
  const raw = words
    .map((word) => word.raw)
    .join('')
    .replaceAll('’', "'");
  return raw.toLowerCase() === written || (raw.length > 1 && raw === raw.toUpperCase());
}

/** Words of courtesy and rank before a name. */
function honorific(tokens: readonly Token[], index: number, language: Language): Chunk | undefined {
  const to = afterHonorifics(tokens, index, language);
  const [first, last] = [tokens[index]!, tokens[to - 1]!];
  if (to === index || !last) return undefined;
  const { start, capital } = first;
  return {
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

function plain(token: Token, index: number): Chunk {
  const stretch = { from: index, to: index + 1, start: token.start, end: token.end, particles: '' };
  if (token.kind === 'punctuation') return { ...stretch, is: 'punctuation', mark: token.raw };
  if (token.kind === 'link') return { ...stretch, is: 'link', url: token.raw };
  return {
    ...stretch,
    is: 'word',
    capital: token.capital,
    definite: token.norm.startsWith('ال'),
    norm: token.norm,
  };
}
