import { cpus } from 'node:os';
import { benchComparison } from './comparison.ts';
import { benchHostile } from './hostile.ts';
import { benchPages } from './pages.ts';
import { benchPeers } from './peers.ts';
import { benchReading } from './reading.ts';
import { benchRegister } from './register/register.ts';
import { benchStart } from './start.ts';

/** What is measured, by the name that picks it: `npm run bench -- register pages`. */
const parts: Readonly<Record<string, readonly [title: string, measure: () => string | Promise<string>]>> = {
  peers: ['5,000 characters, in milliseconds', benchPeers],
  reading: ['Reading the sample statements, and one after the other up to 10 MB', benchReading],
  hostile: ['Hostile text, each in a process of its own', benchHostile],
  start: ['`entente read` from start to end, median of 7', benchStart],
  comparison: ['Comparing translations with official texts', benchComparison],
  pages: ['Pages, 8 connections, against a bare Fastify route with the same bytes', benchPages],
  register: ['The register as of two times, small and large', benchRegister],
};

const processors = cpus();
console.log(`Node ${process.version}, ${processors.length} × ${processors[0]?.model.trim()}`);

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in parts));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". Ask for: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
for (const [name, [title, measure]] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) console.log(`\n${title}\n\n${await measure()}`);
