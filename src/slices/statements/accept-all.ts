import type { Db } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { decide } from './decide.ts';
import type { Decision, ReviewedFinding } from './finding.ts';
import { findingsOf } from './finding-store.ts';
import { certainlySame, sameThingsAs } from './same-things.ts';

/** From this confidence on a reviewer may accept what remains at once. */
export const highConfidence = 0.85;

/**
 * Accepts the open findings of a version that the reader is sure enough of, each in a transaction of its own: as further
 * evidence where the register certainly has the same. What may be the same is left to a person; what the register refuses,
 * or somebody decided meanwhile, stays as it is. Returns how many were accepted.
 */
export async function acceptAll(
  db: Db,
  versionId: string,
  { from, by, at }: { readonly from: number; readonly by: string; readonly at: Date },
): Promise<number> {
  let accepted = 0;
  for (const finding of await findingsOf(db, versionId)) {
    if (finding.status !== 'proposed' || finding.proposed.confidence < from) continue;
    const decision = await decisionOn(db, finding);
    if (!decision) continue;
    try {
      await decide(db, { findingId: finding.id, revision: finding.revision, decision, by, at });
      accepted++;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return accepted;
}

async function decisionOn(db: Db, finding: ReviewedFinding): Promise<Decision | undefined> {
  const same = (await sameThingsAs(db, finding.versionId, [finding])).get(finding.id);
  if (!same || same.offered.length === 0) return { verb: 'accept' };
  const known = certainlySame(same);
  return known && { verb: 'accept', entryId: known.entry.entryId };
}
