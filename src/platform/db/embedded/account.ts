import { chmod, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The system account that PostgreSQL runs as. PostgreSQL refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Accounts that exist for purposes like this one, the fittest first. */
const UNPRIVILEGED = ['postgres', 'nobody'];

/**
 * Whom to become when we are root: whoever owns the folder already (a root shell in a person's own clone must not lock that
 * person out), or else an unprivileged account of the system. Undefined for an ordinary user, who runs PostgreSQL as is.
 */
export async function unprivilegedAccount(folder: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const known = await systemAccounts();
  for (const path of [folder, dirname(folder)]) {
    const owner = await stat(path).catch(() => undefined);
    const account = known.find(({ uid }) => uid === owner?.uid && uid !== 0);
    if (account) return account;
  }
  for (const name of UNPRIVILEGED) {
    const account = known.find((candidate) => candidate.name === name);
    if (account) return account;
  }
  return { uid: 65534, gid: 65534 };
}

/**
 * Whether the account can pass through every folder above and including `folder`. A folder of ours that lets nobody through
 * is opened for passing, not for listing.
 */
export async function canReach(account: Account, folder: string): Promise<boolean> {
  await letThrough(account, folder);
  for (let path = folder; ; path = dirname(path)) {
    if (!(await mayPass(account, path))) return false;
    if (path === dirname(path)) return true;
  }
}

async function letThrough(account: Account, folder: string): Promise<void> {
  if (await mayPass(account, folder)) return;
  const { mode } = await stat(folder);
  await chmod(folder, (mode & 0o777) | 0o001);
}

async function mayPass({ uid, gid }: Account, folder: string): Promise<boolean> {
  const owner = await stat(folder);
  const shift = owner.uid === uid ? 6 : owner.gid === gid ? 3 : 0;
  return ((owner.mode >> shift) & 0o1) === 1;
}

/** The accounts that the machine lists; initdb needs its account to be among them. */
async function systemAccounts(): Promise<(Account & { name: string })[]> {
  const list = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return list.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
