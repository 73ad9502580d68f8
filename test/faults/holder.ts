import { createInterface } from 'node:readline';
import { faultCode, openDatabase, transaction } from '../../src/platform/db/index.ts';
import { Refusal } from '../../src/platform/refusal.ts';
import { append, verify } from '../../src/slices/record/index.ts';

// A program that holds a database open as a server does, for tests that kill it: `holder.ts FOLDER server|command`.
// It answers each line on standard input with one line of JSON, and ends cleanly when standard input ends or on SIGTERM.

const [dataFolder = '', as = 'server'] = process.argv.slice(2);
const answer = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);
const stop = new AbortController();
process.on('SIGTERM', () => stop.abort());

try {
  const database = await openDatabase({
    dataFolder,
    as: as === 'server' ? 'server' : 'command',
    signal: stop.signal,
  });
  answer({ ready: true });
  const lines = createInterface({ input: process.stdin });
  stop.signal.addEventListener('abort', () => lines.close());
  for await (const line of lines) {
    try {
      answer(line === 'verify' ? await verify(database.db) : await appendOne(line));
    } catch (error) {
      answer({ fault: faultCode(error) ?? String(error) });
    }
  }
  await database.close();

  function appendOne(subject: string) {
    const event = { kind: 'entry-entered', subject, by: 'Amal', at: new Date(), data: {} } as const;
    return transaction(database.db, (trx) => append(trx, event));
  }
} catch (error) {
  answer(error instanceof Refusal ? { refused: error.key, values: error.values } : { fault: String(error) });
  process.exitCode = 1;
}
