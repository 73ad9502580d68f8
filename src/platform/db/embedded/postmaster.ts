import { spawn } from 'node:child_process';
import { open, readFile, readlink, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';

/** What PostgreSQL's main process writes about itself into its folder. */
export interface PostmasterFile {
  readonly pid: number;
  /** Undefined while it has only begun to start. */
  readonly socketFolder: string | undefined;
}

/** A log longer than this is begun anew at the next start. */
const LOG_LIMIT = 10_000_000;

const PID_FILE = 'postmaster.pid';

/** Reads `postmaster.pid`: undefined where PostgreSQL was stopped cleanly. The process it names may be long dead. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(cluster, PID_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), socketFolder: lines[4]?.trim() || undefined };
}

/**
 * Removes a `postmaster.pid` whose process number now belongs to another program (after a restart of the machine, or in a new
 * container). PostgreSQL itself only asks whether the number is in use, and would refuse to start.
 */
export async function removeForeignPidFile(cluster: string): Promise<void> {
  const file = await readPostmasterFile(cluster);
  if (!file || !isAlive(file.pid)) return;
  const folder = await readlink(`/proc/${file.pid}/cwd`).catch(() => undefined);
  if (folder !== undefined && folder !== cluster) await rm(join(cluster, PID_FILE), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A start of PostgreSQL that is under way. */
export interface Launch {
  /** Resolves when the process ends, with the last thing it complained of. */
  readonly ended: Promise<string>;
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
    const ended = new Promise<string>((resolve) => {
      const finish = (problem: Promise<string>) => {
        over = true;
        resolve(problem);
      };
      child.once('error', (error) => finish(Promise.resolve(error.message)));
      child.once('exit', () => finish(lastComplaint(logFile, begin)));
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
  const file = await readPostmasterFile(cluster);
  if (!file || !isAlive(file.pid)) return;
  process.kill(file.pid, 'SIGINT');
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (!(await readPostmasterFile(cluster))) return;
    await wait(20);
  }
}
