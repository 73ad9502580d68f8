import type { Db } from '../../platform/db/index.ts';
import type { BodyKind } from '../../reading/index.ts';
import './tables.ts';

/**
 * A body is a part of the coalition that meets and has chairs: the plenary, the small group, a working or focus group. It is
 * one body in all languages, with the names that statements give it.
 */
export interface Body {
  readonly id: string;
  /** The last part of its address. */
  readonly slug: string;
  readonly kind: BodyKind;
  readonly names: readonly BodyName[];
}

export interface BodyName {
  readonly name: string;
  readonly language: string | null;
}

/** The name to show to a reader of a language, with a capital: one in that language, else any. */
export function nameOf(body: Body, language: string): BodyName {
  const shown = body.names.find((name) => name.language === language) ?? body.names[0];
  return shown ? { ...shown, name: capitalised(shown.name) } : { name: body.slug, language: null };
}

/** "plenary", as a sentence names it, is "Plenary" where it stands alone. */
export const capitalised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** Every body, in the order in which they came into the register. */
export async function listBodies(db: Db): Promise<Body[]> {
  return withNames(
    db,
    await db.selectFrom('body').select(columns).orderBy('created_at').orderBy('slug').execute(),
  );
}

/** The body at an address. */
export async function findBody(db: Db, slug: string): Promise<Body | undefined> {
  const [body] = await withNames(
    db,
    await db.selectFrom('body').select(columns).where('slug', '=', slug).execute(),
  );
  return body;
}

/** Bodies by their ids. */
export async function bodiesById(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Body>> {
  if (ids.length === 0) return new Map();
  const bodies = await withNames(
    db,
    await db.selectFrom('body').select(columns).where('id', 'in', ids).execute(),
  );
  return new Map(bodies.map((body) => [body.id, body]));
}

/** The bodies that entries are about, by the entry's id: of seats, and of what is said of bodies themselves. */
export async function bodiesOfEntries(db: Db): Promise<ReadonlyMap<string, Body>> {
  const rows = await db
    .selectFrom('seat')
    .select(['entry_id', 'body_id'])
    .unionAll(db.selectFrom('body_entry').select(['entry_id', 'body_id']))
    .execute();
  const bodies = await bodiesById(db, [...new Set(rows.map(({ body_id }) => body_id))]);
  return new Map(rows.map(({ entry_id, body_id }) => [entry_id, bodies.get(body_id)!]));
}

const columns = ['body.id', 'body.slug', 'body.kind'] as const;

async function withNames(db: Db, rows: readonly Omit<Body, 'names'>[]): Promise<Body[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const names = await db
    .selectFrom('body_name')
    .select(['body_id', 'name', 'language'])
    .where('body_id', 'in', ids)
    .orderBy('name_key')
    .execute();
  const byBody = Map.groupBy(names, ({ body_id }) => body_id);
  return rows.map((row) => ({ ...row, names: byBody.get(row.id) ?? [] }));
}
