import { sql } from 'kysely';
import type { Db } from '../../platform/db/index.ts';
import type { BodyKind } from '../../reading/index.ts';

/**
 * A body as a version names it. Versions of one statement say the same in the same order, so that the first, second and
 * third working group of one are those of the other: that is how the register knows a body again in another language.
 */
export interface NamedBody {
  readonly name: string;
  readonly kind: BodyKind;
  /** How far into its text the version names it first: 0 at the beginning, 1 at the end. */
  readonly place: number;
}

/** A translation may be longer here and shorter there; a body further apart than this is another one. */
const farthest = 0.15;

/** What the register is told: the bodies of a version, each with what the other versions of its statement call it. */
export interface BodyOfVersion extends Pick<NamedBody, 'name' | 'kind'> {
  readonly elsewhere: readonly string[];
}

/** The bodies that a version names, as what it names them. */
export async function bodiesNamedIn(db: Db, versionId: string): Promise<BodyOfVersion[]> {
  const rows = await db
    .selectFrom('finding as f')
    .innerJoin('statement_version as v', 'v.id', 'f.version_id')
    .innerJoin('statement_version as own', 'own.statement_id', 'v.statement_id')
    .select([
      'f.version_id',
      sql<{ name: string; kind: BodyKind }>`coalesce(f.correction, f.proposed)`.as('body'),
      sql<number>`(f.proposed -> 'evidence' -> 0 ->> 'start')::float / greatest(length(v.text), 1)`.as(
        'place',
      ),
    ])
    .where('own.id', '=', versionId)
    .where('f.type', '=', 'body')
    .where('f.status', '!=', 'rejected')
    .orderBy('f.position')
    .execute();
  const byVersion = Map.groupBy(rows, ({ version_id }) => version_id);
  const bodies = [...byVersion].map(([version, named]) => ({
    version,
    named: named.map(({ body: { name, kind }, place }): NamedBody => ({ name, kind, place })),
  }));
  const others = bodies.filter(({ version }) => version !== versionId);
  const own = bodies.find(({ version }) => version === versionId)?.named ?? [];
  return own.map((body) => ({
    name: body.name,
    kind: body.kind,
    elsewhere: others.flatMap(({ named }) => counterpart(body, own, named)?.name ?? []),
  }));
}

/** What another version calls a body: the one of its kind at its turn, where both name as many of the kind. */
export function counterpart(
  body: NamedBody,
  own: readonly NamedBody[],
  other: readonly NamedBody[],
): NamedBody | undefined {
  const here = own.filter(({ kind }) => kind === body.kind);
  const there = other.filter(({ kind }) => kind === body.kind);
  const same = there[here.indexOf(body)];
  const sure = here.length === there.length && same && Math.abs(same.place - body.place) <= farthest;
  return sure ? same : undefined;
}
