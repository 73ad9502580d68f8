import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { transaction } from '../../platform/db/index.ts';
import { append, verify } from './index.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

test('events are numbered from one, and the chain holds', async () => {
  const at = new Date('2026-01-01T10:00:00.123Z');
  const event = {
    kind: 'entry-entered',
    subject: 'x',
    by: 'Amal',
    at,
    data: { é: 1, b: ['س', null] },
  } as const;
  const first = await transaction(fresh.db, (trx) => append(trx, event));
  expect(first.seq).toBe(1);
  await transaction(fresh.db, (trx) => append(trx, event));
  expect(await verify(fresh.db)).toMatchObject({ ok: true, events: 2 });
});
