import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Db, openPool } from '../../src/platform/db/index.ts';
import { migrate, readMigrations } from '../../src/platform/db/migrations.ts';

const TEMPLATE = 'template_entente';
const OWNER = 'entente';

/** A database of a test's own, migrated and empty. */
export interface FreshDatabase {
  /** Acts as the server does: it can't change history. */
  readonly db: Db;
  /** Signs in as the owner; a server that is given it as DATABASE_URL runs on this database. */
  readonly url: string;
  /** Ends `db` and removes the database, whoever is still connected. */
  drop(): Promise<void>;
}

/** Makes the database that every fresh one is a copy of. */
export async function migrateTemplate(host: string): Promise<void> {
  await withClient({ host, database: 'postgres' }, async (owner) => {
    await owner.query('create role entente_app login');
    await owner.query(`create database ${TEMPLATE}`);
  });
  await withClient({ host, database: TEMPLATE }, (owner) => migrate(owner));
}

/** Copies the template: tens of milliseconds, whatever the migrations have grown to. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const host = inject('databaseHost');
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient({ host, database: 'postgres' }, (owner) =>
    owner.query(`create database ${database} template ${TEMPLATE} strategy wal_log`),
  );
  return opened(host, database);
}

function opened(host: string, database: string): FreshDatabase {
  const db = openPool({ host, user: 'entente_app', database }, { size: 4 });
  return {
    db,
    url: `postgresql://${OWNER}@localhost/${database}?host=${encodeURIComponent(host)}`,
    async drop() {
      await db.destroy();
      await withClient({ host, database: 'postgres' }, (owner) =>
        owner.query(`drop database if exists ${database} with (force)`),
      );
    },
  };
}

/**
 * A database as an earlier release left it. @param last the name of the last step that it has, such as `0005_corrections`
 */
export async function databaseBefore(last: string): Promise<FreshDatabase> {
  const host = inject('databaseHost');
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient({ host, database: 'postgres' }, (owner) => owner.query(`create database ${database}`));
  const steps = await readMigrations();
  const had = steps.slice(0, steps.findIndex(({ name }) => name === last) + 1);
  await withClient({ host, database }, (owner) => migrate(owner, had));
  return opened(host, database);
}

async function withClient<Result>(
  connection: pg.ClientConfig,
  work: (owner: pg.Client) => Promise<Result>,
): Promise<Result> {
  const owner = new pg.Client({ ...connection, user: OWNER });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
