import { sql } from 'kysely';
import type { Trx } from '../../platform/db/index.ts';
import { settleTerms } from './enter.ts';
import { settleEntries, thingsOf } from './entry-store.ts';
import { claim } from './terms/claim.ts';

/**
 * Makes public what the words of a version state, as the version becomes public. Whoever publishes a version calls this in
 * the same transaction.
 */
export async function makePublic(trx: Trx, versionId: string, given: Date): Promise<void> {
  const stated = await trx
    .selectFrom('evidence')
    .select('entry_id')
    .distinct()
    .where('version_id', '=', versionId)
    .where('withdrawn_at', 'is', null)
    .execute();
  const entryIds = stated.map(({ entry_id }) => entry_id);
  const { things, at } = await claim(trx, await thingsOf(trx, entryIds), given);
  await sql`
    update evidence set public_from = ${at} where version_id = ${versionId} and withdrawn_at is null and public_from is null
  `.execute(trx);
  await settleEntries(trx, entryIds);
  await settleTerms(trx, things, null, at);
}
