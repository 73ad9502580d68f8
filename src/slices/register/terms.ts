import type { FuzzyDate, PartyRef, SeatRole } from '../../reading/index.ts';
import type { Body } from './body.ts';
import { type FactOf, partyId } from './fact.ts';
import type { PublicEntry, SourcedEvidence } from './sources.ts';
import { compareDates } from './time.ts';

/**
 * A term is the time for which a party has a seat in a body, as far as statements tell. A statement that says "takes over"
 * begins it, one that says "steps down" ends it, and one that says "chairs" shows that it ran on that day. Terms are worked
 * out anew from the entries, so that a statement that comes in late, or an entry that is retracted, puts them right.
 */
export interface Term {
  readonly id: string;
  readonly body: Body;
  readonly party: PartyRef;
  readonly role: SeatRole;
  /** The day on which it began, or null where no statement tells. */
  readonly from: FuzzyDate | null;
  /** The day on which it ended, or null where it runs or no statement tells. */
  readonly to: FuzzyDate | null;
  /** The first and the last day on which a statement shows it. */
  readonly firstSeen: FuzzyDate | null;
  readonly lastSeen: FuzzyDate | null;
  readonly evidence: readonly SourcedEvidence[];
}

interface Sighting {
  readonly body: Body;
  readonly fact: FactOf<'seat'>;
  readonly words: SourcedEvidence;
}

/**
 * The terms that these seats make, in the order in which they begin. A body has one chair: the next one ends the last.
 * @param bodies the body of each entry, by the entry's id
 */
export function termsFrom(
  entries: readonly PublicEntry<FactOf<'seat'>>[],
  bodies: ReadonlyMap<string, Body>,
): Term[] {
  const sightings = entries
    .flatMap(({ id, fact, evidence }) => {
      const body = bodies.get(id);
      return body ? evidence.map((words): Sighting => ({ body, fact, words })) : [];
    })
    .toSorted((a, b) => compareDates(a.words.on, b.words.on));
  const terms: Term[] = [];
  for (const sighting of sightings) {
    const at = terms.findLastIndex((term) => term.to === null && isSeat(term, sighting));
    const running = terms[at];
    if (running) terms[at] = continued(running, sighting);
    else {
      endOtherChair(terms, sighting);
      terms.push(begun(sighting, terms.length));
    }
  }
  return terms;
}

const isSeat = (term: Term, { body, fact }: Sighting): boolean =>
  term.role === fact.role && term.body.id === body.id && partyId(term.party) === partyId(fact.party);

function begun({ body, fact, words }: Sighting, position: number): Term {
  return {
    id: `${partyId(fact.party)} ${fact.role} ${position}`,
    body,
    party: fact.party,
    role: fact.role,
    from: fact.change === 'assumed' ? words.on : null,
    to: fact.change === 'left' ? words.on : null,
    firstSeen: words.on,
    lastSeen: words.on,
    evidence: [words],
  };
}

function continued(term: Term, { fact, words }: Sighting): Term {
  return {
    ...term,
    to: fact.change === 'left' ? words.on : null,
    lastSeen: words.on,
    evidence: [...term.evidence, words],
  };
}

/** When a party takes the chair, whoever held it has handed it over. */
function endOtherChair(terms: Term[], { body, fact, words }: Sighting): void {
  if (fact.role !== 'chair' || fact.change !== 'assumed') return;
  const at = terms.findLastIndex(
    (term) => term.role === 'chair' && term.body.id === body.id && term.to === null,
  );
  const last = terms[at];
  if (last) terms[at] = { ...last, to: words.on };
}
