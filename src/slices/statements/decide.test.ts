import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { madeAt, storedVersion } from '../../../test/support/statements.ts';
import type { Finding } from '../../reading/index.ts';
import type { Decision, ReviewedFinding } from './index.ts';
import { decide, findingsOf } from './index.ts';

let database: FreshDatabase;
let texts = 0;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** A finding that a party joined, alone in its version. */
async function accessionOf(party: string, ordinal: number): Promise<ReviewedFinding> {
  const text = `The ministers welcomed ${party} as member number ${ordinal}.`;
  const finding: Finding = {
    type: 'membership',
    party,
    change: 'joined',
    ordinal,
    evidence: [{ start: 14, end: text.length, quote: text.slice(14) }],
    confidence: 0.9,
  };
  const sha256 = (++texts).toString(16).padStart(64, '0');
  const version = await storedVersion(database.db, { text, findings: [finding], sha256 });
  return (await findingsOf(database.db, version.id))[0]!;
}

const ruling = (finding: ReviewedFinding, decision: Decision, by = 'Amal') =>
  decide(database.db, { findingId: finding.id, revision: finding.revision, decision, by, at: madeAt });

const standingEntries = (finding: ReviewedFinding) =>
  database.db
    .selectFrom('evidence as e')
    .innerJoin('entry', 'entry.id', 'e.entry_id')
    .select(['entry.id', 'entry.fact'])
    .where('e.finding_id', '=', finding.id)
    .where('entry.retracted_at', 'is', null)
    .where('e.withdrawn_at', 'is', null)
    .execute();

const eventsOf = async (subject: string | null) =>
  (
    await database.db
      .selectFrom('history_event')
      .select('kind')
      .where('subject', '=', subject)
      .orderBy('seq')
      .execute()
  ).map(({ kind }) => kind);

describe('Deciding on a finding', () => {
  test('Accepting enters the fact with the words that state it, and history tells of both.', async () => {
    const finding = await accessionOf('BE', 11);
    const accepted = await ruling(finding, { verb: 'accept' });
    expect(accepted).toMatchObject({ status: 'accepted', revision: 1, decidedBy: 'Amal', decidedAt: madeAt });
    expect(await standingEntries(finding)).toMatchObject([{ id: accepted.entryId, fact: { party: 'BE' } }]);
    expect(await eventsOf(finding.id)).toEqual(['finding-accepted']);
    expect(await eventsOf(accepted.entryId)).toEqual(['entry-entered']);
  });

  test('Correcting enters what the person wrote and keeps what the reader proposed.', async () => {
    const finding = await accessionOf('FR', 12);
    const fact = { type: 'membership', party: 'FR', change: 'observer', ordinal: null } as const;
    const corrected = await ruling(finding, { verb: 'correct', fact });
    expect(corrected).toMatchObject({
      status: 'corrected',
      correction: fact,
      proposed: { change: 'joined', ordinal: 12 },
    });
    expect(await standingEntries(finding)).toMatchObject([{ fact }]);
  });

  test('Rejecting keeps the reason and enters nothing.', async () => {
    const finding = await accessionOf('IT', 13);
    const rejected = await ruling(finding, { verb: 'reject', reason: 'a wish only' });
    expect(rejected).toMatchObject({ status: 'rejected', reason: 'a wish only', entryId: null });
    expect(await standingEntries(finding)).toEqual([]);
  });

  test('Undoing takes the entry back, and the finding may be decided again.', async () => {
    const finding = await accessionOf('ES', 14);
    const accepted = await ruling(finding, { verb: 'accept' });
    const reopened = await ruling(accepted, { verb: 'undo' });
    expect(reopened).toMatchObject({ status: 'proposed', entryId: null });
    expect(await standingEntries(finding)).toEqual([]);
    await ruling(reopened, { verb: 'accept' });
    expect(await standingEntries(finding)).toHaveLength(1);
    expect(await eventsOf(finding.id)).toEqual(['finding-accepted', 'finding-reopened', 'finding-accepted']);
  });

  test('A decision taken on an overtaken page is refused and says who was first.', async () => {
    const finding = await accessionOf('PT', 15);
    await ruling(finding, { verb: 'accept' }, 'Amal');
    await expect(ruling(finding, { verb: 'reject', reason: null }, 'Basma')).rejects.toMatchObject({
      key: 'statements.refusal.overtaken',
      values: { by: 'Amal', status: 'accepted' },
    });
    expect(await standingEntries(finding)).toHaveLength(1);
  });

  test('A decided finding is not decided again, even by who has seen the decision.', async () => {
    const accepted = await ruling(await accessionOf('GR', 16), { verb: 'accept' });
    await expect(ruling(accepted, { verb: 'accept' })).rejects.toMatchObject({
      key: 'statements.refusal.decided',
    });
    const open = await accessionOf('CY', 17);
    await expect(ruling(open, { verb: 'undo' })).rejects.toMatchObject({
      key: 'statements.refusal.nothing-to-undo',
    });
  });

  test('Of many reviewers who act at the same moment one decides, and there is one entry.', async () => {
    const finding = await accessionOf('NL', 18);
    const people = ['Amal', 'Basma', 'Chadi', 'Dalia', 'Emad', 'Farah'];
    const outcomes = await Promise.allSettled(people.map((by) => ruling(finding, { verb: 'accept' }, by)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ key: 'statements.refusal.overtaken' });
    expect(await standingEntries(finding)).toHaveLength(1);
    expect(await eventsOf(finding.id)).toEqual(['finding-accepted']);
  });

  test('Where the register refuses the fact, the finding stays proposed and history tells nothing.', async () => {
    await ruling(await accessionOf('SE', 19), { verb: 'accept' });
    const rival = await accessionOf('FI', 19);
    await expect(ruling(rival, { verb: 'accept' })).rejects.toMatchObject({ key: 'register.ordinal-taken' });
    expect((await findingsOf(database.db, rival.versionId))[0]).toMatchObject({
      status: 'proposed',
      revision: 0,
    });
    expect(await eventsOf(rival.id)).toEqual([]);
  });
});
