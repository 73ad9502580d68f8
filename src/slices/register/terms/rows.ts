import { partyId } from '../fact.ts';
import { mandateColumns } from '../mandate.ts';
import { type Assertion, ofType } from './assertion.ts';
import { bodyTerms } from './bodies.ts';
import { membershipTerms } from './memberships.ts';
import { type BodyRules, officeTerms, seatTerms } from './seats.ts';
import { type Draft, extentOf, within } from './span.ts';

/** What terms belong to: a party's memberships, a body's life and seats, a person's offices. */
export interface Thing {
  readonly kind: 'party' | 'body' | 'person';
  readonly id: string;
}

export type TermTable = 'membership_term' | 'seat_term' | 'office_term' | 'body_term';

/** A row of a term table, without its identity, its audience and when it was known. */
export type TermRow = Readonly<Record<string, unknown>>;

/** The terms that follow from all that stands of a thing, by table. Pure: the same assertions always make the same rows. */
export function termsOf(
  { kind, id }: Thing,
  assertions: readonly Assertion[],
  rules: BodyRules,
): ReadonlyMap<TermTable, TermRow[]> {
  if (kind === 'party') {
    const terms = membershipTerms(ofType(assertions, 'membership'));
    return new Map([
      [
        'membership_term',
        terms.map((term) => ({
          party_id: id,
          standing: term.standing,
          ordinal: term.ordinal,
          ...span(term),
        })),
      ],
    ]);
  }
  if (kind === 'person') {
    const terms = officeTerms(ofType(assertions, 'office')).map(({ held, ...run }) => ({
      person_id: id,
      party_id: held.party === null ? null : partyId(held.party),
      name: held.name,
      post: held.post,
      acting: held.acting,
      ...span(run),
    }));
    return new Map([['office_term', terms]]);
  }
  const life = bodyTerms(ofType(assertions, 'body'));
  const lived = life.map((term) => ({
    body_id: id,
    name: term.name,
    parent_id: term.parentId,
    into_id: term.intoId,
    ...mandateColumns(term.mandate),
    ...span(term),
  }));
  const seats = seatTerms(ofType(assertions, 'seat'), rules, life).map(
    ({ held, single, person, ...run }) => ({
      body_id: id,
      party_id: partyId(held.party),
      role: held.role,
      person: person?.name ?? null,
      person_id: person?.id ?? null,
      single,
      ...duringLife(span(run), lived),
    }),
  );
  return new Map<TermTable, TermRow[]>([
    ['body_term', lived],
    ['seat_term', seats],
  ]);
}

const span = (draft: Draft) => ({
  from_on: draft.from,
  to_on: draft.to,
  first_seen: draft.firstSeen,
  last_seen: draft.lastSeen,
  opened_by: draft.openedBy,
  closed_by: draft.closedBy,
  entries: draft.entries,
  ...extentOf(draft),
});

/** Of sources that contradict one another the body's own life counts: no seat is certain outside it. */
function duringLife<Row extends { readonly certain: string }>(
  seat: Row,
  life: readonly { valid: string }[],
): Row {
  if (life.length === 0) return seat;
  const inside = life
    .map(({ valid }) => within(seat.certain, valid))
    .filter((certain) => certain !== 'empty');
  return {
    ...seat,
    certain: inside.length === 1 ? inside[0]! : inside.length === 0 ? 'empty' : seat.certain,
  };
}
