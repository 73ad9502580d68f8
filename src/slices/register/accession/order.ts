import { type Day, daysOrAny, type Fuzzy } from '../fuzzy.ts';

/**
 * The order in which parties became members. The number that a statement gives a member is kept whatever the dates say; the
 * one that follows from the dates is shown beside it, with what explains the difference.
 */
export interface Accession {
  readonly partyId: string;
  /** As stated: the 84th member stays the 84th when the 12th withdraws. */
  readonly ordinal: number | null;
  /** When it joined first; null where nobody says. */
  readonly since: Fuzzy | null;
}

/** A member's place by the dates alone, and why it is not the stated one. */
export interface Place {
  /** From the first place that the dates allow to the last: the two are one where every date is precise enough. */
  readonly computed: { readonly first: number; readonly last: number };
  readonly explanation: readonly Explanation[];
}

export type Explanation =
  /** Numbers below the stated one of which the register does not know the member. */
  | { readonly reason: 'missing'; readonly ordinals: readonly Ordinals[]; readonly count: number }
  /** Members that joined before, whose number nobody states. */
  | { readonly reason: 'unnumbered'; readonly parties: readonly string[]; readonly count: number }
  /** Members whose number and date contradict this one's: of the two claims one is mistaken. */
  | { readonly reason: 'contradicted'; readonly parties: readonly string[]; readonly count: number }
  /** Members of which the dates do not tell whether they joined before: this one's own, or theirs, are too imprecise. */
  | { readonly reason: 'imprecise'; readonly parties: readonly string[]; readonly count: number };

/** Numbers from one to another. */
export interface Ordinals {
  readonly from: number;
  readonly to: number;
}

/** How many parties, or gaps, an explanation names; `count` counts them all. */
const named = 5;

const earliest: Day = '0000-01-01';
const latest: Day = '9999-12-31';

interface Dated extends Accession {
  readonly first: Day;
  readonly last: Day;
}

/** Gives each member its place among all, those that have left among them; undefined for a party that never was a member. */
export function accessionOrder(accessions: readonly Accession[]): (partyId: string) => Place | undefined {
  const dated = accessions.map((accession): Dated => {
    const { first, last } = daysOrAny(accession.since);
    return { ...accession, first: first ?? earliest, last: last ?? latest };
  });
  const byParty = new Map(dated.map((accession) => [accession.partyId, accession]));
  const firsts = dated.map(({ first }) => first).sort();
  const lasts = dated.map(({ last }) => last).sort();
  return (partyId) => {
    const member = byParty.get(partyId);
    if (!member) return undefined;
    const computed = {
      first: countBelow(lasts, member.first) + 1,
      // All that may have joined by its last day, itself among them.
      last: countBelow(firsts, `${member.last}~`),
    };
    return { computed, explanation: explain(member, computed, dated) };
  };
}

/** How many of ordered days come before one. */
function countBelow(ordered: readonly string[], day: string): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ordered[middle]! < day) from = middle + 1;
    else to = middle;
  }
  return from;
}

function explain(member: Dated, computed: Place['computed'], all: readonly Dated[]): Explanation[] {
  const { ordinal } = member;
  const others = all.filter(({ partyId }) => partyId !== member.partyId);
  const explanation: Explanation[] = [];
  if (ordinal !== null && ordinal > computed.last) {
    const gaps = gapsBelow(ordinal, others);
    const count = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    if (count > 0) explanation.push({ reason: 'missing', ordinals: gaps.slice(0, named), count });
  }
  if (ordinal !== null && ordinal < computed.first)
    explanation.push(
      ...naming(
        'unnumbered',
        others.filter((other) => other.ordinal === null && isBefore(other, member)),
      ),
    );
  if (ordinal !== null)
    explanation.push(
      ...naming(
        'contradicted',
        others.filter((other) => contradicts(other, member, ordinal)),
      ),
    );
  if (computed.first < computed.last)
    explanation.push(
      ...naming(
        'imprecise',
        others.filter((other) => !isBefore(other, member) && !isBefore(member, other)),
      ),
    );
  return explanation;
}

const isBefore = (a: Dated, b: Dated): boolean => a.last < b.first;

/** Numbers say that one joined before the other, and dates that it joined after. */
const contradicts = (other: Dated, member: Dated, ordinal: number): boolean =>
  other.ordinal !== null &&
  (other.ordinal < ordinal ? isBefore(member, other) : other.ordinal > ordinal && isBefore(other, member));

function naming(reason: 'unnumbered' | 'contradicted' | 'imprecise', found: readonly Dated[]): Explanation[] {
  const parties = found.slice(0, named).map(({ partyId }) => partyId);
  return found.length === 0 ? [] : [{ reason, parties, count: found.length }];
}

/** The numbers below one that no member has. */
function gapsBelow(ordinal: number, others: readonly Dated[]): Ordinals[] {
  const taken = others
    .flatMap((other) => (other.ordinal !== null && other.ordinal < ordinal ? [other.ordinal] : []))
    .sort((a, b) => a - b);
  const gaps: Ordinals[] = [];
  let next = 1;
  for (const number of [...taken, ordinal]) {
    if (number > next) gaps.push({ from: next, to: number - 1 });
    next = number + 1;
  }
  return gaps;
}

/** Whether the dates leave no room for the stated number. */
export const isMismatch = (ordinal: number | null, { computed }: Pick<Place, 'computed'>): boolean =>
  ordinal !== null && (ordinal < computed.first || ordinal > computed.last);
