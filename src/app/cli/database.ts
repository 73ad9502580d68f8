import { type Config, readConfig } from '../../platform/config/index.ts';
import { type Db, openDatabase } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';

/**
 * Does a command's work on the database, beside a server that runs or without one. Ctrl-C stops it cleanly at any moment: the
 * database that was started is stopped, and what was not committed is undone.
 */
export async function withDatabase<Result>(
  work: (db: Db, config: Config) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const interrupted = Promise.withResolvers<never>();
  const interrupt = (): void => {
    stop.abort();
    interrupted.reject(new Refusal('cli.interrupted', {}, { status: 503 }));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);
  return Promise.race([interrupted.promise, workOn(work, stop.signal)]);
}

async function workOn<Result>(
  work: (db: Db, config: Config) => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  const config = readConfig(process.env);
  const database = await openDatabase({ ...config, as: 'command', signal });
  try {
    return await work(database.db, config);
  } finally {
    await database.close();
  }
}
