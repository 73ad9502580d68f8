import { parseArgs } from 'node:util';
import { type Reading, read, UnreadLanguage } from '../../src/reading/index.ts';
import { goldStatements } from './gold.ts';
import { reliability, scoreAll, table } from './report.ts';

/**
 * Prints how well the reader does on the evaluation set. With the beginning of an id (`en/03`, `ar`), also every fault in
 * those statements; never of held-out ones, which nobody looks at while tuning.
 */
const { positionals } = parseArgs({ allowPositionals: true });
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

/** A text whose language is not read, or is taken for one that is not, counts as one in which nothing is found. */
function readOrNothing(text: string): Reading {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof UnreadLanguage)) throw error;
    return {
      text: { language: error.language, sha256: '', characters: text.length, sentences: 0 },
      issuer: null,
      issuedOn: null,
      kind: 'other',
      standing: { role: 'unknown', officialLanguage: null, officialUrl: null },
      findings: [],
    };
  }
}
