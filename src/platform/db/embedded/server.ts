import { access, chmod, constants, mkdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { faultCode } from '../faults.ts';
import { unprivilegedAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { socketFolderOf } from './socket-folder.ts';
import { type Supervisor, supervise } from './supervisor.ts';

/** Where things go that an unprivileged account must reach when Entente, run by root, lives where only root can go. */
const SHELTER = '/var/lib/entente';

export interface EmbeddedOptions {
  readonly dataFolder: string;
  /** A server wants the folder for itself; a command shares it with whatever else is running. */
  readonly exclusive: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onLost?: ((refusal: Refusal) => void) | undefined;
  readonly settings?: readonly string[];
}

/** Starts the PostgreSQL of the data folder, or joins the one that is running there. */
export async function openEmbedded({ dataFolder, signal, ...options }: EmbeddedOptions): Promise<Supervisor> {
  const folder = await prepareFolder(dataFolder);
  const account = await unprivilegedAccount(folder);
  if (account) await makeFolder(SHELTER);
  const binaries = await findBinaries(account, SHELTER);
  const cluster = await ensureCluster(folder, { account, binaries, shelter: SHELTER, signal });
  const socketFolder = await socketFolderOf(cluster, account);
  return supervise(cluster, {
    ...options,
    signal,
    dataFolder: folder,
    launch: {
      account,
      binaries,
      socketFolder,
      logFile: join(folder, 'postgres.log'),
      settings: options.settings ?? [],
    },
  });
}

async function prepareFolder(dataFolder: string): Promise<string> {
  try {
    await makeFolder(dataFolder);
    await access(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK);
    return await realpath(dataFolder);
  } catch (error) {
    throw new Refusal('database.folder-unwritable', {
      folder: dataFolder,
      reason: faultCode(error) ?? 'unknown',
    });
  }
}

/**
 * Makes a folder, and those above it, that other accounts may pass through whatever the umask. (Node's own recursive mkdir never
 * returns on a file system that answers "no such file" to every attempt.)
 */
async function makeFolder(folder: string): Promise<void> {
  if (await exists(folder)) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  try {
    await mkdir(folder);
    await chmod(folder, 0o755);
  } catch (error) {
    if (faultCode(error) !== 'EEXIST') throw error; // made by another process just now
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
