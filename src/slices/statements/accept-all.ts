import type { Db } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { decide } from './decide.ts';
import { findingsOf } from './finding-store.ts';

/** From this confidence on a reviewer may accept what remains at once. */
export const highConfidence = 0.85;

/**
 * Accepts the open findings of a version that the reader is sure enough of, each in a transaction of its own. What the
 * register refuses, or somebody decided meanwhile, stays as it is. Returns how many were accepted.
 */
export async function acceptAll(
  db: Db,
  versionId: string,
  { from, by, at }: { readonly from: number; readonly by: string; readonly at: Date },
): Promise<number> {
  let accepted = 0;
  for (const { id, status, revision, proposed } of await findingsOf(db, versionId)) {
    if (status !== 'proposed' || proposed.confidence < from) continue;
    try {
      await decide(db, { findingId: id, revision, decision: { verb: 'accept' }, by, at });
      accepted++;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return accepted;
}
