import type { BodyKind } from '../../../reading/index.ts';
import type { FactOf } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import type { PartyNaming } from '../party-name.ts';

/** What a file of the history may hold. */
export type HistoryKind =
  | ('members' | 'bodies' | 'seats' | 'offices' | 'meetings' | 'names')
  | ('undertakings' | 'amounts' | 'programmes' | 'counts');

export type HistoryFact = FactOf<'membership' | 'body' | 'seat' | 'office' | 'meeting'> | SaidFact;

/** What somebody said on a day, and what belongs to that day. */
export type SaidFact = FactOf<'undertaking' | 'amount' | 'programme' | 'member-count'>;

/** A name in its language, by BCP 47 tag. */
export interface Naming {
  readonly name: string;
  readonly language: string;
}

/**
 * What one row of a file says: a fact with its date and source, and the names of the body or person that it is about. Where a
 * fact refers to a statement or a meeting, files do so by its address, as `references.ts` says.
 */
export interface Told<F extends HistoryFact = HistoryFact> {
  /** Null where a row only names a body or a party. */
  readonly fact: F | null;
  readonly dated: Fuzzy | null;
  readonly source: string;
  /** All names of the body, of a row about a body; else all of the person. */
  readonly names: readonly Naming[];
  /** Of a row about a body: of which kind it is. */
  readonly kind?: BodyKind;
  /** Of a row about a body or a meeting: the last part of its address. */
  readonly address?: string | null;
  /** Further addresses that lead to a body. */
  readonly otherAddresses?: readonly string[];
  /** Of a row that says what a party is called, and when. */
  readonly naming?: PartyNaming;
}

/** What a party is called from now on, and where a row takes it from. */
export interface NewNaming {
  readonly naming: PartyNaming;
  readonly source: string;
}
