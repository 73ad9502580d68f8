// npm run bench: how fast statements are read and pages are served on this machine. `npm run bench -- register` measures a part.
import { join } from 'node:path';
import { build } from './build.mjs';
import { become, pinnedNode, root, run } from './project.mjs';
import { setUp } from './setup.mjs';

await setUp({ dev: true });
if (!(await build())) process.exit(1);
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const config = ['--config', join('bench', 'vite.config.ts'), '--logLevel', 'warn'];
if ((await run(pinnedNode, [vite, 'build', ...config])) !== 0) process.exit(1);
become(pinnedNode, [join(root, '.cache', 'bench', 'main.js'), ...process.argv.slice(2)], {
  env: { ...process.env, NODE_ENV: 'production' }, // as the command line runs
});
