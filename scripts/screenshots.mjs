// Pictures of the README, taken of the sample coalition: node scripts/screenshots.mjs, with a server running at ENTENTE_URL
// (http://localhost:8480 unless set).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { become, pinnedNode, root } from './project.mjs';
import { setUp } from './setup.mjs';

await setUp({ dev: true });
if (!(await build())) process.exit(1);
mkdirSync(join(root, 'docs', 'images'), { recursive: true });
become(pinnedNode, [join(root, 'test', 'journeys', 'screenshots.ts')]);
