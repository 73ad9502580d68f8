// npm run test:faults: kills the server and its database while people work, and looks at what is there afterwards.
import { join } from 'node:path';
import { build } from './build.mjs';
import { become, pinnedNode, root } from './project.mjs';
import { setUp } from './setup.mjs';

await setUp({ dev: true });
if (!(await build())) process.exit(1);
become(pinnedNode, [join(root, 'test', 'faults', 'run.ts'), ...process.argv.slice(2)]);
