import { read } from '../src/reading/index.ts';
import { hostileText } from './hostile-text.ts';
import { excerpt, languages } from './samples.ts';

// A process of its own for one hostile text, so that nothing else counts in its memory. Prints the milliseconds.

const text = hostileText(process.argv[2] ?? '');
if (text === undefined) throw new Error(`There is no hostile text called ${process.argv[2]}.`);
const statements = languages.map((language) => excerpt(language, 5_000));
const end = performance.now() + 1_000;
while (performance.now() < end) for (const statement of statements) read(statement);
const began = performance.now();
read(text);
process.stdout.write(String(performance.now() - began));
