export { canonicalJson, type Json } from './canonical.ts';
export type { HistoryEvent, Link } from './event.ts';
export { type EventKind, eventKinds } from './events.ts';
export { append, appendAll, eventsFrom, historyHead, type StoredEvent } from './store.ts';
export { type Break, type Verification, verify } from './verify.ts';
