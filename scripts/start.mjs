// npm start: from a fresh clone to a server that answers. npm calls it by `exec`, so that no shell stands between them: a
// shell would end by the signal of Ctrl-C, and npm would report a failure where the server has stopped as it should.
import { join } from 'node:path';
import { build } from './build.mjs';
import { become, pinnedNode, root } from './project.mjs';
import { setUp } from './setup.mjs';

await setUp({ dev: false });
if (!(await build())) process.exit(1);
become(pinnedNode, [join(root, 'dist', 'server', 'main.js'), 'serve', ...process.argv.slice(2)]);
