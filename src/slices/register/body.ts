import { sql } from 'kysely';
import type { Db } from '../../platform/db/index.ts';
import type { BodyKind } from '../../reading/index.ts';
import { isOpen } from './terms/standing.ts';
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

/** The body at an address; of one that was merged into another, the other. @param known a moment as the database reads it */
export async function findBody(db: Db, slug: string, known = 'infinity'): Promise<Body | undefined> {
  const { rows } = await sql<{ id: string }>`
    select coalesce((select kept from merging where merged = one.id and ${isOpen(known)}), id) as id
    from (select id, 1 as place from body where slug = ${slug}
          union all select body_id, 2 from body_address where slug = ${slug}) as one
    order by place limit 1
  `.execute(db);
  const id = rows[0]?.id;
  return id === undefined ? undefined : (await bodiesById(db, [id], known)).get(id);
}

/** The kind of the row of `body` as it was known then; it may have been corrected since. */
export const kindAt = (known: string) => sql<BodyKind>`coalesce(
  (select corrected.kind from body_kind_then as corrected where corrected.body_id = body.id and corrected.until > ${known} order by until limit 1),
  body.kind)`;

/** Bodies by their ids, each also under the names of those that were merged into it. */
export async function bodiesById(
  db: Db,
  ids: readonly string[],
  known = 'infinity',
): Promise<ReadonlyMap<string, Body>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Body>`
    select body.id, slug, ${kindAt(known)} as kind, coalesce((
      select jsonb_agg(jsonb_build_object('name', name, 'language', language) order by body_id <> body.id, place, name_key collate "C")
      from body_name where body_id in (select body.id union all select merged from merging where kept = body.id and ${isOpen(known)})
    ), '[]') as names
    from body where body.id = any(${[...new Set(ids)]}::uuid[])
  `.execute(db);
  return new Map(rows.map((body) => [body.id, body]));
}
