import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fastify from 'fastify';
import { startServer } from '../src/app/server.ts';
import { projectRoot, readConfig } from '../src/platform/config/index.ts';
import { loadSample } from '../src/slices/statements/index.ts';
import type { Load } from './load.ts';
import { median, rounded, table } from './measure.ts';

const run = promisify(execFile);
const rounds = 3;
const roundLength = 1_500;

/**
 * How fast pages are served on the sample coalition, each against a bare Fastify route that sends the same bytes: the bare
 * route says what the machine and the network allow, the ratio what our part of the work costs.
 */
export async function benchPages(): Promise<string> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const config = { ...readConfig({ ENTENTE_LOG: 'silent' }, 'bench'), dataFolder, port: 0 };
  const server = await startServer(config, {
    prepare: async (context) => {
      await loadSample(context, join(projectRoot(), 'samples'), () => undefined);
    },
  });
  try {
    const rows: string[][] = [];
    for (const path of await paths(server.url)) rows.push(await compare(server.url, path));
    return table([['page', 'bytes', 'ours/s', 'bare/s', 'ratio', 'median ms', 'p99 ms'], ...rows]);
  } finally {
    await server.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function paths(url: string): Promise<string[]> {
  const list = (await (await fetch(`${url}/api/v1/statements`)).json()) as { items: { slug: string }[] };
  return ['/en', '/ar/members', `/en/statements/${list.items[0]?.slug}`, '/api/v1/members', '/health'];
}

async function compare(url: string, path: string): Promise<string[]> {
  const response = await fetch(`${url}${path}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  const body = Buffer.from(await response.arrayBuffer());
  const bare = fastify();
  const type = response.headers.get('content-type') ?? 'text/html';
  bare.get('/', (_request, reply) => reply.type(type).send(body));
  const bareUrl = await bare.listen({ host: '127.0.0.1', port: 0 });
  const ours: Load[] = [];
  const theirs: Load[] = [];
  await load(`${url}${path}`);
  for (let round = 0; round < rounds; round++) {
    ours.push(await load(`${url}${path}`));
    theirs.push(await load(bareUrl));
  }
  await bare.close();
  const middle = (loads: readonly Load[], key: keyof Load): number => median(loads.map((one) => one[key]));
  const [served, possible] = [middle(ours, 'requestsPerSecond'), middle(theirs, 'requestsPerSecond')];
  const times = [middle(ours, 'median'), middle(ours, 'p99')].map(rounded);
  return [
    path,
    rounded(body.length),
    rounded(served),
    rounded(possible),
    (served / possible).toFixed(3),
    ...times,
  ];
}

async function load(url: string): Promise<Load> {
  const script = join(import.meta.dirname, 'load.js');
  const { stdout } = await run(process.execPath, [script, url, String(roundLength)]);
  return JSON.parse(stdout) as Load;
}
