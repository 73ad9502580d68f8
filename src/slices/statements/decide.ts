import { type Db, type Trx, transaction } from '../../platform/db/index.ts';
import { notFound } from '../../platform/http/index.ts';
import { recordMeeting } from '../meetings/index.ts';
import { append, type EventKind } from '../record/index.ts';
import { attest, enter, type Fact, type Provenance, retract } from '../register/index.ts';
import {
  assertFits,
  assertStillAsSeen,
  type Decision,
  factOf,
  outcome,
  type ReviewedFinding,
  type Verb,
} from './finding.ts';
import { lockFinding, saveDecision } from './finding-store.ts';
import { bodiesNamedIn } from './named-bodies.ts';
import { circumstancesOf } from './version-store.ts';

/** Who decides what, on which finding as they saw it. */
export interface DecisionMade {
  readonly findingId: string;
  /** The finding's revision on the page from which the decision was taken. */
  readonly revision: number;
  readonly decision: Decision;
  readonly by: string;
  readonly at: Date;
}

const eventOf: Readonly<Record<Verb, EventKind>> = {
  accept: 'finding-accepted',
  correct: 'finding-corrected',
  reject: 'finding-rejected',
  undo: 'finding-reopened',
};

/**
 * Carries a decision out: the finding, the register entry and the history event change together or not at all. The
 * finding's row is locked and the guards are asked again inside the transaction, so that of two people who act at once one
 * is refused and told who was first.
 * @throws Refusal where the finding is gone, decided, or not as the person saw it
 */
export function decide(db: Db, made: DecisionMade): Promise<ReviewedFinding> {
  return transaction(db, (trx) => decideWithin(trx, made));
}

/** The same within a transaction that does more. */
export async function decideWithin(trx: Trx, made: DecisionMade): Promise<ReviewedFinding> {
  const { findingId, decision, by, at } = made;
  const finding = await lockFinding(trx, findingId);
  if (!finding) throw notFound();
  assertStillAsSeen(finding, made.revision);
  assertFits(finding, decision);
  const entryId = await settleEntry(trx, finding, made);
  await saveDecision(trx, findingId, {
    status: outcome[decision.verb],
    correction: decision.verb === 'correct' ? decision.fact : null,
    entryId,
    reason: decision.verb === 'reject' ? decision.reason : null,
    by,
    at,
  });
  await append(trx, {
    kind: eventOf[decision.verb],
    subject: findingId,
    by,
    at,
    data: { version: finding.versionId, ...decision, entry: entryId ?? finding.entryId },
  });
  return (await lockFinding(trx, findingId))!;
}

/** Makes or withdraws what the register says because of this finding. Returns the entry that now stands for it. */
async function settleEntry(trx: Trx, finding: ReviewedFinding, made: DecisionMade): Promise<string | null> {
  const { decision, by, at } = made;
  switch (decision.verb) {
    case 'accept':
      return decision.entryId === undefined
        ? enterFact(trx, factOf(finding), finding, made)
        : attestFact(trx, decision.entryId, finding, made);
    case 'correct':
      return enterFact(trx, decision.fact, finding, made);
    case 'undo':
      if (finding.entryId !== null)
        await retract(trx, finding.entryId, { by, at, reason: null, findingId: finding.id });
      return null;
    case 'reject':
      return null;
  }
}

async function enterFact(
  trx: Trx,
  fact: Fact,
  finding: ReviewedFinding,
  made: DecisionMade,
): Promise<string> {
  const provenance = await provenanceOf(trx, finding, made);
  const { entryId } = await enter(trx, fact, provenance);
  if (fact.type === 'meeting') await recordMeeting(trx, entryId, fact, provenance);
  return entryId;
}

async function attestFact(
  trx: Trx,
  entryId: string,
  finding: ReviewedFinding,
  made: DecisionMade,
): Promise<string> {
  await attest(trx, entryId, factOf(finding), await provenanceOf(trx, finding, made));
  return entryId;
}

async function provenanceOf(
  trx: Trx,
  { id, versionId, proposed }: ReviewedFinding,
  { by, at }: DecisionMade,
): Promise<Provenance> {
  return {
    by,
    at,
    ...(await circumstancesOf(trx, versionId)),
    findingId: id,
    evidence: proposed.evidence.map((words) => ({ ...words, versionId })),
    bodies: await bodiesNamedIn(trx, versionId),
  };
}
