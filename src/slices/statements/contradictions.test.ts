import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { madeAt, storedVersion } from '../../../test/support/statements.ts';
import type { Finding } from '../../reading/index.ts';
import { openContradictions, prevailing, settle } from './contradictions.ts';
import { decide } from './decide.ts';
import type { Decision, ReviewedFinding } from './finding.ts';
import { findingsOf } from './finding-store.ts';
import type { VersionStanding } from './statement.ts';

let database: FreshDatabase;
let texts = 0;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** An accession as a text counts it, alone in its version. */
async function accession(
  party: string,
  ordinal: number,
  standing: VersionStanding,
): Promise<ReviewedFinding> {
  const text = `${party} is member number ${ordinal}.`;
  const evidence = [{ start: 0, end: text.length, quote: text }];
  const finding: Finding = {
    type: 'membership',
    party,
    change: 'joined',
    ordinal,
    evidence,
    confidence: 0.9,
  };
  const sha256 = (++texts).toString(16).padStart(64, '0');
  const version = await storedVersion(database.db, { text, standing, findings: [finding], sha256 });
  return (await findingsOf(database.db, version.id))[0]!;
}

const ruling = (finding: ReviewedFinding, decision: Decision) =>
  decide(database.db, {
    findingId: finding.id,
    revision: finding.revision,
    decision,
    by: 'Amal',
    at: madeAt,
  });

const factOfEntry = async (id: string) =>
  database.db
    .selectFrom('entry')
    .select(['id', 'fact', 'retracted_at', 'retraction_reason', 'supersedes'])
    .where((where) => where.or([where('id', '=', id), where('supersedes', '=', id)]))
    .orderBy('supersedes', (order) => order.asc().nullsFirst())
    .execute();

describe('A translation counts a member otherwise than the official text', () => {
  const parties = ['KE', 'UG', 'TZ', 'RW'];
  let entryId: string;
  let official: ReviewedFinding;
  const mine = async () => (await openContradictions(database.db)).filter((one) => one.entryId === entryId);

  beforeEach(async () => {
    const party = parties.pop()!;
    const translation = await accession(party, 40 + parties.length, 'translation');
    entryId = (await ruling(translation, { verb: 'accept' })).entryId!;
    official = await accession(party, 60 + parties.length, 'official');
    await ruling(official, { verb: 'accept', entryId });
  });

  test('both quotes are shown, and that the official one prevails', async () => {
    const [contradiction] = await mine();
    expect(contradiction).toMatchObject({
      fields: ['ordinal'],
      knownBy: { standing: 'translation' },
      statedBy: { standing: 'official' },
    });
    expect(prevailing(contradiction!)).toBe('stated');
  });

  test('the entry is superseded with the reason, and neither text is asked about again', async () => {
    await settle(database.db, {
      entryId,
      findingId: official.id,
      by: 'stated',
      reason: 'official',
      actor: 'Amal',
      at: madeAt,
    });
    const [old, corrected] = await factOfEntry(entryId);
    expect(old).toMatchObject({ retraction_reason: 'official' });
    expect(corrected).toMatchObject({
      fact: { ordinal: expect.any(Number) },
      retracted_at: null,
      supersedes: entryId,
    });
    const open = (await openContradictions(database.db)).map((one) => one.entryId);
    expect(open).not.toContain(corrected!.supersedes);
    expect(open).not.toContain(corrected!.id);
  });

  test('the entry stands, with the reason, and is not asked about again', async () => {
    await settle(database.db, {
      entryId,
      findingId: official.id,
      by: 'known',
      reason: 'a misprint',
      actor: 'Amal',
      at: madeAt,
    });
    expect(await factOfEntry(entryId)).toMatchObject([{ retracted_at: null }]);
    expect((await mine()).map((one) => one.findingId)).not.toContain(official.id);
  });

  test('nothing is settled without a reason', async () => {
    const settling = {
      entryId,
      findingId: official.id,
      by: 'stated',
      reason: '',
      actor: 'Amal',
      at: madeAt,
    } as const;
    expect(() => settle(database.db, settling)).toThrow(
      expect.objectContaining({ key: 'contradictions.no-reason' }),
    );
    expect(await factOfEntry(entryId)).toMatchObject([{ retracted_at: null }]);
  });
});
