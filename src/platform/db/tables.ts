import type { Kysely, Transaction } from 'kysely';

/**
 * Every table by name. A slice adds its own by declaration merging, next to its store:
 * `declare module '../../platform/db/index.ts' { interface Tables { statement: StatementTable } }`.
 */
export interface Tables {
  migration: MigrationTable;
}

/** One migration that was applied to this database. */
interface MigrationTable {
  name: string;
  sha256: string;
  applied_at: Date;
}

/** The database as every part of Entente sees it. */
export type Db = Kysely<Tables>;

/** An open transaction; a function that takes one takes part in its caller's transaction. */
export type Trx = Transaction<Tables>;
