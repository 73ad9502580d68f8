import type { Db, Trx } from '../../platform/db/index.ts';
import './tables.ts';

/** The operator's own rows of terms, as they were saved last; empty where there are none. */
export async function ownTerms(db: Db): Promise<string> {
  const row = await db
    .selectFrom('own_terms')
    .select('rows')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.rows ?? '';
}

/** Saves the operator's rows; the ones before stay in the table. */
export async function saveTerms(
  trx: Trx,
  rows: string,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  await trx.insertInto('own_terms').values({ rows, saved_at: at, saved_by: by }).execute();
}
