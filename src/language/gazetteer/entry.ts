import { fold } from '../normalise.ts';
import { withoutArticle } from '../particles.ts';
import type { Token } from '../tokens.ts';
import { tokenise } from '../tokens.ts';
import type { PartyForm } from './mention.ts';

/** What a name stands for. `other` is a longer name that hides a shorter one ("New Jersey") and stands for nothing here. */
export type Meaning =
  | {
      readonly kind: 'party';
      readonly party: string;
      readonly form: PartyForm;
      readonly number?: 'singular' | 'plural';
    }
  | { readonly kind: 'city'; readonly city: string; readonly country: string | null }
  | { readonly kind: 'region'; readonly theatre: string }
  | { readonly kind: 'other' };

/** A row of the gazetteer, with what its spelling asks of a text beyond the folded words. */
export interface Entry {
  readonly meaning: Meaning;
  /** The name has a capital, so one of its words must have one: "turkey" is no country. */
  readonly capital: boolean;
  /** The capitals of an acronym, which must be the text's own: "who" is no organisation. */
  readonly acronym: string | undefined;
  /** Of an Arabic name of a place or party: whether it carries the article. «القطر» is not قطر, «هند» is not الهند. */
  readonly article: boolean | undefined;
}

export function entryOf(name: string, meaning: Meaning): Entry {
  const [first] = tokenise(name);
  const fixedArticle = first?.arabic && !(meaning.kind === 'party' && meaning.form === 'demonym');
  return {
    meaning,
    capital: !first?.arabic && name !== name.toLowerCase(),
    acronym: isAcronym(name) ? withoutPoints(name) : undefined,
    article: fixedArticle ? withoutArticle(first.norm) !== first.norm : undefined,
  };
}

/** One word with two capitals or more: UN, U.S., IsDB, G-20, ZLECAf. */
export function isAcronym(name: string): boolean {
  return !name.includes(' ') && /^\p{Lu}.*[\p{Lu}\d]/u.test(name) && !/\p{Ll}{4}/u.test(name);
}

/** Whether the words as they are written have the capitals that the entry asks for. */
export function hasItsCapitals(entry: Entry, words: readonly Token[]): boolean {
  if (entry.acronym !== undefined)
    return withoutPoints(words.map((word) => word.raw).join('')) === entry.acronym;
  return !entry.capital || words.some((word) => word.capital);
}

const withoutPoints = (name: string): string => name.replace(/[.\-‐‑]/g, '');

/** A word written with a final ى is no nisba: «المجرى» (the course) is not «المجري» (Hungarian), which folding makes equal. */
export function endsLikeANisba(word: Token): boolean {
  return !(word.arabic && word.raw.endsWith('ى') && fold(word.raw).endsWith('ي'));
}
