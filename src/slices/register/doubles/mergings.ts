import type { Db } from '../../../platform/db/index.ts';
import type { MergeKind } from '../merge.ts';
import '../tables.ts';

/** Something that was said to be one with what is kept, by whom and why; and who took that back, if anybody did. */
export interface Merged {
  readonly id: string;
  readonly merged: string;
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
}

/** What was merged into a body, a person or an entry, the first first. */
export const mergedInto = (db: Db, kind: MergeKind, kept: string): Promise<Merged[]> =>
  db
    .selectFrom('merging')
    .select(['id', 'merged', 'merged_by as by', 'merged_at as at', 'reason'])
    .select(['undone_by as undoneBy', 'undone_at as undoneAt'])
    .where('kind', '=', kind)
    .where('kept', '=', kept)
    .orderBy('merged_at')
    .orderBy('id')
    .execute();

/** What a body, a person or an entry was merged into; itself where it stands on its own. */
export async function keptFor(db: Db, kind: MergeKind, id: string): Promise<string> {
  const row = await db
    .selectFrom('merging')
    .select('kept')
    .where('kind', '=', kind)
    .where('merged', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return row?.kept ?? id;
}
