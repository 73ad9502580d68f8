import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const PATIENCE_MS = 60_000;

/** The built server, run as an operator runs it. */
export interface FaultyServer {
  readonly url: string;
  /** Ends it as a power failure would. */
  kill(): Promise<void>;
  /** Ends it as Ctrl-C does, and returns its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the server on a folder and a free port, and returns when it says where to look. */
export async function startBuiltServer(main: string, dataFolder: string): Promise<FaultyServer> {
  const env = { ...process.env, ENTENTE_DATA: dataFolder, PORT: '0', DATABASE_URL: '', LC_ALL: 'en' };
  const child = spawn(process.execPath, [main, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await addressOf(child);
  return {
    url,
    kill: async () => void (await end(child, 'SIGKILL')),
    stop: () => end(child, 'SIGINT'),
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  for await (const line of createInterface({ input: child.stdout! })) {
    const address = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (!address) continue;
    clearTimeout(timer);
    child.stdout!.resume();
    return address;
  }
  clearTimeout(timer);
  throw new Error('The server did not start.');
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGINT'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = await exit;
  return code;
}
