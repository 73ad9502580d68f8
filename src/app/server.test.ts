import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts';
import { type Config, readConfig } from '../platform/config/index.ts';
import { startServer } from './server.ts';

let database: FreshDatabase;
let config: Config;

beforeEach(async () => {
  database = await freshDatabase();
  config = { ...readConfig({ ENTENTE_LOG: 'silent', DATABASE_URL: database.url }, 'clerk'), port: 0 };
});
afterEach(() => database.drop());

/** A program of somebody else's on a port of this machine. */
async function busyPort(): Promise<{ port: number; server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, server };
}

test('A server answers at the address that it gives, and no longer once it is closed.', async () => {
  const running = await startServer(config);
  expect(running.url).toMatch(/^http:\/\/localhost:\d+$/);
  const health = await fetch(`${running.url}/health`);
  expect(await health.json()).toMatchObject({ status: 'ok' });
  await running.close();
  await expect(fetch(`${running.url}/health`)).rejects.toThrow();
});

test('What a first start prepares is there before the first request is taken.', async () => {
  const done: string[] = [];
  const running = await startServer(config, {
    prepare: async ({ db }) => {
      await db.selectFrom('migration').selectAll().execute();
      done.push('prepared');
    },
  });
  expect(done).toEqual(['prepared']);
  await running.close();
});

test('A busy port is said in one line, before a database is opened.', async () => {
  const { port, server } = await busyPort();
  const unreachable = 'postgresql://nobody@127.0.0.1:9/none';
  await expect(startServer({ ...config, port, databaseUrl: unreachable })).rejects.toMatchObject({
    key: 'serve.port-busy',
    values: { port: String(port) },
  });
  server.close();
});

test('An address that this machine does not have is refused.', async () => {
  await expect(startServer({ ...config, host: '203.0.113.7' })).rejects.toMatchObject({
    key: 'serve.address',
  });
});

test('A start that is told to stop ends without serving.', async () => {
  const stop = new AbortController();
  const start = startServer(config, { signal: stop.signal, prepare: async () => stop.abort() });
  await expect(start).rejects.toMatchObject({ name: 'AbortError' });
});
