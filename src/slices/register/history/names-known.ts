import { sql } from 'kysely';
import type { Db } from '../../../platform/db/index.ts';
import type { BodyKind } from '../../../reading/index.ts';
import { kindAt } from '../body.ts';
import { isOpen } from '../terms/standing.ts';
import type { Naming } from './told.ts';

/** A body with its names, those of bodies merged into it among them, in a stable order. */
interface NamedBody {
  /** Its own address, then those of bodies that were merged into it. */
  readonly addresses: readonly string[];
  readonly kind: BodyKind;
  readonly names: readonly Naming[];
}

/** The names of everybody and everything in the register. */
export interface NamesKnown {
  readonly bodies: {
    of(key: string): NamedBody | undefined;
    /** The name under which files speak of the body that has the name of this key. */
    mainName(key: string): string | undefined;
  };
  /** All names of a person, by the key of any of them. */
  readonly persons: ReadonlyMap<string, readonly Naming[]>;
}

interface NameRow extends Naming {
  readonly key: string;
  readonly id: string;
}

/** @param known a moment as the database reads it: what was merged by then counts as one */
export async function allNames(db: Db, known: string): Promise<NamesKnown> {
  const bodyRows = await namesOf(db, 'body', known);
  const { rows: bodies } = await sql<{ id: string; addresses: string[]; kind: BodyKind }>`
    with one as (
      select body.id, coalesce(kept, body.id) as kept, slug, body.id = coalesce(kept, body.id) as own
      from body left join merging on merged = body.id and merging.kind = 'body' and ${isOpen(known)}
      where created_at <= ${known}
    ), addressed as (
      select kept, slug, own from one
      union select kept, body_address.slug, false from one join body_address on body_id = one.id
    )
    select body.id, ${kindAt(known)} as kind, array_agg(addressed.slug order by own desc, addressed.slug collate "C") as addresses
    from body join addressed on addressed.kept = body.id group by body.id order by body.slug
  `.execute(db);
  const byBody = Map.groupBy(bodyRows, ({ id }) => id);
  const named = new Map(
    bodies.flatMap(({ id, addresses, kind }) => {
      const names = byBody.get(id);
      return names ? [[id, { addresses, kind, names: names.map(naming) }] as const] : [];
    }),
  );
  const byKey = new Map(bodyRows.map(({ key, id }) => [key, named.get(id)]));
  const personRows = await namesOf(db, 'person', known);
  const byPerson = Map.groupBy(personRows, ({ id }) => id);
  return {
    bodies: {
      of: (key) => byKey.get(key),
      mainName: (key) => byKey.get(key)?.names[0]?.name,
    },
    persons: new Map(personRows.map(({ key, id }) => [key, byPerson.get(id)!.map(naming)])),
  };
}

const naming = ({ name, language }: NameRow): Naming => ({ name, language });

/** Names by their keys, each with the id of what it counts for. */
async function namesOf(db: Db, kind: 'body' | 'person', known: string): Promise<NameRow[]> {
  const owner = sql.ref(`${kind}_id`);
  const { rows } = await sql<NameRow>`
    select name_key as key, name, coalesce(language, 'und') as language, coalesce(kept, ${owner}) as id
    from ${sql.table(`${kind}_name`)} left join merging on merged = ${owner} and kind = ${kind} and ${isOpen(known)}
    order by kept is not null, place, name_key collate "C"
  `.execute(db);
  return rows;
}
