import type { Language } from '../span.ts';
import type { Token } from '../tokens.ts';
import { ammanOrOman } from './amman.ts';
import type { Meaning } from './entry.ts';
import type { PartyMention, PlaceMention } from './mention.ts';
import { type Recognised, recognise } from './recognise.ts';

export { cityName, partyName, regionName } from './display.ts';
export type { PartyForm, PartyMention, PlaceMention } from './mention.ts';

/** The parties that a sentence names, in order, none overlapping another; the longest name wins. Linear in the tokens. */
export function findParties(tokens: readonly Token[], language: Language): PartyMention[] {
  return recogniseAll(tokens, language).flatMap(({ match, meanings }) => {
    const party = meanings.find((meaning) => meaning.kind === 'party');
    if (!party) return [];
    const { values: _, ...place } = match;
    return [
      {
        ...place,
        definite: match.definite && !hamzaBegins(match, tokens),
        party: party.party,
        form: party.form,
        ...(party.number ? { number: party.number } : {}),
      },
    ];
  });
}

/**
 * The cities, countries and regions that a sentence names, in order, none overlapping another. Organisations and
 * nationalities are no places; adjectives of regions ("African") are.
 */
export function findPlaces(tokens: readonly Token[], language: Language): PlaceMention[] {
  return recogniseAll(tokens, language).flatMap(({ match, meanings }) => {
    const place = placeOf(meanings);
    if (!place) return [];
    const { from, to, start, end, particles } = match;
    return [{ from, to, start, end, particles, ...place }];
  });
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

function recogniseAll(tokens: readonly Token[], language: Language): Recognised[] {
  const found = recognise(tokens, language);
  return language === 'ar' ? ammanOrOman(found, tokens) : found;
}

/** «ألمانيا» begins with a hamza, not with the article that folding makes of it. */
function hamzaBegins(match: Recognised['match'], tokens: readonly Token[]): boolean {
  const first = tokens[match.from]!;
  return /^[أإآ]/.test(first.raw.slice(match.start - first.start));
}
