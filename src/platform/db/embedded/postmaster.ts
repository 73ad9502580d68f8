import { spawn } from 'node:child_process';
import { open, readFile, rm, stat, truncate } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Account } from './account.ts';
import { isAlive, mayWorkIn, sendSignal } from './alive.ts';
import type { Binaries } from './binaries.ts';

/** A log longer than this is begun anew at the next start. */
const LOG_LIMIT = 10_000_000;

const PID_FILE = 'postmaster.pid';
const SOCKET_LOCK_FILE = '.s.PGSQL.5432.lock';

/** The process that `postmaster.pid` names: undefined where PostgreSQL was stopped cleanly. It may be long dead. */
export async function postmasterPid(cluster: string): Promise<number | undefined> {
  return pidIn(join(cluster, PID_FILE));
}

/** Both of PostgreSQL's lock files begin with the number of its process. */
async function pidIn(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Number.parseInt(text, 10);
}

/**
 * Removes lock files that name no PostgreSQL of this cluster: its process has ended without being collected, or the number now
 * belongs to another program (after a restart of the machine, or in a new container). PostgreSQL itself only asks whether the
 * number is in use, and would refuse to start. Backends that outlive it are no danger: PostgreSQL finds their shared memory.
 */
export async function removeStaleLocks(cluster: string, socketFolder: string): Promise<void> {
  for (const file of [join(cluster, PID_FILE), join(socketFolder, SOCKET_LOCK_FILE)]) {
    const pid = await pidIn(file);
    if (pid !== undefined && !(await isPostmaster(pid, cluster))) await rm(file, { force: true });
  }
}

async function isPostmaster(pid: number, cluster: string): Promise<boolean> {
  return (await isAlive(pid)) && (await mayWorkIn(pid, cluster));
}

/** A start of PostgreSQL that is under way. */
export interface Launch {
  /** Resolves when the process ends: with what it complained of last, or undefined where somebody killed it. */
  readonly ended: Promise<string | undefined>;
  hasEnded(): boolean;
}

export interface LaunchOptions {
  readonly account: Account | undefined;
  readonly binaries: Binaries;
  readonly socketFolder: string;
  readonly logFile: string;
  /** Further settings, `name=value`. */
  readonly settings?: readonly string[];
}

/**
 * How much of the register PostgreSQL keeps at hand, in MB: an eighth of the memory that we may use, within bounds. The
 * questions of a large register touch rows all over it; pages that the operating system has to hand over cost several times as
 * much. Memory is taken as pages are read, not at the start.
 */
function cacheSize(): number {
  const limit = process.constrainedMemory();
  const memory = Math.min(totalmem(), limit > 0 ? limit : Number.POSITIVE_INFINITY);
  return Math.round(Math.min(Math.max(memory / 8 / 2 ** 20, 128), 1024));
}

/**
 * Starts PostgreSQL on a socket only, in a process group of its own: Ctrl-C in the terminal must reach Entente alone, which
 * finishes its requests before it stops the database.
 */
export async function launch(
  cluster: string,
  { account, binaries, socketFolder, logFile, settings = [] }: LaunchOptions,
): Promise<Launch> {
  const begin = await startLog(logFile);
  const log = await open(logFile, 'a', 0o600);
  try {
    if (account) await log.chown(account.uid, account.gid);
    const all = [
      'listen_addresses=',
      `unix_socket_directories=${socketFolder}`,
      'unix_socket_permissions=0700',
      'port=5432',
      'timezone=UTC',
      'log_timezone=UTC',
      'log_line_prefix=%m [%p] ',
      'log_checkpoints=off',
      `shared_buffers=${cacheSize()}MB`,
      ...settings,
    ];
    const child = spawn(binaries.postgres, ['-D', cluster, ...all.flatMap((setting) => ['-c', setting])], {
      ...account,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.unref();
    let over = false;
    const ended = new Promise<string | undefined>((resolve) => {
      const finish = (problem: Promise<string | undefined>) => {
        over = true;
        resolve(problem);
      };
      child.once('error', (error) => finish(Promise.resolve(error.message)));
      child.once('exit', (_, signal) =>
        finish(signal ? Promise.resolve(undefined) : lastComplaint(logFile, begin)),
      );
    });
    return { ended, hasEnded: () => over };
  } finally {
    await log.close();
  }
}

async function startLog(logFile: string): Promise<number> {
  const size = await stat(logFile).then(
    (file) => file.size,
    () => 0,
  );
  if (size <= LOG_LIMIT) return size;
  await truncate(logFile);
  return 0;
}

async function lastComplaint(logFile: string, begin: number): Promise<string> {
  const text = (await readFile(logFile)).subarray(begin).toString();
  const complaints = text
    .split('\n')
    .filter((line) => /(FATAL|PANIC|could not|error while loading)/.test(line));
  return (complaints.at(-1) ?? '').replace(/^.*?(FATAL|PANIC):\s*/, '');
}

/**
 * Stops PostgreSQL in its fast way: open transactions are undone, everything is written. Returns when its files are closed, or
 * after `patience` milliseconds, whichever is first.
 */
export async function stop(cluster: string, patience = 60_000): Promise<void> {
  const pid = await postmasterPid(cluster);
  if (pid === undefined || !(await isPostmaster(pid, cluster))) return;
  sendSignal(pid, 'SIGINT');
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if ((await postmasterPid(cluster)) === undefined) return;
    await wait(20);
  }
}
