import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/platform/config/index.ts';
import { read } from '../src/reading/index.ts';
import { nanoseconds, rounded, table } from './measure.ts';

const languages = ['ar', 'en', 'fr'];
const lengths = [1, 10, 100];

/** The sample statements of a language. */
export function samples(language: string): string[] {
  const folder = join(projectRoot(), 'samples');
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.txt`))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** How fast statements are read, and whether the time grows with the length and no faster. */
export function benchReading(): string {
  const rows = languages.map((language) => {
    const statements = samples(language);
    const each = nanoseconds(() => readAll(statements)) / statements.length;
    const perCharacter = lengths.map((times) => nanosecondsPerCharacter(statements[0]!, times));
    const growth = perCharacter.at(-1)! / perCharacter[0]!;
    return [language, rounded(1e9 / each), ...perCharacter.map(rounded), growth.toFixed(2)];
  });
  const heading = ['language', 'statements/s', ...lengths.map((times) => `ns/char ×${times}`), '×100 : ×1'];
  return table([heading, ...rows]);
}

function readAll(statements: readonly string[]): void {
  for (const statement of statements) read(statement);
}

function nanosecondsPerCharacter(statement: string, times: number): number {
  const text = Array.from({ length: times }, () => statement).join('\n\n');
  return nanoseconds(() => read(text), times > 10 ? 5 : 9) / text.length;
}
