import type { PartyRef } from '../../../reading/index.ts';
import type { Fact } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';

/** What a text says, or an entry that stands: the fact, its day, and the language of the names in it. */
export interface Stated<F extends Fact = Fact> {
  readonly fact: F;
  /** The date that it gives, else the day of the words. */
  readonly on: Fuzzy | null;
  readonly language: string;
  /** The entry that says so, where it is one already. */
  readonly entryId?: string;
}

/** An entry that stands in the register. */
export interface Standing<F extends Fact = Fact> extends Stated<F> {
  readonly entryId: string;
}

/** Why two statements may be of one thing: what a person can check at a glance. */
export type Reason =
  | { readonly because: 'same-party'; readonly party: PartyRef }
  | { readonly because: 'same-hosts'; readonly parties: readonly PartyRef[] }
  | { readonly because: 'same-days'; readonly on: Fuzzy }
  | { readonly because: 'days-overlap' }
  | { readonly because: 'same-country'; readonly country: string }
  | { readonly because: 'same-ordinal'; readonly ordinal: number }
  | {
      readonly because: 'name-alike' | 'post-alike' | 'body-alike' | 'city-alike';
      readonly one: string;
      readonly other: string;
    };

/** An entry that may be what a finding says, how likely it is from 0 to 1, and why. */
export interface Candidate {
  readonly entry: Standing;
  readonly likeness: number;
  readonly reasons: readonly Reason[];
}

/** How alike two statements are, and why; undefined where they can't be of one thing. */
export type Likeness = Omit<Candidate, 'entry'> | undefined;

/** Below this nothing is offered: a person would have to look for what speaks for it. */
export const offered = 0.7;

/** From this on only a contradiction speaks against it. */
export const certain = 0.9;
