import { type Db, type Trx, transaction } from '../../platform/db/index.ts';
import { notFound } from '../../platform/http/index.ts';
import { append } from '../record/index.ts';
import { assertFits, assertStillAsSeen } from './finding.ts';
import { lockFinding } from './finding-store.ts';
import './tables.ts';

/** Who says of a finding, as they saw it, that it is not what an entry says; or takes that back. */
export interface ToldApart {
  readonly findingId: string;
  readonly revision: number;
  readonly entryId: string;
  readonly apart: boolean;
  readonly by: string;
  readonly at: Date;
}

/**
 * Keeps that a finding is not what an entry says, so that the entry is not offered for it again.
 * @throws Refusal where the finding is gone, decided, or not as the person saw it
 */
export function tellApart(db: Db, { findingId, revision, entryId, apart, by, at }: ToldApart): Promise<void> {
  return transaction(db, async (trx) => {
    const finding = await lockFinding(trx, findingId);
    if (!finding) throw notFound();
    assertStillAsSeen(finding, revision);
    assertFits(finding, { verb: 'accept' });
    const changed = apart
      ? await keep(trx, findingId, entryId, { by, at })
      : await takeBack(trx, findingId, entryId, { by, at });
    if (!changed) return;
    await append(trx, {
      kind: 'finding-told-apart',
      subject: findingId,
      by,
      at,
      data: { entry: entryId, apart },
    });
  });
}

interface Act {
  readonly by: string;
  readonly at: Date;
}

async function keep(trx: Trx, finding_id: string, entry_id: string, { by, at }: Act): Promise<boolean> {
  const entry = await trx.selectFrom('entry').select('id').where('id', '=', entry_id).executeTakeFirst();
  if (!entry) throw notFound();
  const kept = await trx
    .insertInto('told_apart')
    .values({ finding_id, entry_id, told_at: at, told_by: by })
    .onConflict((conflict) =>
      conflict.columns(['finding_id', 'entry_id']).where('withdrawn_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
}

async function takeBack(trx: Trx, findingId: string, entryId: string, { by, at }: Act): Promise<boolean> {
  const taken = await trx
    .updateTable('told_apart')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('finding_id', '=', findingId)
    .where('entry_id', '=', entryId)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return taken !== undefined;
}

/** The entries from which each of these findings was told apart. */
export async function toldApart(
  db: Db,
  findingIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (findingIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('told_apart')
    .select(['finding_id', 'entry_id'])
    .where('finding_id', 'in', findingIds)
    .where('withdrawn_at', 'is', null)
    .execute();
  const byFinding = Map.groupBy(rows, ({ finding_id }) => finding_id);
  return new Map([...byFinding].map(([id, told]) => [id, new Set(told.map(({ entry_id }) => entry_id))]));
}
