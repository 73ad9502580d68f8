import type { Db } from '../../../platform/db/index.ts';
import type { MergeKind } from '../merge.ts';
import { mergedInto } from './mergings.ts';
import type { MergedHere } from './pages/merged-here.tsx';
import { findSubject } from './subject.ts';

/** What stands merged into something, each with the names that it had on its own. */
export const standingMergings = async (db: Db, kind: MergeKind, kept: string): Promise<MergedHere[]> =>
  (await mergingsOf(db, kind, kept)).filter(({ undoneAt }) => undoneAt === null);

/** Whatever was merged into something at any time, each with the names that it had on its own. */
export async function mergingsOf(db: Db, kind: MergeKind, kept: string): Promise<MergedHere[]> {
  const mergings = await mergedInto(db, kind, kept);
  return Promise.all(
    mergings.map(async (merging) => ({ ...merging, subject: await findSubject(db, kind, merging.merged) })),
  );
}
