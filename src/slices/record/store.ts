import { type ColumnType, sql } from 'kysely';
import type { Db, Trx } from '../../platform/db/index.ts';
import type { Json } from './canonical.ts';
import { type HistoryEvent, hashEvent, type Link } from './event.ts';

declare module '../../platform/db/index.ts' {
  interface Tables {
    history_event: HistoryEventTable;
    history_head: Readonly<Link>;
  }
}

interface HistoryEventTable {
  seq: number;
  at: Date;
  kind: string;
  subject: string;
  actor: string;
  data: ColumnType<Record<string, Json>, string, never>;
  previous: string;
  hash: string;
}

/** An event as it is stored. */
export interface StoredEvent extends Omit<HistoryEvent, 'kind'>, Link {
  readonly kind: string;
  readonly previous: string;
}

/** Writers take their places in the chain one after the other. */
const CHAIN_LOCK = 8480_0004;

/**
 * Adds an event to the end of the history, within the transaction of what it tells of: both are kept, or neither. Until that
 * transaction ends no other can append, so append last.
 */
export async function append(trx: Trx, event: HistoryEvent): Promise<Link> {
  return appendAll(trx, [event]);
}

/** Rows that are written in one statement. */
const atOnce = 2_000;

/** Adds events in their order, as `append` does. @returns the end of the history */
export async function appendAll(trx: Trx, events: readonly HistoryEvent[]): Promise<Link> {
  await sql`select pg_advisory_xact_lock(${CHAIN_LOCK})`.execute(trx);
  let last = await historyHead(trx);
  let writing: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < events.length; from += atOnce) {
    const rows = events.slice(from, from + atOnce).map((event) => {
      const previous = last.hash;
      const seq = last.seq + 1;
      last = { seq, hash: hashEvent(event, { seq, previous }) };
      const { kind, subject, by, at, data } = event;
      return { seq, at, kind, subject, actor: by, data, previous, hash: last.hash };
    });
    // The database takes in one part while the next is hashed.
    await writing;
    writing = sql`
      insert into history_event select * from jsonb_populate_recordset(null::history_event, ${JSON.stringify(rows)}::jsonb)
    `.execute(trx);
  }
  await writing;
  return last;
}

/** The end of the chain. */
export async function historyHead(db: Db | Trx): Promise<Link> {
  return db.selectFrom('history_head').select(['seq', 'hash']).executeTakeFirstOrThrow();
}

/** At most `limit` events from `seq` on, oldest first. */
export async function eventsFrom(db: Db | Trx, seq: number, limit: number): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('history_event')
    .selectAll()
    .where('seq', '>=', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map(({ actor, ...row }) => ({ ...row, by: actor }));
}
