import type { Span } from '../../../language/span.ts';
import type { SeatFinding } from '../../finding.ts';
import type { Actor } from '../../phrases/actors.ts';
import type { Chunk } from '../../phrases/chunk.ts';
import type { RoleWord } from './role.ts';

/** Parties in a role, before its body is known. */
export interface Seating {
  readonly actors: readonly Actor[];
  readonly role: RoleWord;
  readonly change: SeatFinding['change'];
  /** They preside alone, so that nobody else does any longer: "the Working Group will be chaired by Kenya". */
  readonly alone: boolean;
  /** Chunks among which the body stands, the likeliest first. Empty where it is that of an earlier clause or sentence. */
  readonly near: readonly Chunk[];
  readonly span: Span;
  readonly reason: string;
}

/** From the first to the last of what states a seat. */
export const spanAround = (parts: readonly Span[]): Span => ({
  start: Math.min(...parts.map(({ start }) => start)),
  end: Math.max(...parts.map(({ end }) => end)),
});
