import type { Db } from '../../../../platform/db/index.ts';
import { type Body, bodiesById } from '../../body.ts';
import { nameKey } from '../../body-named.ts';
import { type Found, offered } from './party.ts';

/** The bodies that words may mean: by any name that statements give them, in any language. */
export async function findBodies(db: Db, words: string): Promise<Found<Body>> {
  const key = nameKey(words);
  const parts = key.split(' ').filter((part) => part !== '');
  if (parts.length === 0) return { exact: [], like: [] };
  const rows = await db
    .selectFrom('body_name')
    .select(['body_id', 'name_key'])
    .where((where) => where.and(parts.map((part) => where('name_key', 'like', `%${escaped(part)}%`))))
    .orderBy('name_key')
    .limit(100)
    .execute();
  const ids = [...new Set(rows.map(({ body_id }) => body_id))].slice(0, offered);
  const exact = rows.find(({ name_key }) => name_key === key)?.body_id;
  const bodies = await bodiesById(db, exact === undefined ? ids : [exact, ...ids]);
  const found = ids.filter((id) => id !== exact).flatMap((id) => bodies.get(id) ?? []);
  return { exact: exact === undefined ? [] : [bodies.get(exact)!], like: found };
}

/** Text in a pattern of `like` that means itself. */
export const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');
