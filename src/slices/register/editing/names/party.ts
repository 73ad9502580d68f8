import { partiesNamed, partyName } from '../../../../language/gazetteer/index.ts';
import { fold } from '../../../../language/normalise.ts';
import type { Db } from '../../../../platform/db/index.ts';
import type { InterfaceLanguage } from '../../../../platform/i18n/index.ts';
import type { PartyRef } from '../../../../reading/index.ts';
import { partyId } from '../../fact.ts';

/** Those whom a person's words may mean: exactly, or by words that they have in a name. */
export interface Found<One> {
  readonly exact: readonly One[];
  readonly like: readonly One[];
}

/** How many are offered at most. */
export const offered = 12;

const bracketed = /\[([A-Z]{2}|org:[A-Z0-9][A-Z0-9-]{0,40})\]$/;
const organisation = /^org:[A-Z0-9][A-Z0-9-]{0,40}$/;

/** A party as a form writes it: "Belgium [BE]", or the name alone where no code is known. */
export function writeParty(party: PartyRef, language: InterfaceLanguage): string {
  if (typeof party !== 'string') return party.name;
  const name = partyName(party, language);
  return name === party ? party : `${name} [${party}]`;
}

/**
 * The parties that words may mean: by a code, by any name in any language, by a name that they had, by an adjective of
 * nationality, or by the name under which the register keeps one that nobody has resolved.
 */
export async function findParties(db: Db, words: string): Promise<Found<PartyRef>> {
  const text = words.trim();
  const code = bracketed.exec(text)?.[1] ?? (organisation.test(text) ? text : undefined);
  if (code !== undefined) return { exact: [code], like: [] };
  const known = partiesNamed(text);
  const then = await namedThen(db, text);
  const exact: readonly PartyRef[] = [...new Set([...known.exact, ...then])];
  const unresolved = exact.length > 0 ? [] : await unresolvedNamed(db, text);
  return { exact: [...exact, ...unresolved], like: known.like.slice(0, offered) };
}

/** The parties that have, or had for a time, exactly this name. */
async function namedThen(db: Db, words: string): Promise<string[]> {
  const key = fold(words);
  const rows = await db
    .selectFrom('party_name')
    .select(['party_id', 'name'])
    .distinct()
    .where('withdrawn_at', 'is', null)
    .execute();
  return rows.filter(({ name }) => fold(name) === key).map(({ party_id }) => party_id);
}

async function unresolvedNamed(db: Db, words: string): Promise<PartyRef[]> {
  const row = await db
    .selectFrom('party')
    .select('name')
    .where('id', '=', partyId({ name: words.replace(/^name:/, '') }))
    .executeTakeFirst();
  return row?.name ? [{ name: row.name }] : [];
}
