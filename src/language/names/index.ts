import type { Language, Span } from '../span.ts';
import type { Token } from '../tokens.ts';

/** A run of words that reads as a person's name in a script with capitals. */
export interface NameRun extends Span {
  /** Token indexes: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
}

/** The index after the honorifics that stand at `from` (Mr, H.E., S.E.M., معالي السيد…); `from` itself where none stands. */
export function afterHonorifics(_tokens: readonly Token[], from: number, _language: Language): number {
  return from;
}

/**
 * The run of capitalised words that starts at `from`, with the particles of names inside it (de, van, bin, al-) and
 * initials; undefined where no name can start. Scripts without capitals have no runs.
 */
export function nameRunAt(_tokens: readonly Token[], _from: number): NameRun | undefined {
  return undefined;
}
