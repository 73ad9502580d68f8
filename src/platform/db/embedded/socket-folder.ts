import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../../refusal.ts';
import type { Account } from './account.ts';

/** A socket's whole path may have 103 bytes on the strictest system; its name takes 15. */
const LONGEST_FOLDER = 88;

/**
 * The folder for PostgreSQL's socket: the cluster itself, which only its owner can enter. Where that path is too long for a
 * socket it is a folder of the same strictness among the temporary files, named after the cluster so that every process finds it.
 */
export async function socketFolderOf(cluster: string, account: Account | undefined): Promise<string> {
  if (Buffer.byteLength(cluster) <= LONGEST_FOLDER) return cluster;
  const name = `entente-${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`;
  const short =
    [tmpdir(), '/tmp'].find((base) => Buffer.byteLength(join(base, name)) <= LONGEST_FOLDER) ?? '/tmp';
  const folder = join(short, name);
  await mkdir(folder, { mode: 0o700 }).then(
    () => account && chown(folder, account.uid, account.gid),
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  await assertPrivate(folder, account?.uid ?? process.getuid?.() ?? 0);
  return folder;
}

/** Leaves nothing behind among the temporary files. */
export async function removeSocketFolder(folder: string, cluster: string): Promise<void> {
  if (folder !== cluster) await rm(folder, { recursive: true, force: true });
}

/** Whoever could put a folder of that name there first could listen in our place. */
async function assertPrivate(folder: string, uid: number): Promise<void> {
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== uid)
    throw new Refusal('database.socket-folder-taken', { folder });
  if ((found.mode & 0o077) !== 0) await chmod(folder, 0o700);
}
