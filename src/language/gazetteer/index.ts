import type { Language } from '../span.ts';
import type { Token } from '../tokens.ts';
import { ammanOrOman } from './amman.ts';
import { bookOf } from './book.ts';
import type { Meaning } from './entry.ts';
import type { PartyMention, PlaceMention } from './mention.ts';
import { type Recognised, recognise } from './recognise.ts';

export { type PartiesNamed, partiesNamed } from './directory.ts';
export { cityName, partyName, regionName } from './display.ts';
export type { PartyForm, PartyMention, PlaceMention } from './mention.ts';

/** What a sentence names, each list in order, none of a list overlapping another. */
export interface Names {
  /** The parties; the longest name wins. */
  readonly parties: readonly PartyMention[];
  /** The cities, countries and regions. Organisations and nationalities are no places; adjectives of regions ("African") are. */
  readonly places: readonly PlaceMention[];
}

/**
 * The parties and the places that a sentence names; a country is both. Linear in the tokens.
 * @param places the tokens at which a name may begin (`nameOpeners`)
 */
export function findNames(
  tokens: readonly Token[],
  language: Language,
  places: Iterable<number> = tokens.keys(),
): Names {
  const found = recognise(tokens, language, places);
  const all = language === 'ar' ? ammanOrOman(found, tokens) : found;
  return {
    parties: all.flatMap((recognised) => partyIn(recognised, tokens) ?? []),
    places: all.flatMap((recognised) => placeIn(recognised) ?? []),
  };
}

/** The words with which a name may begin. */
export const nameOpeners = (language: Language): Iterable<string> => bookOf(language).firstWords();

/** The parties that a sentence names. */
export function findParties(tokens: readonly Token[], language: Language): readonly PartyMention[] {
  return findNames(tokens, language).parties;
}

/** The places that a sentence names. */
export function findPlaces(tokens: readonly Token[], language: Language): readonly PlaceMention[] {
  return findNames(tokens, language).places;
}

function partyIn({ match, meanings }: Recognised, tokens: readonly Token[]): PartyMention | undefined {
  const party = meanings.find((meaning) => meaning.kind === 'party');
  if (!party) return undefined;
  const { values: _, ...place } = match;
  return {
    ...place,
    definite: match.definite && !hamzaBegins(match, tokens),
    party: party.party,
    form: party.form,
    ...(party.number ? { number: party.number } : {}),
  };
}

function placeIn({ match, meanings }: Recognised): PlaceMention | undefined {
  const place = placeOf(meanings);
  if (!place) return undefined;
  const { from, to, start, end, particles } = match;
  return { from, to, start, end, particles, ...place };
}

function placeOf(
  meanings: readonly Meaning[],
): Pick<PlaceMention, 'kind' | 'city' | 'country' | 'theatre'> | undefined {
  const state = meanings.find((meaning) => meaning.kind === 'party' && isStateName(meaning));
  const city = meanings.find((meaning) => meaning.kind === 'city');
  const region = meanings.find((meaning) => meaning.kind === 'region');
  if (state?.kind === 'party')
    return {
      kind: 'country',
      city: city?.country === state.party ? city.city : null,
      country: state.party,
      theatre: null,
    };
  if (city) return { kind: 'city', city: city.city, country: city.country, theatre: null };
  if (region) return { kind: 'region', city: null, country: null, theatre: region.theatre };
  return undefined;
}

const isStateName = (party: Extract<Meaning, { kind: 'party' }>): boolean =>
  party.form !== 'demonym' && !party.party.startsWith('org:');

/** «ألمانيا» begins with a hamza, not with the article that folding makes of it. */
function hamzaBegins(match: Recognised['match'], tokens: readonly Token[]): boolean {
  const first = tokens[match.from]!;
  return /^[أإآ]/.test(first.raw.slice(match.start - first.start));
}
