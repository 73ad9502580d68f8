import { faultCode } from './faults.ts';
import type { Db, Trx } from './tables.ts';

const ATTEMPTS = 4;
const CONFLICTS = new Set(['40001', '40P01']); // serialization_failure, deadlock_detected

/**
 * Runs `work` in one transaction and returns what it returns; whatever it throws undoes everything. When the database
 * breaks a deadlock by sacrificing this transaction it is run again, so `work` does nothing outside the database.
 */
export async function transaction<Result>(db: Db, work: (trx: Trx) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !CONFLICTS.has(faultCode(error) ?? '')) throw error;
    }
  }
}
