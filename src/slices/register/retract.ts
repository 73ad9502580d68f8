import type { Trx } from '../../platform/db/index.ts';
import { append } from '../record/index.ts';
import './tables.ts';

interface Retraction {
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
  /** Take back only what this finding brought; the entry goes once nothing else states it. */
  readonly findingId: string | null;
}

/**
 * Takes back an entry, or one finding's evidence for it. Nothing is deleted: the entry and its evidence stay, marked with
 * who took them back and when. An entry that other findings state too loses that evidence only. Of an entry that was
 * retracted already nothing changes.
 */
export async function retract(
  trx: Trx,
  entryId: string,
  { by, at, reason, findingId }: Retraction,
): Promise<void> {
  const entry = await trx
    .selectFrom('entry')
    .select('id')
    .where('id', '=', entryId)
    .where('retracted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!entry) return;
  await trx
    .updateTable('evidence')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('entry_id', '=', entryId)
    .where('withdrawn_at', 'is', null)
    .$if(findingId !== null, (query) => query.where('finding_id', '=', findingId))
    .execute();
  const left = await trx
    .selectFrom('evidence')
    .select('id')
    .where('entry_id', '=', entryId)
    .where('withdrawn_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (!left)
    await trx
      .updateTable('entry')
      .set({ retracted_at: at, retracted_by: by, retraction_reason: reason })
      .where('id', '=', entryId)
      .execute();
  await append(trx, {
    kind: left ? 'entry-evidence-withdrawn' : 'entry-retracted',
    subject: entryId,
    by,
    at,
    data: { findingId, reason },
  });
}
