import { join } from 'node:path';
import { fillers } from './hostile-text.ts';
import { rounded, table } from './measure.ts';
import { runForPeak } from './peak.ts';

/** How long a megabyte takes that nobody would write, and how much memory the process needs for it at most. */
export async function benchHostile(): Promise<string> {
  const rows: string[][] = [];
  for (const name of Object.keys(fillers)) {
    const { output, peak } = await runForPeak([join(import.meta.dirname, 'read-hostile.js'), name]);
    rows.push([name, rounded(Number(output) / 1_000), '≤ 1', rounded(peak)]);
  }
  return table([['a megabyte of', 's', 'target', 'MB at most'], ...rows]);
}
