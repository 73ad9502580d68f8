import { Refusal } from '../../../platform/refusal.ts';
import { partyId } from '../fact.ts';
import { certainlyBefore, type Fuzzy } from '../fuzzy.ts';
import { type Assertion, type AssertionOf, happenedOn, ofType, seenOn } from './assertion.ts';
import type { BodyRules } from './seats.ts';

/**
 * What cannot be, whatever the imprecise dates mean. The benefit of the doubt is the sources': only what is impossible under
 * every reading is refused, and only where an entry at hand takes part in it.
 * @param assertions all that stands of one party, body or person, the entries at hand among them
 * @param at whether an entry is at hand, by its id
 */
export function assertPossible(assertions: readonly Assertion[], at: AtHand, rules: BodyRules): void {
  if (!takesPart(at, assertions)) return;
  assertJoinedBeforeLeaving(ofType(assertions, 'membership'), at);
  assertLived(ofType(assertions, 'body'), at);
  assertSeatsWhileBodyExists(ofType(assertions, 'seat'), ofType(assertions, 'body'), at);
  if (rules.chairs === 1) assertOneChair(ofType(assertions, 'seat'), at);
}

type AtHand = (entryId: string) => boolean;

const takesPart = (at: AtHand, among: readonly Assertion[]): boolean =>
  among.some(({ entryId }) => at(entryId));

/** A party leaves what it joined before. */
function assertJoinedBeforeLeaving(memberships: readonly AssertionOf<'membership'>[], at: AtHand): void {
  const began = memberships.filter(({ fact }) => fact.change === 'joined' || fact.change === 'observer');
  if (began.length === 0) return;
  const concerns = takesPart(at, began);
  for (const left of memberships.filter(({ fact }) => fact.change === 'left')) {
    if (!concerns && !at(left.entryId)) continue;
    const on = happenedOn(left);
    const first = began.map(happenedOn).find((joined) => !certainlyBefore(on, joined));
    if (first === undefined)
      refuse('register.left-before-joining', { left: said(on), joined: said(happenedOn(began[0]!)) });
  }
}

/** A body ends after it was founded. */
function assertLived(bodies: readonly AssertionOf<'body'>[], at: AtHand): void {
  const concerned = bodies.filter(({ fact }) => fact.change !== 'mentioned' && fact.change !== 'renamed');
  if (!takesPart(at, concerned)) return;
  const founded = whenAll(bodies, 'established');
  const ended = [...whenAll(bodies, 'dissolved'), ...whenAll(bodies, 'merged')];
  for (const end of ended)
    if (founded.length > 0 && founded.every((on) => certainlyBefore(end, on)))
      refuse('register.ended-before-founded', { ended: said(end), founded: said(founded[0]!) });
}

/** A seat is had while its body exists. */
function assertSeatsWhileBodyExists(
  seats: readonly AssertionOf<'seat'>[],
  bodies: readonly AssertionOf<'body'>[],
  at: AtHand,
): void {
  const founded = whenAll(bodies, 'established');
  const ended = [...whenAll(bodies, 'dissolved'), ...whenAll(bodies, 'merged')];
  const bounds = bodies.filter(({ fact }) => ['established', 'dissolved', 'merged'].includes(fact.change));
  const concerned = takesPart(at, bounds) ? seats : seats.filter(({ entryId }) => at(entryId));
  for (const on of concerned.flatMap(seenOn)) {
    if (founded.length > 0 && founded.every((day) => certainlyBefore(on, day)))
      refuse('register.seat-before-body', { seat: said(on), founded: said(founded[0]!) });
    if (ended.length >= Math.max(founded.length, 1) && ended.every((day) => certainlyBefore(day, on)))
      refuse('register.seat-after-body', { seat: said(on), ended: said(ended.at(-1)!) });
  }
}

const whenAll = (bodies: readonly AssertionOf<'body'>[], change: string): (Fuzzy | null)[] =>
  bodies.filter(({ fact }) => fact.change === change).map(happenedOn);

interface Chair {
  readonly entryId: string;
  readonly party: string;
  readonly change: string;
  readonly on: Fuzzy | null;
}

/** Nobody has the chair between the day on which another takes it and the day on which that one gives it up. */
function assertOneChair(seats: readonly AssertionOf<'seat'>[], at: AtHand): void {
  const chairs: Chair[] = seats
    .filter(({ fact }) => fact.role === 'chair')
    .flatMap((seat) =>
      seenOn(seat).map((on) => ({
        entryId: seat.entryId,
        party: partyId(seat.fact.party),
        change: seat.fact.change,
        on,
      })),
    );
  for (const [taken, left] of stated(chairs))
    for (const other of chairs) {
      const within = certainlyBefore(taken.on, other.on) && certainlyBefore(other.on, left.on);
      const concerned = [taken, left, other].some(({ entryId }) => at(entryId));
      if (concerned && within && other.party !== taken.party && other.change !== 'left')
        refuse('register.chair-taken', { from: said(taken.on), to: said(left.on), on: said(other.on) });
    }
}

/** Each taking of the chair with the giving up that follows it. */
function stated(chairs: readonly Chair[]): (readonly [Chair, Chair])[] {
  return chairs
    .filter(({ change }) => change === 'assumed')
    .flatMap((taken) => {
      const left = chairs
        .filter(
          ({ party, change, on }) =>
            party === taken.party && change === 'left' && certainlyBefore(taken.on, on),
        )
        .toSorted((a, b) => (certainlyBefore(a.on, b.on) ? -1 : 1))[0];
      const again =
        left &&
        chairs.some(
          ({ party, change, on, entryId }) =>
            party === taken.party &&
            change === 'assumed' &&
            entryId !== taken.entryId &&
            certainlyBefore(taken.on, on) &&
            !certainlyBefore(left.on, on),
        );
      return left && !again ? [[taken, left] as const] : [];
    });
}

const said = (on: Fuzzy | null): string => on ?? '—';

function refuse(key: string, values: Record<string, string>): never {
  throw new Refusal(key, values, { status: 409 });
}
