import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Trx, transaction } from '../../src/platform/db/index.ts';
import { Refusal } from '../../src/platform/refusal.ts';
import { verify } from '../../src/slices/record/index.ts';
import {
  enter,
  type Fact,
  type Fuzzy,
  merge,
  now,
  publicRegister,
  retract,
  supersede,
  unmerge,
} from '../../src/slices/register/index.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const at = new Date('2026-01-05T10:00:00Z');
const by = { by: 'Amal', at, reason: 'so it is' };
const byHand = (dated: Fuzzy | null) => ({
  ...by,
  dated,
  on: null,
  language: 'en',
  findingId: null,
  evidence: [],
  bodies: [{ name: 'Group on Wells', kind: 'working-group' as const }],
});

const joined: Fact = { type: 'membership', party: 'BE', change: 'joined', ordinal: 84 };
const chair = (party: string, change: 'assumed' | 'held' | 'left' = 'held'): Fact => ({
  type: 'seat',
  body: 'Group on Wells',
  party,
  role: 'chair',
  change,
});

const put = (fact: Fact, dated: Fuzzy | null) => (trx: Trx) => enter(trx, fact, byHand(dated));
const doing = <Result>(work: (trx: Trx) => Promise<Result>) => transaction(database.db, work);

/** Does all of it at once. @returns how many were done, and why the others were refused */
async function atOnce(...works: readonly ((trx: Trx) => Promise<unknown>)[]) {
  const outcomes = await Promise.allSettled(works.map((work) => doing(work)));
  const faults = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  for (const fault of faults) if (!(fault instanceof Refusal)) throw fault;
  return { done: outcomes.length - faults.length, refused: faults.map(({ key }: Refusal) => key) };
}

const standing = async () =>
  (await database.db.selectFrom('entry').select('id').where('retracted_at', 'is', null).execute()).map(
    ({ id }) => id,
  );

/** Nothing is half-written: each entry has its columns and its event, and the chain is whole. */
afterEach(async () => {
  const { db } = database;
  const entries = await db.selectFrom('entry').select('id').execute();
  const typed = await Promise.all(
    (['membership', 'seat', 'office'] as const).map((table) =>
      db.selectFrom(table).select('entry_id').execute(),
    ),
  );
  expect(
    typed
      .flat()
      .map(({ entry_id }) => entry_id)
      .toSorted(),
  ).toEqual(entries.map(({ id }) => id).toSorted());
  const told = await db.selectFrom('history_event').select(['subject', 'data']).execute();
  const named = JSON.stringify(told);
  for (const { id } of entries) expect(named).toContain(id);
  expect(await verify(db)).toMatchObject({ ok: true });
});

