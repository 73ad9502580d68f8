import { createServer } from 'node:net';
import { systemClock } from '../platform/clock/index.ts';
import type { Config } from '../platform/config/index.ts';
import { openDatabase } from '../platform/db/index.ts';
import { readAssets } from '../platform/html/index.ts';
import type { Context } from '../platform/http/index.ts';
import { Refusal } from '../platform/refusal.ts';
import { buildApp } from './wire.ts';

/** A server that answers. */
export interface Running {
  /** Where to look: `http://localhost:8480`. */
  readonly url: string;
  /** Lets the requests that are under way finish, then stops the server and its database. */
  close(): Promise<void>;
}

/** How long a stopping server waits for requests that are under way, in milliseconds. */
const closingPatience = 5_000;

interface StartOptions {
  /** Stops a start that is under way. */
  readonly signal?: AbortSignal;
  /** Told when the database is lost for good while the server runs. */
  readonly onLost?: (refusal: Refusal) => void;
  /** Done before the first request is taken: what a first start prepares. */
  readonly prepare?: (context: Context) => Promise<void>;
}

/**
 * Opens the database, assembles the application and listens.
 * @throws Refusal in one line: a busy port, or anything that keeps the database from opening
 */
export async function startServer(
  config: Config,
  { signal, onLost, prepare }: StartOptions = {},
): Promise<Running> {
  await assertPortFree(config);
  const database = await openDatabase({ ...config, as: 'server', signal, ...(onLost ? { onLost } : {}) });
  try {
    const assets = readAssets(config.clientFolder);
    const context: Context = { db: database.db, clock: systemClock, config, assets };
    const app = await buildApp(context);
    await prepare?.(context);
    signal?.throwIfAborted();
    const address = await app.listen({ host: config.host, port: config.port }).catch((error) => {
      throw listenRefusal(error, config) ?? error;
    });
    const close = async (): Promise<void> => {
      const patience = setTimeout(() => app.server.closeAllConnections(), closingPatience);
      await app.close();
      clearTimeout(patience);
      await database.close();
    };
    return { url: publicUrl(address), close };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Says that a port is busy before a database is started for nothing. */
async function assertPortFree(config: Config): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(listenRefusal(error, config) ?? error));
    probe.listen({ host: config.host, port: config.port }, () => probe.close(() => resolve()));
  });
}

function listenRefusal(error: NodeJS.ErrnoException, { host, port }: Config): Refusal | undefined {
  if (error.code === 'EADDRINUSE') return new Refusal('serve.port-busy', { port: String(port) });
  if (error.code === 'EACCES') return new Refusal('serve.port-forbidden', { port: String(port) });
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Refusal('serve.address', { host });
  return undefined;
}

/** A loopback address by the name that people type. */
const publicUrl = (address: string): string =>
  address.replace(/\/\/(?:127\.0\.0\.1|\[::1\])(?=:)/, '//localhost');
