import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { storedVersion } from '../../../test/support/statements.ts';
import { transaction } from '../../platform/db/index.ts';
import { verify } from '../record/index.ts';
import type { FactOf } from './fact.ts';
import {
  enter,
  type Fact,
  merge,
  now,
  type Provenance,
  registerFor,
  retract,
  supersede,
  unmerge,
} from './index.ts';

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const belgium84: Fact = { type: 'membership', party: 'BE', change: 'joined', ordinal: 84 };
const at = new Date('2026-01-05T10:00:00Z');

/** A finding in a text of its own: where a fact comes from. */
async function stated(more: Partial<Provenance> = {}): Promise<Provenance> {
  const text = 'Ten letters and words here';
  const evidence = [{ start: 16, end: 26, quote: text.slice(16, 26) }];
  const version = await storedVersion(database.db, {
    text,
    findings: [{ type: 'member-count', count: 84, confidence: 1, evidence }],
    sha256: randomUUID().replaceAll('-', '').padEnd(64, '0'),
  });
  const { id } = await database.db
    .selectFrom('finding')
    .select('id')
    .where('version_id', '=', version.id)
    .executeTakeFirstOrThrow();
  return {
    by: 'Amal',
    at,
    on: '2021-12-03',
    language: 'en',
    findingId: id,
    evidence: evidence.map((words) => ({ ...words, versionId: version.id })),
    ...more,
  };
}

const put = async (fact: Fact, provenance?: Provenance) => {
  const from = provenance ?? (await stated());
  return transaction(database.db, (trx) => enter(trx, fact, from));
};
const takeBack = (entryId: string, findingId: string | null) =>
  transaction(database.db, (trx) => retract(trx, entryId, { by: 'Badr', at, reason: 'misread', findingId }));
const standing = () =>
  database.db.selectFrom('entry').select(['id', 'retracted_by']).where('retracted_at', 'is', null).execute();
const events = async () =>
  (await database.db.selectFrom('history_event').select('kind').orderBy('seq').execute()).map(
    ({ kind }) => kind,
  );

describe('Entering a fact', () => {
  test('the same fact in another text gains evidence and stays one entry', async () => {
    const first = await put(belgium84);
    const second = await put({ ...belgium84, ordinal: null });
    expect(first.created).toBe(true);
    expect(second).toEqual({ entryId: first.entryId, created: false });
    expect(await database.db.selectFrom('evidence').selectAll().execute()).toHaveLength(2);
    expect(await events()).toEqual(['entry-entered', 'entry-evidenced']);
    expect(await verify(database.db)).toMatchObject({ ok: true });
  });

  test('two people who enter one fact at once make one entry', async () => {
    const results = await Promise.all(Array.from({ length: 6 }, () => put(belgium84)));
    expect(results.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(results.map(({ entryId }) => entryId)).size).toBe(1);
  });

  test('a name that a letterhead shouts is written as running text writes it', async () => {
    const mentioned = { type: 'body', kind: 'other', change: 'mentioned' } as const;
    for (const name of ['COALITION FOR WELLS', 'Coalition for Wells', 'COALITION FOR WELLS'])
      await put({ ...mentioned, name });
    const names = await database.db.selectFrom('body_name').select('name').execute();
    expect(names).toEqual([{ name: 'Coalition for Wells' }]);
  });

  test('a body is known again in another language by what the other version of the statement calls it', async () => {
    const name = 'Working Group on Wells';
    const puits = 'Groupe de travail sur les puits';
    const founded = { type: 'body', kind: 'working-group', change: 'established' } as const;
    await put({ ...founded, name });
    const french = {
      language: 'fr',
      bodies: [{ name: puits, kind: 'working-group', elsewhere: [name] }],
    } as const;
    await put({ ...founded, name: puits }, await stated(french));
    await put({ ...founded, name: 'Groupe de travail sur les ponts' }, await stated(french));
    const names = await database.db.selectFrom('body_name').select(['name', 'body_id']).execute();
    const bodyOf = (wanted: string) => names.find((row) => row.name === wanted)?.body_id;
    expect(bodyOf(puits)).toBe(bodyOf(name));
    expect(bodyOf('Groupe de travail sur les ponts')).not.toBe(bodyOf(name));
  });

  test('the 84th member is one party', async () => {
    await put(belgium84);
    await expect(put({ ...belgium84, party: 'BF' })).rejects.toMatchObject({ key: 'register.ordinal-taken' });
    expect(await standing()).toHaveLength(1);
  });

  test('a member does not become the 85th when it is the 84th', async () => {
    await put(belgium84);
    await expect(put({ ...belgium84, ordinal: 85 })).rejects.toMatchObject({ key: 'register.other-ordinal' });
  });

  test('a day that no calendar has is refused by the database', async () => {
    await expect(put(belgium84, await stated({ on: '2021-02-30' }))).rejects.toThrow();
    expect(await standing()).toHaveLength(0);
  });

  test('a party that nobody resolved is kept under its name, once', async () => {
    await put({ type: 'membership', party: { name: 'Land of  Nod' }, change: 'observer', ordinal: null });
    await put({ type: 'membership', party: { name: 'land of nod' }, change: 'observer', ordinal: null });
    expect(await database.db.selectFrom('party').selectAll().execute()).toEqual([
      { id: 'name:land of nod', name: 'Land of  Nod' },
    ]);
  });
});

