import type { Db, Trx } from '../../platform/db/index.ts';
import { hashEvent, type Link, origin } from './event.ts';
import { eventsFrom, historyHead, type StoredEvent } from './store.ts';

/** What a walk along the chain found. */
export type Verification =
  | { readonly ok: true; readonly events: number; readonly head: Link }
  | { readonly ok: false; readonly broken: { readonly seq: number; readonly why: Break } };

/**
 * How a link is broken: its content no longer has its hash; it does not name the hash of the event before it; it is not there;
 * or it stands beyond the recorded end of the chain.
 */
export type Break = 'changed' | 'detached' | 'missing' | 'unexpected';

const BATCH = 1_000;

/** Walks the whole history as it is at this moment, and names the first broken link. */
export async function verify(db: Db, { batch = BATCH }: { batch?: number } = {}): Promise<Verification> {
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return snapshot.execute((trx) => walk(trx, batch));
}

async function walk(trx: Trx, batch: number): Promise<Verification> {
  const head = await historyHead(trx);
  let last = origin;
  for (;;) {
    const events = await eventsFrom(trx, last.seq + 1, batch);
    for (const event of events) {
      const why = breakOf(event, last) ?? (event.seq > head.seq ? 'unexpected' : undefined);
      if (why) return { ok: false, broken: { seq: last.seq + 1, why } };
      last = event;
    }
    if (events.length < batch) break;
  }
  if (last.seq < head.seq) return { ok: false, broken: { seq: last.seq + 1, why: 'missing' } };
  if (last.hash !== head.hash) return { ok: false, broken: { seq: last.seq, why: 'changed' } };
  return { ok: true, events: last.seq, head };
}

/** How an event fails to follow the one before it, if it does. */
export function breakOf(event: StoredEvent, last: Link): Break | undefined {
  if (event.seq !== last.seq + 1) return 'missing';
  if (event.previous !== last.hash) return 'detached';
  return hashEvent(event, event) === event.hash ? undefined : 'changed';
}
