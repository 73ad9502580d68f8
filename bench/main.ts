import { cpus } from 'node:os';
import { benchComparison } from './comparison.ts';
import { benchHostile } from './hostile.ts';
import { benchPages } from './pages.ts';
import { benchPeers } from './peers.ts';
import { benchReading } from './reading.ts';
import { benchStart } from './start.ts';

const processors = cpus();
console.log(`Node ${process.version}, ${processors.length} × ${processors[0]?.model.trim()}\n`);
console.log(`5,000 characters, in milliseconds\n\n${benchPeers()}\n`);
console.log(`Reading the sample statements, and one after the other up to 10 MB\n\n${benchReading()}\n`);
console.log(`Hostile text, each in a process of its own\n\n${await benchHostile()}\n`);
console.log(`\`entente read\` from start to end, median of 7\n\n${await benchStart()}\n`);
console.log(`${await benchComparison()}\n`);
console.log(
  `Pages, 8 connections, against a bare Fastify route with the same bytes\n\n${await benchPages()}`,
);