describe('Of two people who write at once', () => {
  test('both state one fact, and it is one entry', async () => {
    expect(await atOnce(...Array.from({ length: 8 }, () => put(joined, '2021-12-02')))).toEqual({
      done: 8,
      refused: [],
    });
    expect(await standing()).toHaveLength(1);
  });

  test('one gives the party its ordinal, and the other learns that it is taken', async () => {
    const outcome = await atOnce(put(joined, '2021'), put({ ...joined, party: 'MA' }, '2021'));
    expect(outcome).toEqual({ done: 1, refused: ['register.ordinal-taken'] });
  });

  test('one gives it an ordinal, and the other another', async () => {
    const outcome = await atOnce(put(joined, '2021'), put({ ...joined, ordinal: 85 }, '2021'));
    expect(outcome).toEqual({ done: 1, refused: ['register.other-ordinal'] });
  });

  test('one says when it joined, and the other says another day', async () => {
    const outcome = await atOnce(put(joined, '2021-12-02'), put(joined, '2021-12-03'));
    expect(outcome).toEqual({ done: 1, refused: ['register.other-date'] });
  });

  test('one says that it joined, and the other that it had left by then', async () => {
    const left: Fact = { type: 'membership', party: 'BE', change: 'left', ordinal: null };
    const outcome = await atOnce(put(joined, '2021'), put(left, '2019'));
    expect(outcome).toEqual({ done: 1, refused: ['register.left-before-joining'] });
  });

  test('one says who had the chair while the other says that somebody else had', async () => {
    await doing(put(chair('BE', 'assumed'), '2014-01-01'));
    const outcome = await atOnce(
      put(chair('BE', 'left'), '2016-01-01'),
      put(chair('MA', 'assumed'), '2015-01-01'),
    );
    expect(outcome).toEqual({ done: 1, refused: ['register.chair-taken'] });
  });

  test('one corrects an entry and the other takes it back', async () => {
    const { entryId } = await doing(put(joined, '2021-12-02'));
    const { done, refused } = await atOnce(
      (trx) => supersede(trx, entryId, joined, byHand('2021-12-03')),
      (trx) => retract(trx, entryId, { ...by, findingId: null }),
    );
    expect({ done, refused }).toEqual({ done: 1, refused: ['register.changed-meanwhile'] });
  });

  test('both correct one entry, and it is corrected once', async () => {
    const { entryId } = await doing(put(joined, '2021-12-02'));
    const to = (dated: Fuzzy) => (trx: Trx) => supersede(trx, entryId, joined, byHand(dated));
    expect(await atOnce(to('2021-12-03'), to('2021-12-04'))).toEqual({
      done: 1,
      refused: ['register.changed-meanwhile'],
    });
    expect(await standing()).toHaveLength(1);
  });

  test('one says that two bodies are one while others state seats of both, and every answer is of the one body', async () => {
    await doing(put(chair('BE'), '2014-01-01'));
    await doing(put({ ...chair('MA'), body: 'Wells Group' } as Fact, '2015-01-01'));
    const bodies = await database.db.selectFrom('body').select('id').orderBy('slug').execute();
    const [kept, merged] = bodies.map(({ id }) => id);
    const { done } = await atOnce(
      (trx) => merge(trx, { kind: 'body', kept: kept!, merged: merged! }, by),
      put({ ...chair('NE'), body: 'Wells Group' } as Fact, '2016-01-01'),
      put(chair('FR'), '2017-01-01'),
    );
    expect(done).toBe(3);
    const register = publicRegister(database.db, async () => new Map());
    const terms = await register.seats(kept!, now);
    expect(terms.map(({ party }) => party)).toEqual(['BE', 'MA', 'NE', 'FR']);
    expect(await register.seats(merged!, now)).toEqual([]);
  });

  test('both merge one into another, or part it: one does', async () => {
    const ids = await Promise.all(
      ['2014', '2016'].map(async (dated) => (await doing(put(chair('BE'), dated))).entryId),
    );
    const pair = { kind: 'entry', kept: ids[0]!, merged: ids[1]! } as const;
    const back = { ...pair, kept: ids[1]!, merged: ids[0]! };
    expect(
      await atOnce(
        (trx) => merge(trx, pair, by),
        (trx) => merge(trx, back, by),
      ),
    ).toEqual({
      done: 1,
      refused: ['register.merged-already'],
    });
    const { id } = await database.db.selectFrom('merging').select('id').executeTakeFirstOrThrow();
    expect(
      await atOnce(
        (trx) => unmerge(trx, id, by),
        (trx) => unmerge(trx, id, by),
      ),
    ).toEqual({
      done: 1,
      refused: ['register.changed-meanwhile'],
    });
  });

  test('two entries of one person’s offices and two merges of persons leave one history, whatever comes first', async () => {
    const office = (name: string, post: string): Fact => ({
      type: 'office',
      name,
      post,
      party: 'BE',
      acting: false,
    });
    await doing(put(office('Ama Mensah', 'Minister'), '2014'));
    await doing(put(office('A. Mensah', 'Envoy'), '2015'));
    const persons = await database.db
      .selectFrom('person')
      .select('id')
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    const [one, other] = persons.map(({ id }) => id);
    const outcome = await atOnce(
      (trx) => merge(trx, { kind: 'person', kept: one!, merged: other! }, by),
      put(office('Ama Mensah', 'Speaker'), '2016'),
      put(office('A. Mensah', 'Judge'), '2017'),
      (trx) => merge(trx, { kind: 'person', kept: other!, merged: one! }, by),
    );
    expect(outcome).toEqual({ done: 3, refused: ['register.merged-already'] });
    const register = publicRegister(database.db, async () => new Map());
    const lists = await Promise.all([one!, other!].map((id) => register.offices(id, now)));
    expect(lists.map(({ length }) => length).toSorted()).toEqual([0, 4]);
  });
});
