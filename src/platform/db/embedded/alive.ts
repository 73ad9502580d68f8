import { readFile, readlink } from 'node:fs/promises';

/** Whether a process of this number runs, whoever owns it. One that has ended, but that no parent has collected, does not. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) [ZX] /.test(state);
}

/** Sends a signal to a process that may end by itself at any moment; nothing happens where it has. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/**
 * Whether the process works in `folder`, as PostgreSQL does in its cluster. True where the system doesn't tell (it has no /proc, or
 * the process is another user's).
 */
export async function mayWorkIn(pid: number, folder: string): Promise<boolean> {
  const workingFolder = await readlink(`/proc/${pid}/cwd`).catch(() => folder);
  return workingFolder === folder;
}
