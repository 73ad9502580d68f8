export { databaseRefusal, faultCode, isAway, violatedConstraint } from './faults.ts';
export { migrationsCurrent } from './migrations.ts';
export { type DatabaseOptions, type OpenDatabase, openDatabase } from './open.ts';
export { openPool } from './pool.ts';
export { inSnapshot } from './snapshot.ts';
export type { Db, Tables, Trx } from './tables.ts';
export { transaction } from './transaction.ts';
