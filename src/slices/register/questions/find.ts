import { partiesNamed as codesNamed } from '../../../language/gazetteer/index.ts';
import { interfaceLanguages } from '../../../platform/i18n/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import type { Body } from '../body.ts';
import { partyId } from '../fact.ts';
import { partyLabel } from '../parties.ts';
import { isName, nameMatcher } from './name-match.ts';

/** Those whom a reader's words may mean: the one that they name, else all that have these words in a name. */
function named<Thing>(
  words: string,
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
): readonly Thing[] {
  const exact = things.filter((thing) => isName(words, namesOf(thing)));
  const matches = nameMatcher(words);
  return exact.length > 0 ? exact : things.filter((thing) => matches(namesOf(thing)));
}

/**
 * The parties that a reader's words may mean: by any name in any language, a code, initials or an adjective of nationality.
 * @param known the parties of which there is something to say
 */
export function partiesNamed(words: string, known: readonly PartyRef[]): readonly PartyRef[] {
  const wanted = words.trim();
  const chosen = known.filter((party) => partyId(party) === wanted);
  if (chosen.length > 0) return chosen;
  const { exact, like } = codesNamed(wanted);
  const meant = (codes: readonly string[]) => known.filter((party) => codes.includes(partyId(party)));
  const called = [...meant(exact), ...known.filter((party) => isName(wanted, labelsOf(party)))];
  return distinctParties(called.length > 0 ? called : [...meant(like), ...named(wanted, known, labelsOf)]);
}

/** Each party once. */
export const distinctParties = (parties: readonly PartyRef[]): PartyRef[] => [
  ...new Map(parties.map((party) => [partyId(party), party])).values(),
];

/** What a party is called in the languages of the interface, and its initials. */
export const labelsOf = (party: PartyRef): string[] => [
  ...interfaceLanguages.map((language) => partyLabel(party, language)),
  ...(typeof party === 'string' ? [party.replace('org:', '')] : []),
];

/** The bodies that a reader's words may mean: by the address, or by a name. */
export function bodiesNamed(words: string, known: readonly Body[]): readonly Body[] {
  const at = known.filter(({ slug }) => slug === words);
  return at.length > 0 ? at : named(words, known, ({ names }) => names.map(({ name }) => name));
}

/** The persons that a reader's words may mean. */
export const peopleNamed = <Person extends { readonly names: readonly { readonly name: string }[] }>(
  words: string,
  known: readonly Person[],
): readonly Person[] => named(words, known, ({ names }) => names.map(({ name }) => name));
