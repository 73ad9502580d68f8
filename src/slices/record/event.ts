import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from './canonical.ts';
import type { EventKind } from './events.ts';

/**
 * An event is one thing that somebody did, told once and never changed. Events form one chain: each carries the hash of the
 * one before it, so whoever knows the newest hash can tell whether anything before it was altered, removed or slipped in.
 */
export interface HistoryEvent {
  readonly kind: EventKind;
  /** What it happened to, such as a statement's id. */
  readonly subject: string;
  /** The name of who did it. */
  readonly by: string;
  readonly at: Date;
  readonly data: { readonly [name: string]: Json | undefined };
}

/** An event's place in the chain: numbers from 1 without a gap, and the SHA-256 of its content in hexadecimal. */
export interface Link {
  readonly seq: number;
  readonly hash: string;
}

/** Where the chain begins. */
export const origin: Link = { seq: 0, hash: '0'.repeat(64) };

/** The hash that binds an event to the hash of the event before it. A kind may be one that only an older release wrote. */
export function hashEvent(
  { kind, subject, by, at, data }: Omit<HistoryEvent, 'kind'> & { readonly kind: string },
  { seq, previous }: { readonly seq: number; readonly previous: string },
): string {
  const content = canonicalJson({ seq, at: at.toISOString(), kind, subject, by, data, previous });
  return createHash('sha256').update(content).digest('hex');
}
