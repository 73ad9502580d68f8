import { type Fact, type FactOf, partyId } from '../fact.ts';
import { sameAmong } from '../same-fact.ts';
import { bodiesAlike, membershipsAlike, officesAlike, seatsAlike } from './alike.ts';
import { type Candidate, type Likeness, offered, type Standing, type Stated } from './candidate.ts';
import { meetingsAlike } from './meetings-alike.ts';

/**
 * The entries that may state the same as a text does, the likeliest first, whatever the languages and scripts of the two.
 * Pure: the same entries always give the same candidates. Of facts that belong to the statement that says them (undertakings,
 * amounts, programmes, counts) there are none.
 */
export function candidatesFor(stated: Stated, standing: readonly Standing[]): Candidate[] {
  return sameSpell(stated, standing)
    .flatMap((entry) => {
      const likeness = alike(stated, entry);
      return likeness && likeness.likeness >= offered ? [{ entry, ...likeness }] : [];
    })
    .toSorted((a, b) => b.likeness - a.likeness || (a.entry.entryId < b.entry.entryId ? -1 : 1));
}

/** A party that left and joined again has joined twice: of its accessions the one that nothing parts from this day. */
function sameSpell(stated: Stated, standing: readonly Standing[]): readonly Standing[] {
  if (!is(stated, 'membership')) return standing;
  const { party, change } = stated.fact;
  const own = standing.filter(
    (entry) => is(entry, 'membership') && partyId(entry.fact.party) === partyId(party),
  ) as Standing<FactOf<'membership'>>[];
  const assertions = own.map(({ entryId, fact, on }) => ({ entryId, fact, dated: on, statedOn: [] }));
  const { entryId } = sameAmong(assertions, change, stated.on);
  return own.filter((entry) => entry.entryId === entryId);
}

function alike(one: Stated, other: Stated): Likeness {
  if (is(one, 'office') && is(other, 'office')) return officesAlike(one, other);
  if (is(one, 'body') && is(other, 'body')) return bodiesAlike(one, other);
  if (is(one, 'seat') && is(other, 'seat')) return seatsAlike(one, other);
  if (is(one, 'membership') && is(other, 'membership')) return membershipsAlike(one, other);
  if (is(one, 'meeting') && is(other, 'meeting')) return meetingsAlike(one, other);
  return undefined;
}

const is = <T extends Fact['type']>(stated: Stated, type: T): stated is Stated<Extract<Fact, { type: T }>> =>
  stated.fact.type === type;