describe('Bodies', () => {
  const seat: Fact = { type: 'seat', body: 'Water Group', party: 'MA', role: 'chair', change: 'held' };

  test('a body has one identity, whatever the case and accents of its name', async () => {
    await put(seat);
    await put({ type: 'body', name: 'WATER GROUP', kind: 'working-group', change: 'established' });
    expect(await database.db.selectFrom('body').select(['slug', 'kind']).execute()).toEqual([
      { slug: 'water-group', kind: 'working-group' },
    ]);
  });

  test('the small group is one body in every language', async () => {
    await put({ type: 'body', name: 'Small Group', kind: 'small-group', change: 'mentioned' });
    const inArabic = await stated({ language: 'ar' });
    await put({ type: 'body', name: 'المجموعة المصغرة', kind: 'small-group', change: 'mentioned' }, inArabic);
    expect(await database.db.selectFrom('body').selectAll().execute()).toHaveLength(1);
    expect(await database.db.selectFrom('body_name').selectAll().execute()).toHaveLength(2);
  });

  test('a chair that is held is one seat, however often it is said', async () => {
    await put(seat);
    expect(await put(seat, await stated({ on: '2023-05-01' }))).toMatchObject({ created: false });
  });
});

describe('Taking back', () => {
  test('an entry that another finding states too stays, without the evidence that was taken back', async () => {
    const [first, second] = [await stated(), await stated()];
    const { entryId } = await put(belgium84, first);
    await put(belgium84, second);
    await takeBack(entryId, first.findingId);
    expect(await standing()).toHaveLength(1);
    await takeBack(entryId, second.findingId);
    expect(await standing()).toHaveLength(0);
    expect((await events()).slice(-2)).toEqual(['entry-evidence-withdrawn', 'entry-retracted']);
  });

  test('nothing is deleted, and the fact may be entered anew', async () => {
    const { entryId } = await put(belgium84);
    await takeBack(entryId, null);
    const again = await put(belgium84);
    expect(again.created).toBe(true);
    expect(await database.db.selectFrom('entry').select('retraction_reason').execute()).toEqual(
      expect.arrayContaining([{ retraction_reason: 'misread' }, { retraction_reason: null }]),
    );
  });

  test('an entry that a person entered stays when the finding that states it too is taken back', async () => {
    const byHand = { ...(await stated()), findingId: null, evidence: [] };
    const { entryId } = await put(belgium84, byHand);
    const finding = await stated();
    expect(await put(belgium84, finding)).toEqual({ entryId, created: false });
    await takeBack(entryId, finding.findingId);
    expect(await standing()).toEqual([{ id: entryId, retracted_by: null }]);
  });

  test('a finding takes its words back from whichever entry has them since a correction', async () => {
    const finding = await stated();
    const { entryId } = await put(belgium84, finding);
    const correction = { ...(await stated()), findingId: null, evidence: [], reason: 'misread' };
    const corrected = await transaction(database.db, (trx) =>
      supersede(trx, entryId, { ...belgium84, ordinal: 85 } as Fact, correction),
    );
    await takeBack(entryId, finding.findingId);
    expect(await standing()).toEqual([]);
    expect(corrected.entryId).not.toBe(entryId);
  });

  test('what was retracted meanwhile is not retracted twice', async () => {
    const { entryId } = await put(belgium84);
    await takeBack(entryId, null);
    await expect(takeBack(entryId, null)).rejects.toMatchObject({ key: 'register.changed-meanwhile' });
  });
});

