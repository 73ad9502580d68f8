import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { transaction } from '../../platform/db/index.ts';
import { hashEvent } from './event.ts';
import { append, eventsFrom, verify } from './index.ts';

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
});
afterEach(() => fresh.drop());

async function tellEvents(count: number): Promise<void> {
  for (let ordinal = 1; ordinal <= count; ordinal++) {
    const at = new Date(Date.UTC(2026, 0, ordinal));
    const event = {
      kind: 'entry-entered',
      subject: `entry-${ordinal}`,
      by: 'Amal',
      at,
      data: { ordinal },
    } as const;
    await transaction(fresh.db, (trx) => append(trx, event));
  }
}

/** What only somebody with full power over the database can do. */
async function tamper(statement: string): Promise<void> {
  const owner = new pg.Client(fresh.url);
  await owner.connect();
  await owner.query(`set session_replication_role = replica; ${statement}`);
  await owner.end();
}

test('a history in which nothing happened is whole', async () => {
  expect(await verify(fresh.db)).toMatchObject({ ok: true, events: 0 });
});

test.each([1, 2, 3, 7, 100])('a whole history is walked to its end in batches of %i', async (batch) => {
  await tellEvents(7);
  expect(await verify(fresh.db, { batch })).toMatchObject({ ok: true, events: 7, head: { seq: 7 } });
});

describe('the first broken link is named', () => {
  beforeEach(() => tellEvents(6));

  test.each([
    [
      'an event whose data was changed',
      `update history_event set data = '{"ordinal": 9}' where seq = 3`,
      3,
      'changed',
    ],
    [
      'an event given to another person',
      `update history_event set actor = 'Basma' where seq >= 4`,
      4,
      'changed',
    ],
    [
      'an event moved in time',
      `update history_event set at = at + interval '1 ms' where seq = 1`,
      1,
      'changed',
    ],
    [
      'an event of another kind',
      `update history_event set kind = 'entry-retracted' where seq = 6`,
      6,
      'changed',
    ],
    ['an event that was removed', `delete from history_event where seq = 2`, 2, 'missing'],
    ['the first events removed', `delete from history_event where seq < 3`, 1, 'missing'],
    ['the newest events removed', `delete from history_event where seq > 4`, 5, 'missing'],
    ['everything removed', `delete from history_event`, 1, 'missing'],
    [
      'a chain cut and joined elsewhere',
      `update history_event set previous = repeat('a', 64) where seq = 5`,
      5,
      'detached',
    ],
    [
      'a new hash put on an event',
      `update history_event set hash = repeat('a', 64) where seq = 5`,
      5,
      'changed',
    ],
    ['an end that was moved back', `update history_head set seq = 4`, 5, 'unexpected'],
    ['an end with another hash', `update history_head set hash = repeat('a', 64)`, 6, 'changed'],
  ])('%s', async (_, statement, seq, why) => {
    await tamper(statement);
    expect(await verify(fresh.db, { batch: 2 })).toEqual({ ok: false, broken: { seq, why } });
  });

  test('an event rewritten together with its hash is found by the event after it', async () => {
    const [second, third] = await eventsFrom(fresh.db, 2, 2);
    const forged = hashEvent({ ...third!, by: 'Basma' }, { seq: 3, previous: second!.hash });
    await tamper(`update history_event set actor = 'Basma', hash = '${forged}' where seq = 3`);
    expect(await verify(fresh.db)).toEqual({ ok: false, broken: { seq: 4, why: 'detached' } });
  });
});
