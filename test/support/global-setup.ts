import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../../src/platform/db/embedded/server.ts';
import { migrateTemplate } from './database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the socket on which the tests' PostgreSQL listens. */
    databaseHost: string;
  }
}

/**
 * One PostgreSQL for a whole run of the tests. It never waits for the disk: these tests ask what is stored, and the tests of
 * faults, which ask what survives, run their own.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'entente-test-'));
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];
  const server = await openEmbedded({ dataFolder, exclusive: false, settings });
  const tearDown = async () => {
    await server.close();
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    await migrateTemplate(server.connection.host);
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide('databaseHost', server.connection.host);
  return tearDown;
}