describe('A body within itself', () => {
  const within = (name: string, parent: string, change: FactOf<'body'>['change'] = 'established'): Fact => ({
    type: 'body',
    name,
    kind: 'working-group',
    change,
    parent,
  });
  const enterAt = async (fact: Fact, dated: string) => put(fact, { ...(await stated()), dated });
  const impossible = { key: 'register.body-within-itself', status: 409 };
  const idOf = async (slug: string) =>
    (await database.db.selectFrom('body').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id;

  test('is refused, by whatever of its names the parent goes', async () => {
    await expect(enterAt(within('Water Group', 'WATER GROUP'), '2015')).rejects.toMatchObject(impossible);
  });

  test('is refused where it is a part of its own part', async () => {
    await enterAt(within('Water Group', 'River Group'), '2015');
    await enterAt(within('River Group', 'Sea Group'), '2016');
    await expect(enterAt(within('Sea Group', 'Water Group'), '2017')).rejects.toMatchObject(impossible);
  });

  test('is not the part of yesterday that is the whole of today', async () => {
    await enterAt(within('Water Group', 'River Group'), '2015');
    await enterAt(within('Water Group', 'River Group', 'dissolved'), '2016');
    await enterAt(within('River Group', 'Water Group', 'mentioned'), '2018');
    expect(await events()).toHaveLength(3);
  });

  test('does not come about by merging a part and its whole', async () => {
    await enterAt(within('Water Group', 'River Group'), '2015');
    const pair = {
      kind: 'body',
      kept: await idOf('river-group'),
      merged: await idOf('water-group'),
    } as const;
    await expect(
      transaction(database.db, (trx) => merge(trx, pair, { by: 'Amal', at, reason: 'one' })),
    ).rejects.toMatchObject({ key: 'register.merge-impossible', because: impossible });
  });

  test('is refused by the database itself', async () => {
    const { entryId } = await enterAt(within('Water Group', 'River Group'), '2015');
    const river = await idOf('river-group');
    await expect(
      sql`insert into body_entry (entry_id, body_id, change, parent_id) values (${entryId}, ${river}, 'mentioned', ${river})`.execute(
        database.db,
      ),
    ).rejects.toMatchObject({ constraint: 'body_within_itself' });
  });
});

describe('What was entered', () => {
  test.each([
    'delete from entry',
    'delete from evidence',
    'delete from merging',
    'delete from membership',
    'update membership set ordinal = 77',
    'update seat set change = change',
    'update office set acting = true',
    'update body_entry set change = change',
  ])('stays, whoever writes to the database: %s', async (statement) => {
    await put(belgium84);
    await expect(sql.raw(statement).execute(database.db)).rejects.toMatchObject({ code: '23001' });
  });
});

describe('Two entries that are one', () => {
  const seat = { type: 'seat', body: 'Water Group', party: 'MA', role: 'chair', change: 'held' } as const;
  const register = () => registerFor(database.db, 'all', async () => new Map());
  const seats = async () => {
    const { id } = await database.db.selectFrom('body').select('id').executeTakeFirstOrThrow();
    const terms = await register().seats(id, now);
    return terms.map(({ person, firstSeen, lastSeen }) => [person, firstSeen, lastSeen]);
  };

  test('are read as the one that is kept, with the words of both, and are parted as they were', async () => {
    const kept = await put(seat, await stated({ on: '2014-05-01' }));
    const merged = await put({ ...seat, person: 'Ama Mensah' }, await stated({ on: '2016-05-01' }));
    const act = { by: 'Amal', at, reason: 'the same seat' };
    const before = [['Ama Mensah', '2014-05-01', '2016-05-01']];
    expect(await seats()).toEqual(before);
    const merging = await transaction(database.db, (trx) =>
      merge(trx, { kind: 'entry', kept: kept.entryId, merged: merged.entryId }, act),
    );
    expect(await seats()).toEqual([[null, '2014-05-01', '2016-05-01']]);
    await transaction(database.db, (trx) => unmerge(trx, merging, act));
    expect(await seats()).toEqual(before);
    expect((await events()).slice(-2)).toEqual(['merged', 'unmerged']);
    expect(await verify(database.db)).toMatchObject({ ok: true });
  });
});
