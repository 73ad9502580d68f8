import type { Refusal } from '../../../platform/refusal.ts';
import type { Column } from './columns.ts';

/** What is wrong in a row, and what to do; of one cell where a column is named. */
export interface Problem {
  readonly column: Column | null;
  readonly refusal: Refusal;
}
