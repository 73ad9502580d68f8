import type { Span } from '../span.ts';

/** How a text names a party: in full, in an official long form, shortened, by an adjective or noun of nationality, by initials. */
export type PartyForm = 'name' | 'long-form' | 'short-form' | 'demonym' | 'acronym';

/** A place of a sentence that the gazetteer knows. */
interface Mention extends Span {
  /** Token indexes: `from` included, `to` excluded. `start` and `end` leave attached particles out. */
  readonly from: number;
  readonly to: number;
  /** Attached particles before the first word, folded (`و`, `ل`, `وب`…), or nothing. */
  readonly particles: string;
}

/** A state or organisation that a sentence names. */
export interface PartyMention extends Mention {
  /** ISO 3166-1 alpha-2 (`BE`), or `org:` and the usual acronym (`org:EU`). */
  readonly party: string;
  readonly form: PartyForm;
  /** The first word carries the Arabic article. */
  readonly definite: boolean;
  /** Of a demonym whose ending tells: `plural` for "Belgians", belges, البلجيكيون. */
  readonly number?: 'singular' | 'plural';
}

/** A city, country or region that a sentence names. */
export interface PlaceMention extends Mention {
  /** A name that is a country's and its capital's alike (Luxembourg, Kuwait) is a `country` with its `city` filled. */
  readonly kind: 'city' | 'country' | 'region';
  /** The city by its English name, the key of `cityName`; the text's own words are at `start` to `end`. */
  readonly city: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Slug of a region (`sub-saharan-africa`), or null. */
  readonly theatre: string | null;
}
