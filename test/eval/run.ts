import { parseArgs } from 'node:util';
import { raise, reached } from './floors.ts';
import { goldStatements } from './gold.ts';
import { otherTexts } from './other-texts.ts';
import { readOrNothing } from './read-or-nothing.ts';
import { reliability, scoreAll, table } from './report.ts';

/**
 * Prints how well the reader does on the evaluation set. With the beginning of an id (`en/03`, `ar`), also every fault in
 * those statements; never of held-out ones, which nobody looks at while tuning. `--raise` raises the floors that the test suite
 * holds to what is reached.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { raise: { type: 'boolean' } },
});
const scored = scoreAll(goldStatements(), readOrNothing);

for (const part of ['tuning', 'held out'] as const) {
  const own = scored.filter(({ statement }) => statement.heldOut === (part === 'held out'));
  console.log(`\n${own.length} statements, ${part}\n\n${table(own)}\n\n${reliability(own)}`);
}

for (const { statement, score } of scored) {
  if (statement.heldOut || !positionals.some((id) => statement.id.startsWith(id))) continue;
  console.log(`\n${statement.id}`);
  for (const { measure, fault, what } of score.faults) {
    console.log(`  ${fault} ${measure} ${JSON.stringify(what)}`);
  }
}

console.log(`\n${otherTexts()}`);
if (values.raise) raise(reached(scored));
