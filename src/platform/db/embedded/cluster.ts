import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chown, mkdir, readdir, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '../../refusal.ts';
import { type Account, canReach } from './account.ts';
import type { Binaries } from './binaries.ts';

/** The owner of everything in the embedded PostgreSQL. */
export const OWNER = 'entente';

/** An unfinished cluster older than this belongs to nobody who still works on it. */
const ABANDONED_MS = 10 * 60_000;

/**
 * Returns the folder in which PostgreSQL keeps its files, made on the first call. It is `postgres` in the data folder; where
 * the account can't reach the data folder it is in `shelter`, and `postgres` is a link to it.
 *
 * A cluster is made under another name and published by one atomic step, so that two first starts at once, or a kill half-way,
 * leave one whole cluster or none.
 */
export async function ensureCluster(
  dataFolder: string,
  { account, binaries, shelter, signal }: ClusterOptions,
): Promise<string> {
  const published = join(dataFolder, 'postgres');
  const existing = await realpath(published).catch(() => undefined);
  if (existing) return existing;

  const sheltered = account !== undefined && !(await canReach(account, dataFolder));
  const parent = sheltered ? shelter : dataFolder;
  await removeAbandoned(parent);
  const fresh = join(parent, `postgres.new-${randomUUID()}`);
  try {
    await mkdir(fresh, { mode: 0o700 });
    if (account) await chown(fresh, account.uid, account.gid);
    await initialise(fresh, { account, binaries, signal });
    await publish(fresh, {
      published,
      finished: sheltered ? join(shelter, `postgres-${randomUUID()}`) : published,
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return realpath(published);
}

export interface ClusterOptions {
  readonly account: Account | undefined;
  readonly binaries: Binaries;
  /** A folder that any account can reach, for what the data folder can't hold. */
  readonly shelter: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The built-in locale sorts and folds alike on every machine; Arabic and French order come from ICU collations by query.
 * Nobody needs a password, because only the account can enter the folder of the socket.
 */
async function initialise(
  folder: string,
  { account, binaries, signal }: Pick<ClusterOptions, 'account' | 'binaries' | 'signal'>,
): Promise<void> {
  const how = [
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  try {
    await promisify(execFile)(binaries.initdb, ['-D', folder, '-U', OWNER, '--no-instructions', ...how], {
      ...account,
      cwd: '/',
    });
  } catch (error) {
    signal?.throwIfAborted(); // Ctrl-C reaches initdb too
    throw new Refusal('database.initdb-failed', { folder, reason: reasonOf(error) });
  }
}

/** What initdb complained of, in the last line that it wrote of itself: hints follow the complaint on other lines. */
function reasonOf(error: unknown): string {
  const { stderr, message } = error as Error & { stderr?: string };
  const complaint = stderr
    ?.split('\n')
    .findLast((line) => /^initdb: (?!warning|hint|detail|removing)/.test(line));
  return complaint?.replace(/^initdb: (error: )?/, '') ?? message;
}

/** Loses quietly to another process that published first: its cluster is as good as ours. */
async function publish(
  fresh: string,
  { published, finished }: { published: string; finished: string },
): Promise<void> {
  try {
    await rename(fresh, finished);
    if (finished !== published) await symlink(finished, published);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOTEMPTY') throw error;
    if (finished !== published) await rm(finished, { recursive: true, force: true });
  }
}

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith('postgres.new-')) continue;
    const made = await stat(join(parent, name));
    if (Date.now() - made.mtimeMs > ABANDONED_MS)
      await rm(join(parent, name), { recursive: true, force: true });
  }
}
