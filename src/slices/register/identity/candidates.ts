import type { Fact } from '../fact.ts';
import { bodiesAlike, membershipsAlike, officesAlike, seatsAlike } from './alike.ts';
import { type Candidate, type Likeness, offered, type Standing, type Stated } from './candidate.ts';
import { meetingsAlike } from './meetings-alike.ts';

/**
 * The entries that may state the same as a text does, the likeliest first, whatever the languages and scripts of the two.
 * Pure: the same entries always give the same candidates. Of facts that belong to the statement that says them (undertakings,
 * amounts, programmes, counts) there are none.
 */
export function candidatesFor(stated: Stated, standing: readonly Standing[]): Candidate[] {
  return standing
    .flatMap((entry) => {
      const likeness = alike(stated, entry);
      return likeness && likeness.likeness >= offered ? [{ entryId: entry.entryId, ...likeness }] : [];
    })
    .toSorted((a, b) => b.likeness - a.likeness || (a.entryId < b.entryId ? -1 : 1));
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
