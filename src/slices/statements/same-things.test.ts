import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { madeAt, storedVersion } from '../../../test/support/statements.ts';
import type { Finding } from '../../reading/index.ts';
import { acceptAll } from './accept-all.ts';
import { decide } from './decide.ts';
import type { Decision, ReviewedFinding } from './finding.ts';
import { findingsOf } from './finding-store.ts';
import { sameThingsAs } from './same-things.ts';
import { tellApart } from './told-apart.ts';

let database: FreshDatabase;
let texts = 0;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** An official as a text in some language names her, alone in its version. */
async function officialIn(
  language: string,
  name: string,
  post: string,
  party = 'BE',
): Promise<ReviewedFinding> {
  const text = `${post} — ${name}`;
  const evidence = [{ start: 0, end: text.length, quote: text }];
  const finding: Finding = { type: 'office', name, post, party, acting: false, evidence, confidence: 0.9 };
  const sha256 = (++texts).toString(16).padStart(64, '0');
  const version = await storedVersion(database.db, { text, language, findings: [finding], sha256 });
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

const same = async (finding: ReviewedFinding) =>
  (await sameThingsAs(database.db, finding.versionId, [finding])).get(finding.id)!;

const namesOf = async (entryId: string) =>
  (
    await database.db
      .selectFrom('person_name as n')
      .innerJoin('office as o', 'o.person_id', 'n.person_id')
      .select('n.name')
      .where('o.entry_id', '=', entryId)
      .orderBy('n.name')
      .execute()
  ).map(({ name }) => name);

/** How two scripts write the names of officials. */
const officials = [
  ['Sophie Wilmès', 'صوفي ويلميس'],
  ['Annalena Baerbock', 'أنالينا بيربوك'],
  ['Catherine Colonna', 'كاترين كولونا'],
  ['Hadja Lahbib', 'حجة لحبيب'],
] as const;

describe('An official whom the register knows under another script', () => {
  let known: string;
  let arabic: ReviewedFinding;
  let names = 0;
  let name: string;

  beforeEach(async () => {
    const [latin, inArabic] = officials[names++]!;
    name = inArabic;
    const french = await officialIn('fr', latin, 'ministre des Affaires étrangères');
    known = (await ruling(french, { verb: 'accept' })).entryId!;
    arabic = await officialIn('ar', inArabic, 'وزيرة الخارجية');
  });

  test('is offered with the reasons, and taken as further evidence; the register learns the name', async () => {
    const { offered } = await same(arabic);
    expect(offered).toMatchObject([{ entry: { entryId: known } }]);
    expect(offered[0]!.reasons.map(({ because }) => because)).toEqual([
      'name-alike',
      'post-alike',
      'same-party',
    ]);
    const accepted = await ruling(arabic, { verb: 'accept', entryId: known });
    expect(accepted.entryId).toBe(known);
    expect(await namesOf(known)).toContain(name);
  });

  test('is one again by herself when that is taken back: the name is unlearnt, the entry stands', async () => {
    const accepted = await ruling(arabic, { verb: 'accept', entryId: known });
    const open = await ruling(accepted, { verb: 'undo' });
    expect(await namesOf(known)).not.toContain(name);
    const entry = await database.db
      .selectFrom('entry')
      .select('retracted_at')
      .where('id', '=', known)
      .executeTakeFirstOrThrow();
    expect(entry.retracted_at).toBeNull();
    expect((await same(open)).offered).toHaveLength(1);
  });

  test('is not offered again once a person told the two apart, until that is taken back', async () => {
    const telling = {
      findingId: arabic.id,
      revision: arabic.revision,
      entryId: known,
      by: 'Amal',
      at: madeAt,
    };
    await tellApart(database.db, { ...telling, apart: true });
    expect(await same(arabic)).toMatchObject({ offered: [], apart: [{ entry: { entryId: known } }] });
    await tellApart(database.db, { ...telling, apart: false });
    expect((await same(arabic)).offered).toHaveLength(1);
  });

  test('makes an entry of its own where the two are told apart', async () => {
    const telling = {
      findingId: arabic.id,
      revision: arabic.revision,
      entryId: known,
      by: 'Amal',
      at: madeAt,
    };
    await tellApart(database.db, { ...telling, apart: true });
    const accepted = await ruling(arabic, { verb: 'accept' });
    expect(accepted.entryId).not.toBe(known);
  });
});

describe('Accepting all that the reader is sure of', () => {
  test('adds evidence where the register certainly has the same', async () => {
    const first = await officialIn('en', 'Awa Ndiaye', 'Minister of Health', 'SN');
    const { entryId } = await ruling(first, { verb: 'accept' });
    const second = await officialIn('fr', 'Awa Ndiaye', 'ministre de la Santé', 'SN');
    await acceptAll(database.db, second.versionId, { from: 0.85, by: 'Amal', at: madeAt });
    expect(await findingsOf(database.db, second.versionId)).toMatchObject([{ status: 'accepted', entryId }]);
  });

  test('leaves to a person what may be the same and may not', async () => {
    const first = await officialIn('en', 'Moussa Traore', 'Minister of Health', 'ML');
    await ruling(first, { verb: 'accept' });
    const second = await officialIn('fr', 'Musa Traoré', 'ministre de la Santé', 'ML');
    await acceptAll(database.db, second.versionId, { from: 0.85, by: 'Amal', at: madeAt });
    expect(await findingsOf(database.db, second.versionId)).toMatchObject([{ status: 'proposed' }]);
  });
});

test('A finding is not taken as evidence of an entry that was taken back meanwhile, nor of one of another kind', async () => {
  const first = await officialIn('en', 'Ana Silva', 'Minister of Health', 'PT');
  const accepted = await ruling(first, { verb: 'accept' });
  const second = await officialIn('fr', 'Ana Silva', 'ministre de la Santé', 'PT');
  await ruling(accepted, { verb: 'undo' });
  await expect(ruling(second, { verb: 'accept', entryId: accepted.entryId! })).rejects.toMatchObject({
    key: 'register.changed-meanwhile',
  });
  expect(await findingsOf(database.db, second.versionId)).toMatchObject([
    { status: 'proposed', entryId: null },
  ]);
});
