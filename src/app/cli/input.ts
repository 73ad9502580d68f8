import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { largestFile } from '../../platform/documents/index.ts';
import { Refusal } from '../../platform/refusal.ts';

/** A file that was named on the command line, or standard input. */
export interface Input {
  readonly bytes: Uint8Array;
  /** Without its folder; empty for standard input. */
  readonly fileName: string;
}

/**
 * Reads the file that an argument names; `-` is standard input. Stops just above the size that documents may have, so that
 * a file of any size costs no more than that.
 * @throws Refusal where the file is missing, a folder or not readable
 */
export async function readInput(file: string): Promise<Input> {
  if (file === '-') return { bytes: await upToLimit(process.stdin), fileName: '' };
  try {
    return { bytes: await upToLimit(createReadStream(file)), fileName: basename(file) };
  } catch (error) {
    throw new Refusal(...reasonOf(error, file));
  }
}

async function upToLimit(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largestFile) break;
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown, file: string): ConstructorParameters<typeof Refusal> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return ['cli.file-missing', { file }];
  if (code === 'EISDIR') return ['cli.file-folder', { file }];
  return ['cli.file-unreadable', { file, detail: code }];
}
