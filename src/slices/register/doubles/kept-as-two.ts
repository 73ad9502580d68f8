import type { Db } from '../../../platform/db/index.ts';
import { type DoubleKind, type NamedThing, thingsNamed } from './named-things.ts';
import '../tables.ts';

/** Two that a person keeps as two. */
export interface KeptAsTwo {
  readonly one: NamedThing;
  readonly other: NamedThing;
  readonly by: string;
  readonly at: Date;
}

/** So many are shown, the newest. */
const shown = 100;

/** The bodies or persons that persons keep as two, the newest first. */
export async function keptAsTwo(db: Db, kind: DoubleKind): Promise<KeptAsTwo[]> {
  const rows = await db
    .selectFrom('told_two')
    .select(['one', 'other', 'told_by', 'told_at'])
    .where('kind', '=', kind)
    .where('withdrawn_at', 'is', null)
    .orderBy('told_at', 'desc')
    .orderBy('one')
    .limit(shown)
    .execute();
  const things = await thingsNamed(
    db,
    kind,
    rows.flatMap(({ one, other }) => [one, other]),
  );
  return rows.flatMap((row) => {
    const [one, other] = [things.get(row.one), things.get(row.other)];
    return one && other ? [{ one, other, by: row.told_by, at: row.told_at }] : [];
  });
}
