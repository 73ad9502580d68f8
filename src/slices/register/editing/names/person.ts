import { fold } from '../../../../language/normalise.ts';
import type { Db } from '../../../../platform/db/index.ts';
import { escaped } from './body.ts';
import { type Found, offered } from './party.ts';

/** A name under which the register knows a person. */
export interface KnownName {
  readonly personId: string;
  readonly name: string;
  readonly language: string | null;
}

/** The persons that words may mean: by exactly this name, or by names that have all its words. */
export async function findPersons(db: Db, words: string): Promise<Found<KnownName>> {
  const key = fold(words.trim());
  const parts = key.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return { exact: [], like: [] };
  const rows = await db
    .selectFrom('person_name')
    .select(['person_id as personId', 'name_key', 'name', 'language'])
    .where((where) => where.and(parts.map((part) => where('name_key', 'like', `%${escaped(part)}%`))))
    .orderBy('name_key')
    .limit(offered)
    .execute();
  const known = ({ personId, name, language }: KnownName): KnownName => ({ personId, name, language });
  return {
    exact: rows.filter(({ name_key }) => name_key === key).map(known),
    like: rows.filter(({ name_key }) => name_key !== key).map(known),
  };
}
