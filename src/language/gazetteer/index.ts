import type { Language } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { PartyMention, PlaceMention } from './mention.ts';

export type { PartyForm, PartyMention, PlaceMention } from './mention.ts';

/** The parties that a sentence names, in order, none overlapping another; the longest name wins. */
export function findParties(_tokens: readonly Token[], _language: Language): PartyMention[] {
  return [];
}

/** The cities, countries and regions that a sentence names, in order, none overlapping another. */
export function findPlaces(_tokens: readonly Token[], _language: Language): PlaceMention[] {
  return [];
}

/** A party's name for display; a code that is not known is its own name. */
export function partyName(code: string, _language: Language): string {
  return code;
}

/** A city's name for display, by its English name. */
export function cityName(city: string, _language: Language): string {
  return city;
}

/** A region's name for display, by its slug. */
export function regionName(slug: string, _language: Language): string {
  return slug;
}
