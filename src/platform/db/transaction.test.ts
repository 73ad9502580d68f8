import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { type Trx, transaction } from './index.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const lock = (trx: Trx, key: number) => sql`select pg_advisory_xact_lock(${key})`.execute(trx);

test('of two transactions in a deadlock both are done in the end', async () => {
  const met = Promise.withResolvers<void>();
  let waiting = 0;
  const meet = () => {
    waiting += 1;
    if (waiting === 2) met.resolve();
    return met.promise;
  };
  const crossed = async (first: number, second: number) =>
    transaction(fresh.db, async (trx) => {
      await lock(trx, first);
      await meet();
      await lock(trx, second);
      return first;
    });
  expect(await Promise.all([crossed(1, 2), crossed(2, 1)])).toEqual([1, 2]);
  expect(waiting).toBe(3); // one of them ran twice
});

test('what the work throws undoes it, and is not tried again', async () => {
  let runs = 0;
  const failing = transaction(fresh.db, async (trx) => {
    runs += 1;
    await sql`create temporary table trace (id int)`.execute(trx);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(runs).toBe(1);
});

test('dates come back as the text they are, whole numbers as numbers, moments as moments', async () => {
  const { rows } = await sql`select date '2021-12-02' as day, 84::bigint as ordinal,
    timestamptz '2021-12-02T23:30:00-05' as moment`.execute(fresh.db);
  expect(rows).toEqual([{ day: '2021-12-02', ordinal: 84, moment: new Date('2021-12-03T04:30:00Z') }]);
});
