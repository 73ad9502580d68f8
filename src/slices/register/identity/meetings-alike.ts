import { phraseLikeness } from '../../../comparison/index.ts';
import { nameLikeness } from '../../../language/names/index.ts';
import { type FactOf, partyId } from '../fact.ts';
import { type Days, daysOrAny, type Fuzzy } from '../fuzzy.ts';
import type { Likeness, Reason, Stated } from './candidate.ts';

type Meeting = Stated<FactOf<'meeting'>>;

/** What one circumstance says for or against, and the reason that a person is told. */
interface Weighed {
  readonly weight: number;
  readonly reason?: Reason;
}

/**
 * Two reports are of one meeting where they agree on its days and place; body, hosts and level speak for it or against it. A
 * meeting whose days are not given is placed by the day of the report, which says little.
 */
export function meetingsAlike(one: Meeting, other: Meeting): Likeness {
  const days = daysAlike(one, other);
  if (days === undefined) return undefined;
  const weighed = [
    days,
    placesAlike(one.fact, other.fact),
    bodiesAlike(one, other),
    hostsAlike(one.fact, other.fact),
    ...manner(one.fact, other.fact),
  ];
  const likeness = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return { likeness: Math.min(1, likeness), reasons: weighed.flatMap(({ reason }) => reason ?? []) };
}

/** Meetings on other days are two. */
function daysAlike(one: Meeting, other: Meeting): Weighed | undefined {
  const [a, b] = [daysOf(one), daysOf(other)];
  const [from, to] = [latest(a.first, b.first), earliest(a.last, b.last)];
  if (from === null || to === null || from > to) return undefined;
  const stated = one.fact.from !== null && other.fact.from !== null;
  if (stated && one.fact.from === other.fact.from && end(one) === end(other))
    return {
      weight: isDay(one.fact.from!) ? 0.55 : 0.35,
      reason: { because: 'same-days', on: one.fact.from! },
    };
  return { weight: stated ? 0.35 : 0.2, reason: { because: 'days-overlap' } };
}

const end = ({ fact: { from, to } }: Meeting): Fuzzy | null => to ?? from;

const isDay = (date: Fuzzy): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

function daysOf({ fact: { from, to }, on }: Meeting): Days {
  if (from === null) return daysOrAny(on);
  return { first: daysOrAny(from).first, last: daysOrAny(to ?? from).last };
}

const latest = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a > b ? a : b;

const earliest = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;

function placesAlike({ place: a }: FactOf<'meeting'>, { place: b }: FactOf<'meeting'>): Weighed {
  if (!a || !b) return { weight: 0 };
  if (a.country !== null && b.country !== null && a.country !== b.country) return { weight: -0.5 };
  if (a.city !== null && b.city !== null) {
    const alike = nameLikeness(a.city, b.city);
    if (alike >= 0.7) return { weight: 0.35, reason: { because: 'city-alike', one: a.city, other: b.city } };
    if (a.country === null || b.country === null) return { weight: -0.2 };
  }
  return a.country !== null && a.country === b.country
    ? {
        weight: a.city !== null && b.city !== null ? 0.1 : 0.2,
        reason: { because: 'same-country', country: a.country },
      }
    : { weight: 0 };
}

function bodiesAlike(one: Meeting, other: Meeting): Weighed {
  const [a, b] = [one.fact.body, other.fact.body];
  if (a === null || b === null) return { weight: 0 };
  const alike = phraseLikeness({ text: a, language: one.language }, { text: b, language: other.language });
  return alike >= 0.7
    ? { weight: 0.25, reason: { because: 'body-alike', one: a, other: b } }
    : { weight: -0.25 };
}

function hostsAlike({ hosts: a }: FactOf<'meeting'>, { hosts: b }: FactOf<'meeting'>): Weighed {
  if (a.length === 0 || b.length === 0) return { weight: 0 };
  const others = new Set(b.map(partyId));
  const shared = a.filter((party) => others.has(partyId(party)));
  return shared.length > 0
    ? { weight: 0.2, reason: { because: 'same-hosts', parties: shared } }
    : { weight: -0.25 };
}

/** Ministers and experts, or those in a hall and those on screens, may have met on one day: two meetings. */
const manner = (a: FactOf<'meeting'>, b: FactOf<'meeting'>): Weighed[] => [
  { weight: a.level !== null && b.level !== null && a.level !== b.level ? -0.3 : 0 },
  { weight: [a.format, b.format].sort().join() === 'in-person,virtual' ? -0.3 : 0 },
];
