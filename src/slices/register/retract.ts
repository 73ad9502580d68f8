import type { Trx } from '../../platform/db/index.ts';
import { append } from '../record/index.ts';
import { settleTerms } from './enter.ts';
import { settleEntries, thingsOf } from './entry-store.ts';
import { endKnowledge } from './supersede.ts';
import { claim } from './terms/claim.ts';
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
 * who took them back and when. An entry that other findings state too loses that evidence only, and so does the one that
 * superseded it, which rests on the person who corrected it. Of an entry that was retracted already nothing changes.
 */
export async function retract(
  trx: Trx,
  entryId: string,
  { by, at: given, reason, findingId }: Retraction,
): Promise<void> {
  const standing = findingId === null ? entryId : await heirOf(trx, entryId);
  const { things, at } = await claim(trx, await thingsOf(trx, standing), given);
  const entry = await trx
    .selectFrom('entry')
    .select('id')
    .where('id', '=', standing)
    .where('retracted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!entry) return;
  await trx
    .updateTable('evidence')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('entry_id', '=', standing)
    .where('withdrawn_at', 'is', null)
    .$if(findingId !== null, (query) => query.where('finding_id', '=', findingId))
    .execute();
  const left = findingId !== null && (standing !== entryId || (await isStated(trx, standing)));
  if (!left) await endKnowledge(trx, standing, { by, at, reason });
  await settleEntries(trx, [standing]);
  await settleTerms(trx, things, null, at);
  await append(trx, {
    kind: left ? 'entry-evidence-withdrawn' : 'entry-retracted',
    subject: standing,
    by,
    at,
    data: { findingId, reason },
  });
}

/** The entry that stands for one that was corrected, however often. */
async function heirOf(trx: Trx, entryId: string): Promise<string> {
  const heir = await trx
    .selectFrom('entry')
    .select('id')
    .where('supersedes', '=', entryId)
    .executeTakeFirst();
  return heir ? heirOf(trx, heir.id) : entryId;
}

async function isStated(trx: Trx, entryId: string): Promise<boolean> {
  const words = await trx
    .selectFrom('evidence')
    .select('id')
    .where('entry_id', '=', entryId)
    .where('withdrawn_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return words !== undefined;
}
