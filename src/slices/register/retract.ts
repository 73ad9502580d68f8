import type { Trx } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { append } from '../record/index.ts';
import { unlearnNames } from './attest.ts';
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
 * who took them back and when. An entry that a person or other findings state too loses that evidence only; one that
 * superseded it goes with its words. A finding whose entry was retracted already has nothing left to take back.
 * @throws Refusal where the entry stands no longer
 */
export async function retract(
  trx: Trx,
  entryId: string,
  { by, at: given, reason, findingId }: Retraction,
): Promise<void> {
  const standing = findingId === null ? entryId : ((await statedBy(trx, findingId)) ?? entryId);
  const { things, at } = await claim(trx, await thingsOf(trx, [standing]), given);
  const entry = await trx
    .selectFrom('entry')
    .select(['id', 'by_hand'])
    .where('id', '=', standing)
    .where('retracted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (findingId !== null && !entry && standing === entryId) return;
  if (!entry) throw new Refusal('register.changed-meanwhile', {}, { status: 409 });
  await trx
    .updateTable('evidence')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('entry_id', '=', standing)
    .where('withdrawn_at', 'is', null)
    .$if(findingId !== null, (query) => query.where('finding_id', '=', findingId))
    .execute();
  const left = findingId !== null && (entry.by_hand || (await isStated(trx, standing)));
  if (!left) await endKnowledge(trx, standing, { by, at, reason });
  if (findingId !== null) await unlearnNames(trx, findingId);
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

/** The entry that a finding's words state now: perhaps one that corrected the entry that it brought. */
async function statedBy(trx: Trx, findingId: string): Promise<string | undefined> {
  const words = await trx
    .selectFrom('evidence')
    .select('entry_id')
    .where('finding_id', '=', findingId)
    .where('withdrawn_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return words?.entry_id;
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
