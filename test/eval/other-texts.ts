import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrNothing } from './read-or-nothing.ts';

const folder = join(import.meta.dirname, '../../../shared/data');

/** What is found in real texts that stand beside the project, of which there is no gold: findings by type, and how sure they are. */
export function otherTexts(): string {
  const seed = join(folder, 'seed');
  if (!existsSync(seed)) return `Real texts were not read: ${folder} is not there.`;
  return readdirSync(seed)
    .map((name) => {
      const { text, issuedOn, kind, standing, findings } = readOrNothing(
        readFileSync(join(seed, name), 'utf8'),
      );
      const byType = Map.groupBy(findings, ({ type }) => type);
      const rows = [...byType].map(([type, own]) => {
        const sure = own.filter(({ confidence }) => confidence >= 0.9).length;
        return `  ${type.padEnd(14)} ${String(own.length).padStart(4)}, of them ${sure} at 0.9 and over`;
      });
      return [`${name}: ${text.language}, ${kind}, ${issuedOn}, ${standing.role}`, ...rows].join('\n');
    })
    .join('\n');
}
