// npm start: from a fresh clone to a server that answers.
import { join } from 'node:path';
import { build } from './build.mjs';
import { become, pinnedNode, root } from './project.mjs';
import { setUp } from './setup.mjs';

await setUp({ dev: false });
if (!(await build())) process.exit(1);
become(pinnedNode, [join(root, 'dist', 'server', 'main.js'), 'serve', ...process.argv.slice(2)]);
