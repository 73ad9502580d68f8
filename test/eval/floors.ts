import { readFileSync, writeFileSync } from 'node:fs';
import { languages } from './gold.ts';
import { add, f1, type Scored } from './report.ts';

/** F1 that the reader has reached, in percent, by part, language and measure. It only goes up. */
export type Floors = Readonly<Record<string, number>>;

const file = new URL('./floors.json', import.meta.url);

export const floors = (): Floors => JSON.parse(readFileSync(file, 'utf8'));

/** What the reader reaches, rounded down to a tenth of a percent. */
export function reached(scored: readonly Scored[]): Floors {
  const groups = (['tuning', 'held out'] as const).flatMap((part) =>
    languages.map((language) => {
      const own = scored.filter(
        ({ statement }) =>
          statement.heldOut === (part === 'held out') && statement.gold.language === language,
      );
      const scores = add(own.map(({ score }) => score));
      return [...scores].map(
        ([measure, tally]) =>
          [`${part}, ${language}: ${measure}`, Math.floor(f1(tally) * 1_000) / 10] as const,
      );
    }),
  );
  return Object.fromEntries(groups.flat());
}

/** Raises the floors to what is reached now, and lowers none. */
export function raise(now: Floors): void {
  const before = floors();
  const raised = Object.keys(now)
    .sort()
    .map((name) => [name, Math.max(before[name] ?? 0, now[name]!)]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
}
