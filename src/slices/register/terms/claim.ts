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

/** Waits for whoever writes of the same things, or of those into which they are merged meanwhile. */
export async function claim(trx: Trx, things: readonly Thing[], at: Date): Promise<Claim> {
  const claimed = new Map<string, Thing>();
  let latest = at;
  let wanted = [...things, ...(await keptInstead(trx, things))];
  for (;;) {
    const more = distinct(wanted).filter(([key]) => !claimed.has(key));
    if (more.length === 0)
      return { things: distinct([...claimed.values()]).map(([, thing]) => thing), at: latest };
    const last = await lock(
      trx,
      more.map(([, thing]) => thing),
      at,
    );
    if (last > latest) latest = last;
    for (const [key, thing] of more) claimed.set(key, thing);
    wanted = await keptInstead(trx, [...claimed.values()]);
  }
}

/** @returns the last moment at which something was written of one of them, or `at` */
async function lock(trx: Trx, things: readonly Thing[], at: Date): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`
    insert into term_clock (kind, id, at)
    select kind, id, ${at}::timestamptz
    from unnest(${things.map(({ kind }) => kind)}::text[], ${things.map(({ id }) => id)}::text[]) with ordinality as thing (kind, id, place)
    order by place
    on conflict (kind, id) do update set at = greatest(term_clock.at, excluded.at)
    returning at
  `.execute(trx);
  return new Date(Math.max(at.getTime(), ...rows.map((row) => row.at.getTime())));
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

/** Each once, by its key, in one order for all, so that two writers never wait for one another in a circle. */
const distinct = (things: readonly Thing[]): (readonly [string, Thing])[] =>
  [...new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing]))].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
