import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '../../src/platform/db/index.ts';
import { findDamage } from './damage.ts';
import { Officer } from './officer.ts';
import { randomFrom } from './random.ts';
import { type FaultyServer, startBuiltServer } from './server.ts';
import { statementNumber } from './statements.ts';

export interface RoundsOptions {
  readonly rounds: number;
  readonly seed: number;
  /** The built program. */
  readonly main: string;
  readonly dataFolder: string;
  readonly say: (line: string) => void;
}

/** A kill comes between these two moments after the work begins. */
const EARLIEST_MS = 50;
const LATEST_MS = 1_500;
const OFFICERS = 3;

/**
 * Lets officers work through a running server, kills the server or its PostgreSQL at a random moment, and looks at what is there
 * when it runs again; as often as asked. Returns the sentences of `findDamage`: none is the promise kept.
 */
export async function runRounds({ rounds, seed, main, dataFolder, say }: RoundsOptions): Promise<string[]> {
  const random = randomFrom(seed);
  const officers = Array.from({ length: OFFICERS }, () => new Officer());
  let statements = 0;
  let server = await startBuiltServer(main, dataFolder);
  try {
    for (let round = 1; round <= rounds; round++) {
      const victim = random() < 0.5 ? 'server' : 'PostgreSQL';
      const delay = Math.round(EARLIEST_MS + random() * (LATEST_MS - EARLIEST_MS));
      let over = false;
      const work = officers.map(async (officer) => {
        await officer.arrive(server.url);
        while (!over) await officer.work(statementNumber(++statements)).catch(() => wait(10));
      });
      const ended = Promise.allSettled(work); // the kill may come while they arrive
      await wait(delay);
      await (victim === 'server' ? server.kill() : killPostgres(dataFolder));
      over = true;
      await ended;
      server = await serveAgain(victim, server, { main, dataFolder });

      const damage = await damageIn(dataFolder, officers);
      const count = (what: 'versions' | 'findings') =>
        officers.reduce((sum, { acknowledged }) => sum + acknowledged[what].length, 0);
      say(
        `round ${round}: killed the ${victim} after ${delay} ms; ${count('versions')} imports and ` +
          `${count('findings')} acceptances acknowledged so far; ${damage.length === 0 ? 'whole' : 'DAMAGED'}`,
      );
      if (damage.length > 0) return damage;
    }
    return (await server.stop()) === 0 ? [] : ['a server that did not end cleanly'];
  } finally {
    await server.kill();
  }
}

async function killPostgres(dataFolder: string): Promise<void> {
  const pid = Number.parseInt(await readFile(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8'), 10);
  process.kill(pid, 'SIGKILL');
}

/** Starts a killed server anew; a server whose PostgreSQL was killed must come back by itself. */
async function serveAgain(
  victim: 'server' | 'PostgreSQL',
  server: FaultyServer,
  { main, dataFolder }: { main: string; dataFolder: string },
): Promise<FaultyServer> {
  if (victim === 'server') return startBuiltServer(main, dataFolder);
  for (let attempt = 0; attempt < 300; attempt++) {
    const health = await fetch(`${server.url}/health`).catch(() => undefined);
    if (health?.ok) return server;
    await wait(100);
  }
  throw new Error('The server did not find its database again in 30 seconds.');
}

async function damageIn(dataFolder: string, officers: readonly Officer[]): Promise<string[]> {
  const database = await openDatabase({ dataFolder, as: 'command' });
  try {
    return await findDamage(database.db, {
      versions: officers.flatMap(({ acknowledged }) => acknowledged.versions),
      findings: officers.flatMap(({ acknowledged }) => acknowledged.findings),
    });
  } finally {
    await database.close();
  }
}
