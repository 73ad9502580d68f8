import { sql } from 'kysely';
import type { Db } from './tables.ts';

/** So many long answers are read at once by one process: each holds a connection while whoever asked takes it in. */
const mostAtOnce = 3;
/** Whoever takes nothing for so long does not keep the connection. */
const mostIdle = '30s';
/** Nor does whoever takes longer than this for the whole, in milliseconds. */
const longest = 10 * 60_000;

let reading = 0;
const waiting: (() => void)[] = [];

/**
 * What is read part after part, all of it as it stood when the first part was read: in one transaction that writes nothing and
 * ends with the last part, or when whoever asked has gone. A part is read ahead, so that an answer of one part holds nothing
 * while it is taken in.
 */
export async function* inSnapshot<Part>(
  db: Db,
  read: (snapshot: Db) => AsyncIterable<Part>,
): AsyncGenerator<Part> {
  const { trx, end } = await begin(db);
  const began = performance.now();
  try {
    const parts = read(trx)[Symbol.asyncIterator]();
    let part = await parts.next();
    while (!part.done) {
      const ahead = await parts.next();
      if (ahead.done) await end();
      else if (performance.now() - began > longest) throw new Error('a long answer was taken in too slowly');
      yield part.value;
      part = ahead;
    }
  } finally {
    await end();
  }
}

async function begin(db: Db) {
  await turn();
  try {
    const trx = await db
      .startTransaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute();
    let open = true;
    const end = async (): Promise<void> => {
      if (!open) return;
      open = false;
      leave();
      await trx.rollback().execute();
    };
    await sql`select set_config('idle_in_transaction_session_timeout', ${mostIdle}, true)`.execute(trx);
    return { trx, end };
  } catch (error) {
    leave();
    throw error;
  }
}

/** Waits until another long answer may be read. */
async function turn(): Promise<void> {
  if (reading < mostAtOnce) reading++;
  else await new Promise<void>((go) => waiting.push(go));
}

function leave(): void {
  const go = waiting.shift();
  if (go) go();
  else reading--;
}
