import { sql } from 'kysely';
import type { Trx } from '../../../platform/db/index.ts';
import type { Thing } from './rows.ts';

/** Things whose terms nobody else works out until the transaction ends. */
export interface Claim {
  /** The things, and those into which they were merged. */
  readonly things: readonly Thing[];
  /** The moment from which what is written now is known: never before the last write of any of them. */
  readonly at: Date;
}

/** Waits for whoever writes of the same things. */
export async function claim(trx: Trx, things: readonly Thing[], at: Date): Promise<Claim> {
  const all = distinct([...things, ...(await keptInstead(trx, things))]);
  let latest = at;
  for (const { kind, id } of all) {
    const row = await trx
      .insertInto('term_clock')
      .values({ kind, id, at })
      .onConflict((conflict) =>
        conflict.columns(['kind', 'id']).doUpdateSet({ at: sql`greatest(term_clock.at, excluded.at)` }),
      )
      .returning('at')
      .executeTakeFirstOrThrow();
    if (row.at > latest) latest = row.at;
  }
  return { things: all, at: latest };
}

/** What things were merged into. */
async function keptInstead(trx: Trx, things: readonly Thing[]): Promise<Thing[]> {
  const ids = things.filter(({ kind }) => kind !== 'party').map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom('merging')
    .select(['kind', 'kept'])
    .where('merged', 'in', ids)
    .where('kind', 'in', ['body', 'person'])
    .where('undone_at', 'is', null)
    .execute();
  return rows.map(({ kind, kept }) => ({ kind: kind as Thing['kind'], id: kept }));
}

/** Each once, in one order for all, so that two writers never wait for one another in a circle. */
const distinct = (things: readonly Thing[]): Thing[] =>
  [...new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing]))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, thing]) => thing);
