import { assertOutside } from '../bodies-of-fact.ts';
import { bodyOf, partyId } from '../fact.ts';
import type { Thing } from '../terms/rows.ts';
import type { BodyNames } from './body-names.ts';
import type { PersonNames } from './names.ts';
import type { Told } from './told.ts';

/** The bodies and persons that a row is about, as it names them. */
export interface Subject {
  readonly bodyId: string | null;
  readonly parentId: string | null;
  readonly intoId: string | null;
  readonly personId: string | null;
}

const nobody: Subject = { bodyId: null, parentId: null, intoId: null, personId: null };

/** The names of bodies and of persons that rows use. */
export function namesIn(told: readonly Told[]): { readonly bodies: string[]; readonly persons: string[] } {
  const bodies: string[] = [];
  const persons: string[] = [];
  for (const { fact, names, naming } of told) {
    if (naming !== undefined) continue;
    const others = names.map(({ name }) => name);
    if (fact === null || fact.type === 'body') bodies.push(...others);
    else persons.push(...others);
    if (fact?.type === 'body') bodies.push(bodyOf(fact), fact.name, fact.parent ?? '', fact.into ?? '');
    if (fact?.type === 'seat') bodies.push(fact.body);
    if (fact?.type === 'seat' && fact.person) persons.push(fact.person);
    if (fact?.type === 'office') persons.push(fact.name);
    if (fact?.type === 'meeting' && fact.body !== null) bodies.push(fact.body);
  }
  return { bodies, persons };
}

/** Whether a row says what a body is called and of which kind it is. */
export const isAboutBody = ({ fact, naming }: Told): boolean =>
  naming === undefined && (fact === null || fact.type === 'body');

/**
 * Makes the body of a row about a body known under all its names. All such rows come before any other, so that a name is of
 * the body whose own row gives it.
 * @throws Refusal where its names are of several, or it is of another kind
 */
export function introduce(
  { fact, names, kind, address, otherAddresses = [] }: Told,
  bodies: BodyNames,
): string {
  const name = fact?.type === 'body' ? bodyOf(fact) : (names[0]?.name ?? '');
  const id = bodies.bodyOf(name, names, kind, address);
  bodies.alsoAt(otherAddresses, id);
  return id;
}

/**
 * Whom a row is about; those that nobody knows yet are made.
 * @throws Refusal where the names of a person are of several, or a body is a part of itself
 */
export function subjectOf(told: Told, bodies: BodyNames, persons: PersonNames): Subject {
  const { fact, names } = told;
  if (fact === null) return { ...nobody, bodyId: introduce(told, bodies) };
  switch (fact.type) {
    case 'membership':
    case 'undertaking':
    case 'amount':
    case 'programme':
    case 'member-count':
      return nobody;
    case 'body': {
      const bodyId = introduce(told, bodies);
      if (fact.change === 'renamed') bodies.alsoCalled(fact.name, bodyId);
      const parentId = fact.parent ? bodies.bodyOf(fact.parent) : null;
      const intoId = fact.into ? bodies.bodyOf(fact.into) : null;
      for (const other of [parentId, intoId]) assertOutside(bodyId, other);
      return { ...nobody, bodyId, parentId, intoId };
    }
    case 'seat':
      return {
        ...nobody,
        bodyId: bodies.bodyOf(fact.body),
        personId: fact.person ? persons.personOf(fact.person, names) : null,
      };
    case 'office':
      return { ...nobody, personId: persons.personOf(fact.name, names) };
    case 'meeting':
      return { ...nobody, bodyId: fact.body === null ? null : bodies.bodyOf(fact.body) };
  }
}

/** What terms follow from a fact about this subject. */
export function thingsOfSubject({ fact }: Told, { bodyId, personId }: Subject): Thing[] {
  if (fact?.type === 'membership') return [{ kind: 'party', id: partyId(fact.party) }];
  if (fact === null || fact.type === 'meeting') return [];
  return [
    ...(bodyId === null ? [] : [{ kind: 'body', id: bodyId } as const]),
    ...(personId === null ? [] : [{ kind: 'person', id: personId } as const]),
  ];
}
