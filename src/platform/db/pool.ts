import { Kysely, type LogConfig, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Db, Tables } from './tables.ts';

/** A statement that runs longer than this is stopped: a page must not hold the database. */
const STATEMENT_TIMEOUT = '30s';

const { builtins } = pg.types;

/**
 * Dates stay the text that the database holds (a `date` has no time and no zone, and a JavaScript Date has both);
 * a bigint becomes a number, because none of ours counts beyond 2^53.
 */
const types = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    if (id === builtins.DATE) return (text: string) => text;
    if (id === builtins.INT8) return Number;
    return pg.types.getTypeParser(id, format as 'text');
  },
};

/**
 * Opens a pool of connections as a query builder. With `role`, every connection takes that role on. Settings are made
 * by statements and not in the start-up packet, which transaction poolers refuse.
 * @param log told of every query and how long it took
 */
export function openPool(
  connection: pg.ClientConfig,
  { role, size = 10, log }: { role?: string; size?: number; log?: LogConfig } = {},
): Db {
  const settings = [`set statement_timeout = '${STATEMENT_TIMEOUT}'`, `set timezone = 'UTC'`];
  if (role) settings.unshift(`set role ${role}`);
  const pool = new pg.Pool({
    ...connection,
    types,
    max: size,
    connectionTimeoutMillis: 10_000,
    onConnect: async (client) => {
      client.on('error', toldByTheNextQuery);
      await client.query(settings.join('; '));
    },
  });
  pool.on('error', toldByTheNextQuery);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), ...(log && { log }) });
}

/** A connection may break between two queries. The next query on it fails, or the pool replaces it; unheard, it would end us. */
function toldByTheNextQuery(): void {}
