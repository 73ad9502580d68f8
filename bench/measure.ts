/** The middle one: what a single slow round does not change. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * How long the work takes, in nanoseconds: the median of several rounds, each of as many runs as fill a tenth of a second,
 * after runs that warm the machine up.
 * @param warmUpTime in milliseconds, so that the compiler has done its part before anything is counted
 */
export function nanoseconds(work: () => void, rounds = 9, warmUpTime = 500): number {
  warmUp(work, warmUpTime);
  const runs = Math.max(1, Math.ceil(100_000_000 / timed(work, 1)));
  return median(Array.from({ length: rounds }, () => timed(work, runs) / runs));
}

function warmUp(work: () => void, time: number): void {
  const end = performance.now() + time;
  while (performance.now() < end) work();
}

function timed(work: () => void, runs: number): number {
  const start = process.hrtime.bigint();
  for (let run = 0; run < runs; run++) work();
  return Number(process.hrtime.bigint() - start);
}

/** Rows as columns that line up; the first row is the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))),
    )
    .map((cells) => cells.join('   '))
    .join('\n');
}

export const rounded = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
