import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/platform/config/index.ts';
import { runRounds } from './rounds.ts';

// `npm run test:faults [-- --rounds 20 --seed 1]`: twenty kills; a run is repeated by its seed.

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};

const rounds = option('rounds', 20);
const seed = option('seed', Date.now() % 1_000_000);
const say = (line: string): void => console.log(line);

say(`${rounds} rounds, seed ${seed}`);
const dataFolder = await mkdtemp(join(tmpdir(), 'entente-rounds-'));
const main = join(projectRoot(), 'dist', 'server', 'main.js');
const damage = await runRounds({ rounds, seed, main, dataFolder, say });
for (const sentence of damage) say(sentence);
if (damage.length === 0) {
  await rm(dataFolder, { recursive: true });
  say(`Every acknowledged write is there, and nothing is half there, after ${rounds} kills.`);
} else {
  say(`The database is kept in ${dataFolder}. Again: npm run test:faults -- --seed ${seed}`);
  process.exitCode = 1;
}
