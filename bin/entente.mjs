#!/usr/bin/env node
// The `entente` command. Sets the project up when needed (saying so on standard error), then runs on the pinned Node.
import module from 'node:module';
import { join } from 'node:path';
import { build } from '../scripts/build.mjs';
import { become, pinnedNode, root } from '../scripts/project.mjs';
import { setUp } from '../scripts/setup.mjs';

await setUp({ dev: false });
if (!(await build())) process.exit(1);

const main = join(root, 'dist', 'server', 'main.js');
// What is compiled is kept for the next start; an older Node, on which only the set-up runs, has no such thing.
module.enableCompileCache?.(join(root, '.cache', 'compiled'));
if (Number.parseInt(process.versions.node, 10) >= 24) {
  process.argv[1] = main;
  await import(main);
} else {
  become(pinnedNode, [main, ...process.argv.slice(2)]);
}
