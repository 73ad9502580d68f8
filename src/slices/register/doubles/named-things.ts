import { sql } from 'kysely';
import type { Db } from '../../../platform/db/index.ts';
import { type Body, type BodyName, bodiesById } from '../body.ts';

/** What can be twice in the register by its names. */
export type DoubleKind = 'body' | 'person';

/** A body or a person by its names, those of what was merged into it among them. */
export type NamedThing =
  | { readonly kind: 'body'; readonly id: string; readonly names: readonly BodyName[]; readonly body: Body }
  | { readonly kind: 'person'; readonly id: string; readonly names: readonly BodyName[] };

/** Bodies or persons by their ids. */
export async function thingsNamed(
  db: Db,
  kind: DoubleKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedThing>> {
  const distinct = [...new Set(ids)];
  if (kind === 'body') {
    const bodies = await bodiesById(db, distinct);
    return new Map([...bodies].map(([id, body]) => [id, { kind, id, names: body.names, body }]));
  }
  const { rows } = await sql<{ id: string; names: BodyName[] }>`
    select person.id, coalesce((
      select jsonb_agg(jsonb_build_object('name', name, 'language', language) order by person_id <> person.id, place, name_key collate "C")
      from person_name where person_id in (
        select person.id union all select merged from merging where kept = person.id and kind = 'person' and undone_at is null)), '[]') as names
    from person where id = any(${distinct}::uuid[])
  `.execute(db);
  return new Map(rows.map(({ id, names }) => [id, { kind, id, names }]));
}
