import type { Column } from '../columns.ts';
import type { Row } from '../row.ts';
import type { HistoryFact, Told } from '../told.ts';

/** How facts of one type stand in a file: its columns in their order, and a row read and written. */
export interface Kind<F extends HistoryFact = HistoryFact> {
  /** Null of a table whose rows are no entries. */
  readonly type: F['type'] | null;
  readonly columns: readonly Column[];
  /** Columns that a file of this kind has at least; by them it is known. */
  readonly marks: readonly Column[];
  /** What a row says; worth nothing where the row has problems. */
  read(row: Row): Told<F>;
  write(told: Told<F>): Partial<Record<Column, string>>;
}
