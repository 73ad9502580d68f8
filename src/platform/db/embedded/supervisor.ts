import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { Refusal } from '../../refusal.ts';
import { faultCode, isAway } from '../faults.ts';
import { OWNER } from './cluster.ts';
import { type Launch, type LaunchOptions, launch, removeStaleLocks, stop } from './postmaster.ts';
import { removeSocketFolder } from './socket-folder.ts';

/** A PostgreSQL that is kept running until `close`. */
export interface Supervisor {
  /** How its owner connects to it, without the name of a database. */
  readonly connection: { readonly host: string; readonly user: string };
  /** Leaves it; the last process to leave stops it. */
  close(): Promise<void>;
}

export interface SupervisorOptions {
  readonly dataFolder: string;
  readonly exclusive: boolean;
  readonly launch: LaunchOptions;
  readonly signal?: AbortSignal | undefined;
  /** Told when PostgreSQL is gone for good and the process had better end. */
  readonly onLost?: ((refusal: Refusal) => void) | undefined;
}

/** Session locks of the `postgres` database: they end with their process, however it ends. */
const IN_USE = 8480_0002;
const SERVING = 8480_0003;

const START_PATIENCE_MS = 120_000; // recovery after a crash of a large database takes its time
const SERVING_PATIENCE_MS = 1_500; // a server that was just killed lets go of its lock a moment later
const PAUSE_MS = 25;

const CANNOT_CONNECT_NOW = '57P03';

/** These end a start, and yet trying again is right: somebody else is starting it, or backends of a killed one still live. */
const PASSING =
  /lock file .* already exists|shared memory block .* still in use|address already in use|lock file .* is empty/i;

/**
 * Makes sure that PostgreSQL runs on this cluster and stays up. It holds one connection, the keeper: when the keeper breaks,
 * PostgreSQL has died (or was killed) and is started again. Whether we started it or joined it makes no difference.
 */
export async function supervise(cluster: string, options: SupervisorOptions): Promise<Supervisor> {
  let closing = false;
  let keeper = attend(options.signal);

  async function attend(signal?: AbortSignal): Promise<pg.Client> {
    const client = await reach(cluster, options.launch, signal);
    client.once('end', () => {
      if (closing) return;
      keeper = attend();
      keeper.catch(giveUp);
    });
    try {
      await client.query('select pg_advisory_lock_shared($1)', [IN_USE]);
      if (options.exclusive) await takeServingLock(client, options);
      return client;
    } catch (error) {
      closing ||= !isAway(error);
      await client.end();
      throw error;
    }
  }

  function giveUp(error: unknown): void {
    if (closing || isAway(error)) return; // away: the end of its own keeper has called for the next one
    options.onLost?.(
      error instanceof Refusal ? error : new Refusal('database.lost', { reason: String(error) }),
    );
  }

  /** The keeper that stands once no recovery is under way any more. */
  async function settled(): Promise<pg.Client> {
    const current = keeper;
    return current.catch((error) => {
      if (keeper === current) throw error;
      return settled();
    });
  }

  async function close(): Promise<void> {
    closing = true;
    const last = await settled().catch(() => undefined);
    if (!last) return;
    if (await isLast(last)) {
      await stop(cluster);
      await removeSocketFolder(options.launch.socketFolder, cluster);
    }
    await last.end().catch(() => {});
  }

  await settled();
  if (options.signal?.aborted) {
    await close();
    options.signal.throwIfAborted();
  }
  return { connection: { host: options.launch.socketFolder, user: OWNER }, close };
}

/** Connects to PostgreSQL on this cluster, starting it where nobody answers. */
async function reach(cluster: string, how: LaunchOptions, signal?: AbortSignal): Promise<pg.Client> {
  let started: Launch | undefined;
  for (const end = Date.now() + START_PATIENCE_MS; Date.now() < end; await wait(PAUSE_MS)) {
    if (!started) signal?.throwIfAborted(); // what was started must first be reached, to be stopped
    const client = await connect(how.socketFolder);
    if (client instanceof pg.Client) return client;
    if (faultCode(client) === CANNOT_CONNECT_NOW) continue; // it is starting, or stopping
    if (!isAway(client)) throw client;
    if (started?.hasEnded()) {
      const reason = await started.ended;
      if (reason !== undefined && !PASSING.test(reason))
        throw new Refusal('database.embedded-failed', { reason, log: how.logFile });
      await wait(4 * PAUSE_MS);
      started = undefined;
    }
    if (!started) {
      await removeStaleLocks(cluster, how.socketFolder);
      started = await launch(cluster, how);
    }
  }
  throw new Refusal('database.embedded-failed', { reason: 'timeout', log: how.logFile });
}

/** An open connection, or why there is none. */
async function connect(host: string): Promise<pg.Client | Error> {
  const name = `entente ${process.pid}`;
  const client = new pg.Client({
    host,
    port: 5432,
    user: OWNER,
    database: 'postgres',
    application_name: name,
  });
  client.on('error', () => {}); // told by 'end' as well
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    return error as Error;
  }
}

async function takeServingLock(keeper: pg.Client, { dataFolder }: SupervisorOptions): Promise<void> {
  for (const end = Date.now() + SERVING_PATIENCE_MS; Date.now() < end; await wait(2 * PAUSE_MS)) {
    const { rows } = await keeper.query('select pg_try_advisory_lock($1) as taken', [SERVING]);
    if (rows[0].taken) return;
  }
  const { rows } = await keeper.query(
    `select application_name as name from pg_stat_activity join pg_locks using (pid) where locktype = 'advisory' and objid = $1`,
    [SERVING],
  );
  const holder = String(rows[0]?.name ?? '').replace(/\D/g, '');
  throw new Refusal('database.folder-in-use', { folder: dataFolder, process: holder });
}

/** True where no other process uses this PostgreSQL; from then on nobody can begin to. */
async function isLast(keeper: pg.Client): Promise<boolean> {
  try {
    await keeper.query('select pg_advisory_unlock_shared($1)', [IN_USE]);
    const { rows } = await keeper.query('select pg_try_advisory_lock($1) as alone', [IN_USE]);
    return rows[0].alone;
  } catch {
    return false; // it is gone already
  }
}
