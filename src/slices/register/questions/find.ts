import type { Db } from '../../../platform/db/index.ts';
import { interfaceLanguages } from '../../../platform/i18n/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import type { Body } from '../body.ts';
import { findParties } from '../editing/names/party.ts';
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
 * The parties that a reader's words may mean: by any name in any language, a name that they had, a code, initials or an
 * adjective of nationality.
 * @param known the parties of which there is something to say
 */
export async function partiesCalled(
  db: Db,
  words: string,
  known: readonly PartyRef[],
): Promise<readonly PartyRef[]> {
  const wanted = words.trim();
  const { exact, like } = await findParties(db, wanted);
  const meant = (parties: readonly PartyRef[]) => {
    const ids = new Set(parties.map(partyId));
    return known.filter((party) => ids.has(partyId(party)) || partyId(party) === wanted);
  };
  const called = meant(exact);
  return called.length > 0 ? called : distinctParties([...meant(like), ...named(wanted, known, labelsOf)]);
}

/** Each party once. */
export const distinctParties = (parties: readonly PartyRef[]): PartyRef[] => [
  ...new Map(parties.map((party) => [partyId(party), party])).values(),
];

/** What a party is called in the languages of the interface, and its initials. */
export const labelsOf = (party: PartyRef): string[] => [
  ...interfaceLanguages.map((language) => partyLabel(party, language)),
  partyId(party).replace(/^(?:org|name):/, ''),
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
