import { cpus } from 'node:os';
import { benchComparison } from './comparison.ts';
import { benchPages } from './pages.ts';
import { benchPeers } from './peers.ts';
import { benchReading } from './reading.ts';

const processors = cpus();
console.log(`Node ${process.version}, ${processors.length} × ${processors[0]?.model.trim()}\n`);
console.log(`Reading the sample statements, and one of them 10 and 100 times as long\n\n${benchReading()}\n`);
console.log(`5,000 characters of English, in milliseconds\n\n${benchPeers()}\n`);
console.log(`${await benchComparison()}\n`);
console.log(
  `Pages, 8 connections, against a bare Fastify route with the same bytes\n\n${await benchPages()}`,
);
