import { Refusal } from '../../../platform/refusal.ts';
import type { Thing } from '../terms/rows.ts';
import type { BodyNames } from './body-names.ts';
import type { KnownByKey } from './known-by-key.ts';
import type { Ledger } from './ledger.ts';
import type { PersonNames } from './names.ts';
import type { Ordinals } from './ordinals.ts';
import type { Problem } from './problem.ts';
import type { References } from './references.ts';
import type { Subject } from './subject.ts';
import type { HistoryFact, NewNaming, Told } from './told.ts';

/** What becomes of a row: it makes an entry; the register has it, or a row above says it; it only names a body; it is refused. */
export type Outcome = 'new' | 'known' | 'repeated' | 'named' | 'refused';

export interface PlannedRow {
  readonly told: Told;
  outcome: Outcome;
  readonly problems: Problem[];
  /** What the row says beyond what the register has; nothing is changed. */
  readonly notes: Problem[];
  /** The entry that it makes, or that states the same already. */
  entryId?: string;
}

/** An entry that a row makes. */
export interface NewEntry extends Subject {
  readonly id: string;
  readonly key: string;
  readonly fact: HistoryFact;
  readonly told: Told;
}

/** What an import would do. Nothing is written yet. */
export interface Plan {
  /** What becomes of each row, in the order in which they were given. */
  readonly rows: readonly PlannedRow[];
  readonly entries: readonly NewEntry[];
  /** What parties are called from now on. */
  readonly namings: readonly NewNaming[];
  readonly bodies: BodyNames;
  readonly persons: PersonNames;
  readonly things: readonly Thing[];
  /** From when it is known: never before the last write of any of the things. */
  readonly at: Date;
}

/** A row with whom it is about. */
export interface Placed {
  readonly row: PlannedRow;
  readonly subject: Subject;
}

/** What is known while rows are placed. */
export interface Context {
  readonly bodies: BodyNames;
  readonly persons: PersonNames;
  readonly ledger: Ledger;
  readonly ordinals: Ordinals;
  /** What stands already of meetings, and of what is said on a day. */
  readonly known: KnownByKey;
  readonly references: References;
  /** The entries that rows make, by their ids. */
  readonly entries: Map<string, NewEntry>;
}

/** Keeps what is refused with the row. */
export function attempt<Result>(row: PlannedRow, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    row.outcome = 'refused';
    row.problems.push({ column: null, refusal: error });
    return undefined;
  }
}
