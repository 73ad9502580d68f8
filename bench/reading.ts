import { read } from '../src/reading/index.ts';
import { median, nanoseconds, rounded, table } from './measure.ts';
import { excerpt, languages, samples } from './samples.ts';

/** In characters. */
const lengths = [10_000, 100_000, 1_000_000, 10_000_000];
const names = ['10 k', '100 k', '1 M', '10 M'];
/** The time of a character in the longest text is at most so many times that in the second shortest: it grows with the length. */
const target = 1.5;

/** How fast statements are read, and whether the time grows with the length and no faster. */
export function benchReading(): string {
  const rows = languages.map((language) => {
    const statements = samples(language);
    const each = nanoseconds(() => readAll(statements)) / statements.length;
    const perCharacter = lengths.map((length) => nanosecondsPerCharacter(excerpt(language, length)));
    const growth = perCharacter.at(-1)! / perCharacter[1]!;
    return [language, rounded(1e9 / each), ...perCharacter.map(rounded), growth.toFixed(2), `≤ ${target}`];
  });
  const columns = names.map((name) => `ns/char, ${name}`);
  return table([['language', 'statements/s', ...columns, '10 M : 100 k', 'target'], ...rows]);
}

function readAll(statements: readonly string[]): void {
  for (const statement of statements) read(statement);
}

/** A long text is read a few times only: it warms itself up. */
function nanosecondsPerCharacter(text: string): number {
  if (text.length <= 100_000) return nanoseconds(() => read(text), 5) / text.length;
  const times = Array.from({ length: text.length > 1_000_000 ? 1 : 3 }, () => {
    const began = performance.now();
    read(text);
    return performance.now() - began;
  });
  return (median(times) * 1e6) / text.length;
}
