import type { Fuzzy } from '../fuzzy.ts';
import { type AssertionOf, happenedOn, inOrder } from './assertion.ts';
import type { Draft } from './span.ts';

/** A party's standing while it has one. */
export type MemberStanding = 'member' | 'observer' | 'suspended';

/** The time for which a party had one standing. */
export interface MembershipTerm extends Draft {
  readonly standing: MemberStanding;
  /** With which it joined; it stays its own when others leave, and when it is suspended or comes back. */
  readonly ordinal: number | null;
}

const standings = { joined: 'member', observer: 'observer', suspended: 'suspended', left: null } as const;
const ranks = ['observer', 'joined', 'suspended', 'left'] as const;

/** The terms of one party. Joining, becoming an observer, being suspended or leaving each end what was before. */
export function membershipTerms(assertions: readonly AssertionOf<'membership'>[]): MembershipTerm[] {
  const happenings = assertions.map((assertion) => ({
    entryId: assertion.entryId,
    on: happenedOn(assertion),
    change: assertion.fact.change,
    ordinal: assertion.fact.ordinal,
  }));
  const terms: MembershipTerm[] = [];
  for (const { entryId, on, change, ordinal } of inOrder(happenings, ranks, ['left'])) {
    const last = terms.at(-1);
    const running = last?.closedBy === null ? last : undefined;
    const standing = standings[change];
    if (running && running.standing === standing) {
      terms[terms.length - 1] = seenAgain(running, entryId, on, ordinal);
      continue;
    }
    if (running) terms[terms.length - 1] = { ...running, to: on, closedBy: entryId };
    if (standing) terms.push(begun(standing, { entryId, on, ordinal: ordinal ?? last?.ordinal ?? null }));
    else if (!running) terms.push(ended(entryId, on));
  }
  return terms;
}

const begun = (
  standing: MemberStanding,
  { entryId, on, ordinal }: { entryId: string; on: Fuzzy | null; ordinal: number | null },
): MembershipTerm => ({
  standing,
  ordinal,
  from: on,
  to: null,
  firstSeen: on,
  lastSeen: on,
  openedBy: entryId,
  closedBy: null,
  entries: [entryId],
});

const seenAgain = (
  term: MembershipTerm,
  entryId: string,
  on: Fuzzy | null,
  ordinal: number | null,
): MembershipTerm => ({
  ...term,
  ordinal: term.ordinal ?? ordinal,
  lastSeen: on ?? term.lastSeen,
  entries: [...term.entries, entryId],
});

/** A party that left was a member before, nobody says since when. */
const ended = (entryId: string, on: Fuzzy | null): MembershipTerm => ({
  standing: 'member',
  ordinal: null,
  from: null,
  to: on,
  firstSeen: null,
  lastSeen: null,
  openedBy: null,
  closedBy: entryId,
  entries: [entryId],
});
