import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program of ours that a test talks to by lines of JSON, and may kill. */
export interface Holder {
  readonly pid: number;
  /** Sends a line and returns the answer; undefined where the program ended instead. */
  ask(line: string): Promise<Answer | undefined>;
  /** Its first answer: ready, or why not. */
  readonly opened: Promise<Answer | undefined>;
  /** Ends it as Ctrl-C would, and returns its exit code. */
  close(): Promise<number | null>;
  /** Ends it as a power failure would. */
  kill(): Promise<void>;
}

export interface Answer {
  readonly ready?: true;
  readonly refused?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly fault?: string;
  readonly seq?: number;
  readonly ok?: boolean;
  readonly events?: number;
}

interface HoldOptions {
  readonly as?: 'server' | 'command';
  /** An account to run as, where we are root. */
  readonly uid?: number;
}

/** Starts a process that opens the database in `dataFolder`. */
export function hold(dataFolder: string, { as = 'server', uid }: HoldOptions = {}): Holder {
  const program = new URL('holder.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [program, dataFolder, as], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: '/',
    ...(uid !== undefined && { uid, gid: uid }),
  });
  child.stdin.on('error', () => {}); // the program was killed: its answer will be undefined
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<Answer | undefined> => {
    const { value, done } = await answers.next();
    return done ? undefined : JSON.parse(value);
  };
  const opened = next();
  return {
    pid: child.pid!,
    opened,
    async ask(line) {
      await opened;
      child.stdin.write(`${line}\n`);
      return next();
    },
    close: () => end(child, 'SIGTERM'),
    async kill() {
      await end(child, 'SIGKILL');
    },
  };
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = await exit;
  return code;
}
