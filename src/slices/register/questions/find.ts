import type { Db } from '../../../platform/db/index.ts';
import { interfaceLanguages } from '../../../platform/i18n/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import type { AsOf } from '../as-of.ts';
import { findBodies } from '../editing/names/body.ts';
import { findParties } from '../editing/names/party.ts';
import { partyId } from '../fact.ts';
import { partyLabel } from '../parties.ts';
import type { BodyView } from '../read/bodies.ts';
import type { Register } from '../read/register.ts';
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

/** The bodies of which something may be read and that a reader's words may mean: by the address, or by a name in any language. */
export async function bodiesCalled(
  db: Db,
  register: Register,
  words: string,
  asOf: AsOf,
): Promise<readonly BodyView[]> {
  const read = async (slugs: readonly string[]) =>
    (await Promise.all(slugs.map((slug) => register.body(slug, asOf)))).filter((body) => body !== undefined);
  const { exact, like } = await findBodies(db, words);
  for (const meant of [[words.trim()], exact.map(({ slug }) => slug)]) {
    const found = await read(meant);
    if (found.length > 0) return found;
  }
  return read(like.map(({ slug }) => slug));
}
