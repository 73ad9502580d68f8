import { Refusal } from '../../platform/refusal.ts';
import type { Finding } from '../../reading/index.ts';
import type { Fact } from '../register/index.ts';

/**
 * A finding under review is one fact that the reader proposed, with what a person decided of it. A decision turns a proposed
 * finding into an accepted, corrected or rejected one, and undoing makes it proposed again. Each decision raises the
 * revision and names the revision that its maker saw, so that nobody overrules a colleague unknowingly.
 */
export interface ReviewedFinding {
  readonly id: string;
  readonly versionId: string;
  /** As the reader proposed it; it never changes. */
  readonly proposed: Finding;
  readonly status: FindingStatus;
  readonly revision: number;
  /** The fact as a person put it right, where the status is `corrected`. */
  readonly correction: Fact | null;
  /** The register entry that accepting made or found. */
  readonly entryId: string | null;
  /** Why it was rejected, where somebody said so. */
  readonly reason: string | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
}

export type FindingStatus = 'proposed' | 'accepted' | 'corrected' | 'rejected';

/** What a person does with a finding. */
export type Decision =
  /** With an entry: as further evidence of it, because it says the same under other names. */
  | { readonly verb: 'accept'; readonly entryId?: string }
  | { readonly verb: 'correct'; readonly fact: Fact }
  | { readonly verb: 'reject'; readonly reason: string | null }
  | { readonly verb: 'undo' };

export type Verb = Decision['verb'];

/** The status that a decision leads to. */
export const outcome: Readonly<Record<Verb, FindingStatus>> = {
  accept: 'accepted',
  correct: 'corrected',
  reject: 'rejected',
  undo: 'proposed',
};

/** The fact that the finding stands for now: as corrected, or as proposed. */
export function factOf(finding: Pick<ReviewedFinding, 'proposed' | 'correction'>): Fact {
  if (finding.correction) return finding.correction;
  const { evidence: _evidence, confidence: _confidence, ...fact } = finding.proposed;
  return fact;
}

/**
 * Refuses a decision that its maker took on a page that somebody else's decision has overtaken. Asked before anything else
 * inside the transaction, under the row's lock: of two people who act at once the second is told who was first.
 */
export function assertStillAsSeen(finding: ReviewedFinding, seenRevision: number): void {
  if (finding.revision === seenRevision) return;
  throw new Refusal(
    'statements.refusal.overtaken',
    { by: finding.decidedBy ?? '', status: finding.status },
    { status: 409 },
  );
}

/** Refuses a second decision on a decided finding, which would make a second entry; only undoing opens it again. */
export function assertFits(finding: ReviewedFinding, decision: Decision): void {
  const open = finding.status === 'proposed';
  if (open === (decision.verb !== 'undo')) return;
  throw new Refusal(
    open ? 'statements.refusal.nothing-to-undo' : 'statements.refusal.decided',
    { by: finding.decidedBy ?? '', status: finding.status },
    { status: 409 },
  );
}
