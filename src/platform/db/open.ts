import pg from 'pg';
import { Refusal } from '../refusal.ts';
import { openEmbedded } from './embedded/server.ts';
import { connectExternal } from './external.ts';
import { faultCode } from './faults.ts';
import { migrate } from './migrations.ts';
import { openPool } from './pool.ts';
import type { Db } from './tables.ts';

/** The role that the server acts as: it works with every table, and can only add to the history. */
const APP_ROLE = 'entente_app';

/** The name of our database in the embedded PostgreSQL. */
const DATABASE = 'entente';

export interface DatabaseOptions {
  /** A PostgreSQL of the operator's; without it we run our own in `dataFolder`. */
  readonly databaseUrl?: string | undefined;
  /** An absolute path. */
  readonly dataFolder: string;
  /** A server refuses to share the data folder with another server; a command joins whatever runs. */
  readonly as: 'server' | 'command';
  /** Stops a start that is under way. */
  readonly signal?: AbortSignal | undefined;
  /** Told when the embedded PostgreSQL can't be brought back: the process should say so and end. */
  readonly onLost?: (refusal: Refusal) => void;
}

export interface OpenDatabase {
  readonly db: Db;
  /** The migrations that were applied now. */
  readonly migrated: readonly string[];
  /** Ends the connections and, where nobody else uses it, the embedded PostgreSQL. Finish the requests before. */
  close(): Promise<void>;
}

/**
 * Opens the database, brought to this release's shape. Throws a Refusal that says in one line what is wrong: no answer, wrong
 * password, too old, an unwritable folder, another server on the same folder, a database from a newer release.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  return options.databaseUrl ? openOperators(options.databaseUrl) : openOurs(options);
}

async function openOperators(databaseUrl: string): Promise<OpenDatabase> {
  const owner = await connectExternal(databaseUrl);
  try {
    const migrated = await migrate(owner).catch((error) => {
      throw isForbidden(error) ? new Refusal('database.may-not-create', { user: owner.user ?? '' }) : error;
    });
    const role = await mayBecomeApp(owner);
    const db = openPool({ connectionString: databaseUrl }, role ? { role: APP_ROLE } : {});
    return { db, migrated, close: () => db.destroy() };
  } finally {
    await owner.end();
  }
}

const isForbidden = (error: unknown): boolean => faultCode(error) === '42501'; // insufficient_privilege

/** An operator may forbid us to make roles: the history is then guarded by its triggers alone. */
async function mayBecomeApp(owner: pg.Client): Promise<boolean> {
  return owner.query(`set role ${APP_ROLE}; reset role`).then(
    () => true,
    () => false,
  );
}

async function openOurs({ dataFolder, as, signal, onLost }: DatabaseOptions): Promise<OpenDatabase> {
  const server = await openEmbedded({ dataFolder, exclusive: as === 'server', signal, onLost });
  try {
    await prepareCluster(server.connection);
    const migrated = await asOwner({ ...server.connection, database: DATABASE }, (owner) => migrate(owner));
    signal?.throwIfAborted();
    const db = openPool({ ...server.connection, port: 5432, user: APP_ROLE, database: DATABASE });
    return {
      db,
      migrated,
      async close() {
        await db.destroy();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Makes what a new cluster lacks: the server's role, able to sign in, and the database. */
async function prepareCluster(connection: pg.ClientConfig): Promise<void> {
  await asOwner({ ...connection, database: 'postgres' }, async (owner) => {
    const { rows } = await owner.query(
      `select exists (select from pg_roles where rolname = $1) as role, exists (select from pg_database where datname = $2) as database`,
      [APP_ROLE, DATABASE],
    );
    if (!rows[0].role) await owner.query(`create role ${APP_ROLE} login`).catch(ignoreDuplicate);
    if (!rows[0].database) await owner.query(`create database ${DATABASE}`).catch(ignoreDuplicate);
  });
}

/** Another process that starts at the same moment may have made it first. */
function ignoreDuplicate(error: Error): void {
  const duplicates = ['42710', '42P04', '23505']; // duplicate_object, duplicate_database, unique_violation
  if (!duplicates.includes(faultCode(error) ?? '')) throw error;
}

async function asOwner<Result>(
  connection: pg.ClientConfig,
  work: (owner: pg.Client) => Promise<Result>,
): Promise<Result> {
  const owner = new pg.Client({ ...connection, port: 5432 });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
