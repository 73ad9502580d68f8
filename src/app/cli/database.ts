import { type Config, readConfig } from '../../platform/config/index.ts';
import { type Db, openDatabase } from '../../platform/db/index.ts';

/** Does a command's work on the database, beside a server that runs or without one. */
export async function withDatabase<Result>(
  work: (db: Db, config: Config) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(process.env);
  const database = await openDatabase({ ...config, as: 'command' });
  try {
    return await work(database.db, config);
  } finally {
    await database.close();
  }
}
