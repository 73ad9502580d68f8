import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { assertRecent, connectExternal } from './external.ts';
import { openDatabase } from './index.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

describe('a DATABASE_URL is refused in one line', () => {
  test.each([
    ['where nobody listens', 'postgresql://me:secret@127.0.0.1:1/entente', 'database.unreachable'],
    ['on a host that has no address', 'postgresql://me:secret@entente.invalid/x', 'database.unreachable'],
    ['that is no address', 'postgresql://me:secret@localhost:port/x', 'database.url-invalid'],
    ['of another kind', 'mysql://me:secret@localhost/x', 'database.url-invalid'],
  ])('%s', async (_, url, key) => {
    const refusal = await connectExternal(url).catch((error) => error);
    expect(refusal).toMatchObject({ name: 'Refusal', key });
    expect(JSON.stringify(refusal.values)).not.toContain('secret');
  });

  test('with a user that the server does not know', async () => {
    const url = fresh.url.replace('//entente@', '//stranger@');
    await expect(connectExternal(url)).rejects.toMatchObject({
      key: 'database.sign-in-refused',
      values: { user: 'stranger' },
    });
  });

  test('with a database that the server does not have', async () => {
    const url = fresh.url.replace(/\/test_\w+/, '/nowhere');
    await expect(connectExternal(url)).rejects.toMatchObject({ key: 'database.absent' });
  });

  test('with a user who may not make tables', async () => {
    const url = fresh.url.replace('//entente@', '//entente_app@');
    await expect(openDatabase({ databaseUrl: url, dataFolder: '/', as: 'server' })).rejects.toMatchObject({
      key: 'database.may-not-create',
      values: { user: 'entente_app' },
    });
  });
});

test.each([
  [90_624, 9],
  [140_012, 14],
])('release %i is too old', (number, version) => {
  expect(() => assertRecent(number)).toThrow(
    expect.objectContaining({ key: 'database.too-old', values: { version, oldest: 15 } }),
  );
});

test.each([150_000, 150_004, 180_004])('release %i is recent enough', (number) => {
  expect(() => assertRecent(number)).not.toThrow();
});

test("the server acts on the operator's database as a role that can't change history", async () => {
  const { db, migrated, close } = await openDatabase({
    databaseUrl: fresh.url,
    dataFolder: '/',
    as: 'server',
  });
  try {
    expect(migrated).toEqual([]);
    const deletion = db.deleteFrom('history_event').execute();
    await expect(deletion).rejects.toMatchObject({
      code: '42501',
      message: expect.stringContaining('permission'),
    });
  } finally {
    await close();
  }
});
