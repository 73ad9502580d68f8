import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { type Trx, transaction } from '../../platform/db/index.ts';
import { append, appendAll, eventsFrom, type HistoryEvent, historyHead, type Json, verify } from './index.ts';

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
});
afterEach(() => fresh.drop());

const accepted: HistoryEvent = {
  kind: 'finding-accepted',
  subject: 'finding-1',
  by: 'Amal',
  at: new Date('2026-03-01T10:00:00.123Z'),
  data: { quote: 'انضمت بوركينا فاسو', ordinal: 84 },
};

const appendAlone = (event: HistoryEvent) => transaction(fresh.db, (trx) => append(trx, event));

test('an event is kept as it was told, with its place in the chain', async () => {
  const first = await appendAlone(accepted);
  const second = await appendAlone({ ...accepted, kind: 'finding-reopened' });
  const [kept, next] = await eventsFrom(fresh.db, 1, 10);
  expect(kept).toEqual({ ...accepted, ...first, seq: 1, previous: '0'.repeat(64) });
  expect(next).toMatchObject({ ...second, seq: 2, previous: first.hash });
});

test('an event is kept if and only if its transaction is', async () => {
  const undone = transaction(fresh.db, async (trx) => {
    await append(trx, accepted);
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  expect((await appendAlone(accepted)).seq).toBe(1);
});

test('writers at once take their places one after the other', async () => {
  const links = await Promise.all(Array.from({ length: 40 }, () => appendAlone(accepted)));
  expect(links.map(({ seq }) => seq).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 40 }, (_, at) => at + 1),
  );
  expect(await verify(fresh.db)).toMatchObject({ ok: true, events: 40 });
});

test('many events are added as if one after the other', async () => {
  await appendAlone(accepted);
  const events = Array.from({ length: 2_500 }, (_, at) => ({ ...accepted, subject: `finding-${at}` }));
  const end = await transaction(fresh.db, (trx) => appendAll(trx, events));
  expect(end).toEqual(await historyHead(fresh.db));
  expect(await verify(fresh.db)).toMatchObject({ ok: true, events: 2_501 });
});

test('whatever data JSON can carry, the chain holds after the database has stored it', async () => {
  const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', ''));
  const data = fc.dictionary(text, fc.jsonValue({ stringUnit: 'grapheme' }) as fc.Arbitrary<Json>, {
    maxKeys: 5,
  });
  const storable = data.filter((value) => !JSON.stringify(value).includes('\\u0000'));
  await fc.assert(
    fc.asyncProperty(storable, async (value) => {
      await appendAlone({ ...accepted, data: value });
    }),
    { numRuns: 60 },
  );
  expect(await verify(fresh.db)).toMatchObject({ ok: true, events: 60 });
});

describe("the server's role is refused", () => {
  beforeEach(async () => {
    await appendAlone(accepted);
  });

  test.each([
    ['to change an event', (trx: Trx) => sql`update history_event set actor = 'Nobody'`.execute(trx)],
    ['to delete an event', (trx: Trx) => sql`delete from history_event`.execute(trx)],
    ['to empty the history', (trx: Trx) => sql`truncate history_event`.execute(trx)],
    ['to move the end of the chain', (trx: Trx) => sql`update history_head set seq = 0`.execute(trx)],
    [
      'to switch the guards off',
      (trx: Trx) => sql`alter table history_event disable trigger all`.execute(trx),
    ],
    ['to slip an event in', (trx: Trx) => slipIn(trx, 1, '0'.repeat(64))],
    ['to leave a gap', (trx: Trx) => slipIn(trx, 5, 'a'.repeat(64))],
    [
      'to add a chain of its own',
      async (trx: Trx) => {
        const { hash } = await historyHead(trx);
        return sql`insert into history_event
          select seq, now(), 'entry-entered', 's', 'Nobody', '{}', case seq when 2 then ${hash} else repeat('a', 64) end, repeat(seq::text, 64)
          from generate_series(2, 3) as seq`.execute(trx);
      },
    ],
  ])('%s', async (_, misdeed) => {
    await expect(fresh.db.transaction().execute(misdeed)).rejects.toMatchObject({
      code: expect.stringMatching(/42501|40001|23505/),
    });
    expect(await verify(fresh.db)).toMatchObject({ ok: true, events: 1 });
  });
});

const slipIn = (trx: Trx, seq: number, previous: string) =>
  sql`insert into history_event values (${seq}, now(), 'entry-entered', 's', 'Nobody', '{}', ${previous}, ${'f'.repeat(64)})`.execute(
    trx,
  );
