import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isAlive } from '../../src/platform/db/embedded/alive.ts';
import { stop } from '../../src/platform/db/embedded/postmaster.ts';
import { openEmbedded } from '../../src/platform/db/embedded/server.ts';
import { migrateTemplate } from './database.ts';
import { fastestFolder } from './fastest-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the socket on which the tests' PostgreSQL listens. */
    databaseHost: string;
  }
}

const PREFIX = 'entente-test-';

/**
 * One PostgreSQL for a whole run of the tests. It never waits for the disk: these tests ask what is stored, and the tests of
 * faults, which ask what survives, run their own.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const parent = await fastestFolder();
  await removeLeftovers(parent);
  const dataFolder = await mkdtemp(join(parent, `${PREFIX}${process.pid}-`));
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

/** A run that was killed leaves its PostgreSQL running. */
async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(PREFIX) || (await isAlive(Number.parseInt(name.slice(PREFIX.length), 10)))) continue;
    await stop(join(parent, name, 'postgres'));
    await rm(join(parent, name), { recursive: true, force: true });
  }
}
