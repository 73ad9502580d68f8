import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { asMigration, migrate, migrationsCurrent, readMigrations } from './migrations.ts';

const later = asMigration('9001_later', 'create table later (id int)');
const last = asMigration('9002_last', 'alter table later add name text');

let fresh: FreshDatabase;
let owner: pg.Client;
beforeEach(async () => {
  fresh = await freshDatabase();
  owner = new pg.Client(fresh.url);
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await fresh.drop();
});

test('a migrated database is current, and migrating it again does nothing', async () => {
  expect(await migrationsCurrent(fresh.db)).toBe(true);
  expect(await migrate(owner)).toEqual([]);
});

test('new steps are applied in order, once', async () => {
  const released = await readMigrations();
  expect(await migrate(owner, [...released, later, last])).toEqual(['9001_later', '9002_last']);
  expect(await migrate(owner, [...released, later, last])).toEqual([]);
});

test('of two processes that migrate at once one does the work', async () => {
  const other = new pg.Client(fresh.url);
  await other.connect();
  const steps = [...(await readMigrations()), later];
  const applied = await Promise.all([migrate(owner, steps), migrate(other, steps)]);
  await other.end();
  expect(applied.flat()).toEqual(['9001_later']);
});

test('a step that fails leaves nothing behind, and those before it stay', async () => {
  const released = await readMigrations();
  const failing = asMigration('9002_failing', 'create table half (id int); select nonsense');
  await expect(migrate(owner, [...released, later, failing])).rejects.toThrow('nonsense');
  const { rows } = await owner.query("select to_regclass('half') as half, to_regclass('later') as later");
  expect(rows).toEqual([{ half: null, later: 'later' }]);
  expect(await migrate(owner, [...released, later, last])).toEqual(['9002_last']);
});

describe('a database is refused', () => {
  test('that a newer release has migrated', async () => {
    await migrate(owner, [...(await readMigrations()), later]);
    await expect(migrate(owner)).rejects.toMatchObject({
      key: 'database.migration-unknown',
      values: { name: '9001_later' },
    });
    expect(await migrationsCurrent(fresh.db)).toBe(false);
  });

  test('on which an applied step has changed since', async () => {
    const released = await readMigrations();
    await migrate(owner, [...released, later]);
    const changed = asMigration(later.name, `${later.sql}; -- and more`);
    await expect(migrate(owner, [...released, changed])).rejects.toMatchObject({
      key: 'database.migration-changed',
      values: { name: '9001_later' },
    });
  });

  test('that lacks a step before those it has', async () => {
    const released = await readMigrations();
    await migrate(
      owner,
      [...released, last].map((step) => (step === last ? asMigration('9002_last', '') : step)),
    );
    await expect(migrate(owner, [...released, later, asMigration('9002_last', '')])).rejects.toMatchObject({
      key: 'database.migration-missing',
      values: { name: '9001_later' },
    });
  });
});

test('the line ends of a checkout do not change a step', () => {
  expect(asMigration('a', 'select 1;\r\nselect 2;\r\n').sha256).toBe(
    asMigration('a', 'select 1;\nselect 2;\n').sha256,
  );
});
