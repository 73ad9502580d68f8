// npm test: everything that must be right before a change goes in, on a machine that may have nothing installed yet.
import { join } from 'node:path';
import { build } from './build.mjs';
import { pinnedNode, root, run, say } from './project.mjs';
import { setUp } from './setup.mjs';

const tool = (name, ...path) => ({ name, program: join(root, 'node_modules', ...path) });
const checks = [
  { ...tool('types', 'typescript', 'bin', 'tsc'), args: ['--noEmit'] },
  { ...tool('lint', '@biomejs', 'biome', 'bin', 'biome'), args: ['check', '.'] },
  {
    ...tool('arrows', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
    args: ['src', '--config', '.dependency-cruiser.cjs'],
  },
];

await setUp({ dev: true });

const failed = [];
for (const { name, program, args } of checks) {
  say(`\n── ${name}`);
  if ((await run(pinnedNode, [program, ...args])) !== 0) failed.push(name);
}

say('\n── build');
if (!(await build())) failed.push('build');

say('\n── browser');
if ((await run(pinnedNode, [join(root, 'test', 'support', 'chromium.ts')])) !== 0)
  say(
    'NO BROWSER: none is installed, the one from npm does not run here, and none could be installed.\n' +
      'The journeys in test/journeys WERE NOT RUN. Install Chromium, or set CHROMIUM_PATH.',
  );

if (failed.length > 0)
  say(`\nFAILED so far: ${failed.join(', ')}. The reasons stand above. The tests follow.`);

say('\n── messages, unit, database, HTTP and journeys');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const code = await run(pinnedNode, [vitest, 'run', ...process.argv.slice(2)]);
process.exit(failed.length > 0 ? 1 : code);
