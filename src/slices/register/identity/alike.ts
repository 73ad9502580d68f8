import { phraseLikeness } from '../../../comparison/index.ts';
import { personLikeness } from '../../../language/names/index.ts';
import type { BodyKind, PartyRef } from '../../../reading/index.ts';
import { type FactOf, partyId } from '../fact.ts';
import { certainlyBefore } from '../fuzzy.ts';
import { type Likeness, offered, type Reason, type Stated } from './candidate.ts';

/** Names and posts that are less alike are two. */
const leastPerson = 0.6;
const leastPost = 0.6;
const leastBody = 0.75;

/** Two officials are one where their names, their posts and their parties are: of a party without a name less is sure. */
export function officesAlike(one: Stated<FactOf<'office'>>, other: Stated<FactOf<'office'>>): Likeness {
  const [a, b] = [one.fact, other.fact];
  if (a.acting !== b.acting || (a.change ?? 'held') !== (b.change ?? 'held')) return undefined;
  const party = partiesAlike(a.party, b.party);
  const name = personLikeness(a.name, b.name);
  const post = phrases(a.post, one, b.post, other);
  if (party === 0 || name < leastPerson || post < leastPost) return undefined;
  return {
    likeness: name * party * (0.5 + post / 2),
    reasons: [
      { because: 'name-alike', one: a.name, other: b.name },
      { because: 'post-alike', one: a.post, other: b.post },
      ...partyReason(a.party, party),
    ],
  };
}

/** Two bodies are one where their names say the same and their kinds don't gainsay it. */
export function bodiesAlike(one: Stated<FactOf<'body'>>, other: Stated<FactOf<'body'>>): Likeness {
  const [a, b] = [one.fact, other.fact];
  const kinds = kindsAlike(a.kind, b.kind);
  const name = phrases(a.name, one, b.name, other);
  if (a.change !== b.change || kinds === 0 || name < leastBody) return undefined;
  if (a.change !== 'mentioned' && areApart(one, other)) return undefined;
  return { likeness: name * kinds, reasons: [{ because: 'body-alike', one: a.name, other: b.name }] };
}

/** 1 for one kind, 0 for two; in between where a text does not tell the kind of one of them. */
export const kindsAlike = (a: BodyKind, b: BodyKind): number =>
  a === b ? 1 : a === 'other' || b === 'other' ? kindUnknown : 0;

/** What a kind that nobody knows leaves of the likeness of two bodies. */
const kindUnknown = 0.9;

export function seatsAlike(one: Stated<FactOf<'seat'>>, other: Stated<FactOf<'seat'>>): Likeness {
  const [a, b] = [one.fact, other.fact];
  const body = phrases(a.body, one, b.body, other);
  if (a.role !== b.role || a.change !== b.change || body < leastBody) return undefined;
  if (partyId(a.party) !== partyId(b.party)) return undefined;
  if (a.change !== 'held' && areApart(one, other)) return undefined;
  return {
    likeness: body,
    reasons: [{ because: 'body-alike', one: a.body, other: b.body }, ...partyReason(a.party, 1)],
  };
}

/**
 * A party joins once, unless it left in between: two texts that welcome it speak of one accession. Where they count it
 * differently a person decides.
 */
export function membershipsAlike(
  one: Stated<FactOf<'membership'>>,
  other: Stated<FactOf<'membership'>>,
): Likeness {
  const [a, b] = [one.fact, other.fact];
  if (partyId(a.party) !== partyId(b.party) || a.change !== b.change) return undefined;
  const contradicted = a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal;
  const ordinal: Reason[] =
    a.ordinal !== null && a.ordinal === b.ordinal ? [{ because: 'same-ordinal', ordinal: a.ordinal }] : [];
  return { likeness: contradicted ? offered : 1, reasons: [...partyReason(a.party, 1), ...ordinal] };
}

/** 1 for one party, 0 for two; in between where one of the two is not named. */
const partiesAlike = (a: PartyRef | null, b: PartyRef | null): number =>
  a === null || b === null ? 0.85 : Number(partyId(a) === partyId(b));

const partyReason = (party: PartyRef | null, alike: number): Reason[] =>
  party !== null && alike === 1 ? [{ because: 'same-party', party }] : [];

const phrases = (a: string, one: Stated, b: string, other: Stated): number =>
  phraseLikeness({ text: a, language: one.language }, { text: b, language: other.language });

/** Of what happens on a day: on two days it happened twice. */
const areApart = ({ on: a }: Stated, { on: b }: Stated): boolean =>
  certainlyBefore(a, b) || certainlyBefore(b, a);
