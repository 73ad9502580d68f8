import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { inSnapshot } from './snapshot.ts';
import type { Db } from './tables.ts';

let fresh: FreshDatabase;

beforeEach(async () => {
  fresh = await freshDatabase();
});
afterEach(() => fresh.drop());

const count = async (db: Db): Promise<number> =>
  (await sql<{ count: number }>`select count(*)::int as count from party`.execute(db)).rows[0]!.count;
const add = (name: string) => sql`insert into party values (${`name:${name}`}, ${name})`.execute(fresh.db);
const held = async (): Promise<number> =>
  (
    await sql<{ count: number }>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and state = 'idle in transaction'
    `.execute(fresh.db)
  ).rows[0]!.count;

async function* countTimes(db: Db, times: number): AsyncGenerator<number> {
  for (let time = 0; time < times; time++) yield await count(db);
}

test('every part is as it stood when the first was read, whatever is written meanwhile', async () => {
  const counts: number[] = [];
  for await (const counted of inSnapshot(fresh.db, (db) => countTimes(db, 4))) {
    counts.push(counted);
    await add(`part ${counts.length}`);
  }
  expect(counts).toEqual([0, 0, 0, 0]);
  expect(await count(fresh.db)).toBe(4);
  expect(await held()).toBe(0);
});

test('an answer of one part holds no connection while it is taken in', async () => {
  for await (const _ of inSnapshot(fresh.db, (db) => countTimes(db, 1))) expect(await held()).toBe(0);
});

test('who goes before the end, or fails, leaves no connection behind, and others have their turn', async () => {
  for (let time = 0; time < 8; time++) {
    const parts = inSnapshot(fresh.db, (db) => countTimes(db, 4));
    await parts.next();
    await parts.return(0);
    const failing = inSnapshot(fresh.db, async function* fail(db) {
      yield await count(db);
      throw new Error('gone');
    });
    await expect(failing.next()).rejects.toThrow('gone');
  }
  expect(await held()).toBe(0);
});

test('nothing is written', async () => {
  const writing = inSnapshot(fresh.db, async function* write(db) {
    yield await sql`insert into party values ('name:two', 'two')`.execute(db);
  });
  await expect(writing.next()).rejects.toThrow('read-only');
});
