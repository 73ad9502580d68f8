import { fold } from '../../../language/normalise.ts';
import { partyId } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import { type AssertionOf, seenOn } from './assertion.ts';
import type { BodyTerm } from './bodies.ts';
import { type Run, runsOf, type Sighting } from './runs.ts';

type Seat = AssertionOf<'seat'>;
type Office = AssertionOf<'office'>;

/** How bodies of one kind behave: a row of the table `body_kind`. */
export interface BodyRules {
  /** How many parties have the chair at a time; null as many as there are. */
  readonly chairs: number | null;
}

/** Who had which seat of one body when. A seat ends with its body. @param life the terms of the body itself */
export function seatTerms(
  assertions: readonly Seat[],
  { chairs }: BodyRules,
  life: readonly BodyTerm[],
): Run<Seat['fact']>[] {
  const sightings = assertions.flatMap((assertion) =>
    seenOn(assertion).map((on) => sightingOfSeat(assertion, on, chairs)),
  );
  const end = life.at(-1);
  return runsOf(sightings).map((run) =>
    run.closedBy === null && end && end.closedBy !== null
      ? { ...run, to: end.to, closedBy: end.closedBy }
      : run,
  );
}

const sightingOfSeat = (
  { entryId, fact, personId = null }: Seat,
  on: Fuzzy | null,
  chairs: number | null,
): Sighting<Seat['fact']> => ({
  entryId,
  on,
  change: fact.change,
  seat: fact.role,
  holder: partyId(fact.party),
  single: fact.role === 'chair' && chairs === 1,
  person: personId === null ? null : { id: personId, name: fact.person ?? '' },
  held: fact,
});

/** Which offices one person had when. */
export function officeTerms(assertions: readonly Office[]): Run<Office['fact']>[] {
  return runsOf(
    assertions.flatMap(({ entryId, fact, ...assertion }) =>
      seenOn({ entryId, fact, ...assertion }).map((on) => ({
        entryId,
        on,
        change: fact.change ?? 'held',
        seat: JSON.stringify([fold(fact.post), fact.acting]),
        holder: fact.party === null ? '' : partyId(fact.party),
        single: false,
        person: null,
        held: fact,
      })),
    ),
  );
}
