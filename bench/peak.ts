import { spawn } from 'node:child_process';

/** A program's end: what it wrote, how long it took from start to end, and how much memory it held at most. */
export interface Run {
  readonly output: string;
  /** In milliseconds. */
  readonly time: number;
  /** In megabytes, of resident memory. */
  readonly peak: number;
}

/** Tells its peak on a channel of its own when the program ends; `maxRSS` is in kilobytes. */
const reporter = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

/**
 * Runs a script on this Node.
 * @throws {Error} where it fails, with what it wrote on standard error
 */
export function runForPeak(args: readonly string[]): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const written = ['', '', ''];
  for (const channel of [1, 2, 3])
    child.stdio[channel]!.on('data', (data: Buffer) => {
      written[channel - 1] += data.toString();
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const [output = '', errors = '', peak = ''] = written;
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with ${code}: ${errors}`));
      else resolve({ output, time: performance.now() - began, peak: Number(peak) / 1_024 });
    });
  });
}
