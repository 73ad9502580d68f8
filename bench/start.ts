import { join } from 'node:path';
import { projectRoot } from '../src/platform/config/index.ts';
import { median, rounded, table } from './measure.ts';
import { runForPeak } from './peak.ts';
import { languages, sampleFiles } from './samples.ts';

const runs = 7;

/** `entente read` of one sample from its start to its end, as it is built: the time, and the memory at most. */
export async function benchStart(): Promise<string> {
  const command = join(projectRoot(), 'bin', 'entente.mjs');
  const rows: string[][] = [];
  for (const language of languages) {
    const times: number[] = [];
    const peaks: number[] = [];
    for (let run = 0; run < runs; run++) {
      const { time, peak } = await runForPeak([command, 'read', sampleFiles(language)[0]!]);
      times.push(time);
      peaks.push(peak);
    }
    rows.push([language, rounded(median(times)), '< 400', rounded(Math.max(...peaks)), '< 150']);
  }
  return table([['language', 'ms', 'target', 'MB at most', 'target'], ...rows]);
}
