import pg from 'pg';
import { Refusal } from '../refusal.ts';
import { faultCode } from './faults.ts';

/** PostgreSQL 15 is the oldest release that we are tested on. */
const OLDEST = 15;

const CONNECT_PATIENCE_MS = 10_000;

/** Connects to the operator's PostgreSQL, or refuses with the reason in one line. No refusal ever shows the password. */
export async function connectExternal(databaseUrl: string): Promise<pg.Client> {
  const client = clientFor(databaseUrl);
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => {});
    throw refusalFor(error, client);
  }
  const { rows } = await client.query('show server_version_num');
  try {
    assertRecent(Number(rows[0].server_version_num));
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** Takes PostgreSQL's own number of a release: 150004 is 15.4. */
export function assertRecent(versionNumber: number): void {
  const version = Math.floor(versionNumber / 10_000);
  if (version < OLDEST) throw new Refusal('database.too-old', { version, oldest: OLDEST });
}

function clientFor(databaseUrl: string): pg.Client {
  try {
    const { protocol } = new URL(databaseUrl);
    if (!/^postgres(ql)?:$/.test(protocol)) throw new TypeError(protocol);
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: CONNECT_PATIENCE_MS,
    });
    client.on('error', () => {}); // a connection that breaks fails the query that is under way
    return client;
  } catch {
    throw new Refusal('database.url-invalid');
  }
}

function refusalFor(error: unknown, { host, port, user, database }: pg.Client): Refusal {
  const place = { server: `${host}:${port}`, user: user ?? '', database: database ?? '' };
  switch (faultCode(error)) {
    case '28P01': // invalid_password
    case '28000': // invalid_authorization_specification
      return new Refusal('database.sign-in-refused', place);
    case '3D000': // invalid_catalog_name
      return new Refusal('database.absent', place);
    case '53300': // too_many_connections
      return new Refusal('database.full', place);
    default:
      return new Refusal('database.unreachable', { ...place, reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  return faultCode(error) ?? (error instanceof Error ? error.message : String(error));
}
