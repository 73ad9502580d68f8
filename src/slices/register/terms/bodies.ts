import type { Mandate } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import { type AssertionOf, happenedOn, inOrder, seenOn } from './assertion.ts';
import type { Draft } from './span.ts';

/** The time for which a body was what it was: under one name, as a part of one parent. */
export interface BodyTerm extends Draft {
  /** Since it was renamed; null for the names that it always had. */
  readonly name: string | null;
  readonly parentId: string | null;
  readonly mandate: Mandate | null;
  /** The body into which it was merged at the end. */
  readonly intoId: string | null;
}

type Body = AssertionOf<'body'>;

const ranks = ['established', 'mentioned', 'renamed', 'merged', 'dissolved'] as const;

/** The life of one body: founded, renamed, merged or dissolved. What is merely named existed then, nobody says since when. */
export function bodyTerms(assertions: readonly Body[]): BodyTerm[] {
  const happenings = assertions.flatMap((assertion) =>
    daysOfChange(assertion).map((on) => ({
      entryId: assertion.entryId,
      on,
      change: assertion.fact.change,
      assertion,
    })),
  );
  const terms: BodyTerm[] = [];
  for (const { entryId, on, change, assertion } of inOrder(happenings, ranks, ['merged', 'dissolved'])) {
    const last = terms.at(-1);
    const running = last?.closedBy === null ? last : undefined;
    const known = running ?? unknownBefore(on);
    const seen = seenAgain(known, assertion, on);
    const at = running ? terms.length - 1 : terms.length;
    // Whoever names a body that is over does not bring it back.
    if (change === 'mentioned' && last && !running) terms[terms.length - 1] = mentionedSince(last, entryId);
    else if (change === 'mentioned') terms[at] = seen;
    else if (change === 'established')
      terms[at] = seen.openedBy === null ? { ...seen, from: on, openedBy: entryId, before: false } : seen;
    else if (change === 'renamed') {
      if (running) terms[at] = { ...running, to: on, closedBy: entryId };
      terms.push(begun(known, assertion, on));
    } else
      terms[at] = {
        ...ending(running, assertion),
        to: on,
        closedBy: entryId,
        intoId: assertion.intoId ?? null,
      };
  }
  return terms;
}

/** A body is named on many days; the other changes happen once. */
const daysOfChange = (assertion: Body): readonly (Fuzzy | null)[] =>
  assertion.fact.change === 'mentioned' ? seenOn(assertion) : [happenedOn(assertion)];

const unknownBefore = (on: Fuzzy | null): BodyTerm => ({
  name: null,
  parentId: null,
  mandate: null,
  intoId: null,
  from: null,
  to: null,
  firstSeen: on,
  lastSeen: on,
  openedBy: null,
  closedBy: null,
  entries: [],
  before: true,
});

const seenAgain = (term: BodyTerm, assertion: Body, on: Fuzzy | null): BodyTerm => ({
  ...mentionedSince(term, assertion.entryId),
  ...belonging(term, assertion),
  firstSeen: term.firstSeen ?? on,
  lastSeen: on ?? term.lastSeen,
});

const mentionedSince = (term: BodyTerm, entryId: string): BodyTerm => ({
  ...term,
  entries: term.entries.includes(entryId) ? term.entries : [...term.entries, entryId],
});

const ending = (running: BodyTerm | undefined, assertion: Body): BodyTerm => {
  const term = running ?? unknownBefore(null);
  return { ...mentionedSince(term, assertion.entryId), ...belonging(term, assertion) };
};

/** Of what it is a part, and by what mandate: as it was before, until something else is said. */
const belonging = (before: BodyTerm, { fact, parentId }: Body) => ({
  parentId: parentId ?? before.parentId,
  mandate: fact.mandate ?? before.mandate,
});

const begun = (before: BodyTerm, assertion: Body, on: Fuzzy | null): BodyTerm => ({
  ...unknownBefore(on),
  ...belonging(before, assertion),
  name: assertion.fact.name,
  from: on,
  openedBy: assertion.entryId,
  entries: [assertion.entryId],
  before: false,
});
