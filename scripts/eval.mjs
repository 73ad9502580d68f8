// npm run eval: what the reader finds in statements whose facts are known, by type and language, and how sure it may be.
import { join } from 'node:path';
import { become, pinnedNode, root } from './project.mjs';
import { setUp } from './setup.mjs';

await setUp({ dev: true });
become(pinnedNode, [join(root, 'test', 'eval', 'run.ts'), ...process.argv.slice(2)]);
