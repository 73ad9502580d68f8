import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultCode, transaction } from '../../src/platform/db/index.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';

let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

let count = 0;
const at = new Date('2026-01-05T10:00:00Z');

/** Rows as a program would write them that goes around the guards. */
describe('The database itself refuses', () => {
  const term = (certain: string) => ({
    id: randomUUID(),
    audience: 'all' as const,
    from_on: null,
    to_on: null,
    first_seen: null,
    last_seen: null,
    opened_by: null,
    closed_by: null,
    entries: [],
    valid: certain,
    certain,
    known: '[2026-01-01,)',
  });
  const membership = (certain: string, standing: 'member' | 'observer' = 'member') => ({
    ...term(certain),
    party_id: 'NO',
    standing,
    ordinal: null,
  });
  const seat = (body_id: string, party_id: string, certain: string, more = {}) => ({
    ...term(certain),
    body_id,
    party_id,
    role: 'chair' as const,
    person: null,
    person_id: null,
    single: true,
    ...more,
  });
  const body = (body_id: string, certain: string) => ({
    ...term(certain),
    body_id,
    name: null,
    parent_id: null,
    into_id: null,
    mandate_id: null,
    mandate_version_id: null,
  });
  const madeBody = async (kind: 'working-group' | 'other' = 'working-group') => {
    count += 1;
    const values = { slug: `body-${count}`, kind, created_at: at };
    const { id } = await database.db
      .insertInto('body')
      .values(values)
      .returning('id')
      .executeTakeFirstOrThrow();
    await database.db
      .insertInto('party')
      .values([
        { id: 'NO', name: null },
        { id: 'KE', name: null },
      ])
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return id;
  };
  const code = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => faultCode(error),
    );
  const exclusion = '23P01';
  const check = '23514';
  const foreignKey = '23503';
  /** restrict_violation: what was entered stays */
  const staying = '23001';

  test('two open memberships of a party, but not one after another', async () => {
    await madeBody();
    const write = (...rows: ReturnType<typeof membership>[]) =>
      database.db.insertInto('membership_term').values(rows).execute();
    expect(await code(write(membership('[2014-01-01,)'), membership('[2015-01-01,)', 'observer')))).toBe(
      exclusion,
    );
    expect(
      await code(write(membership('[2014-01-01,2015-01-01)', 'observer'), membership('[2015-01-01,)'))),
    ).toBe('done');
    expect(await code(write(membership('[2019-01-01,2020-01-01)')))).toBe(exclusion);
  });

  test('two chairs of a body that has one, but not of one that has several', async () => {
    const id = await madeBody();
    const write = (...rows: ReturnType<typeof seat>[]) =>
      database.db.insertInto('seat_term').values(rows).execute();
    expect(
      await code(write(seat(id, 'NO', '[2014-01-01,2016-01-01)'), seat(id, 'KE', '[2015-12-31,)'))),
    ).toBe(exclusion);
    expect(
      await code(write(seat(id, 'NO', '[2014-01-01,2016-01-01)'), seat(id, 'KE', '[2016-01-01,)'))),
    ).toBe('done');
    const several = await madeBody('other');
    const both = ['NO', 'KE'].map((party) => seat(several, party, '[2014-01-01,)', { single: false }));
    expect(await code(write(...both))).toBe('done');
  });

  test('a seat before its body exists, or after it ended', async () => {
    const write = (certain: string) =>
      transaction(database.db, async (trx) => {
        const id = await madeBody();
        await trx.insertInto('body_term').values(body(id, '[2014-01-01,2016-01-01)')).execute();
        await trx
          .insertInto('seat_term')
          .values(seat(id, 'NO', certain))
          .execute();
      });
    expect(await code(write('[2013-12-31,2015-01-01)'))).toBe(check);
    expect(await code(write('[2015-01-01,2016-01-02)'))).toBe(check);
    expect(await code(write('[2014-01-01,2016-01-01)'))).toBe('done');
  });

  test('a term that is certain when it is not even possible', async () => {
    await madeBody();
    const row = { ...membership('[2014-01-01,)'), party_id: 'KE', valid: '[2015-01-01,)' };
    expect(await code(database.db.insertInto('membership_term').values(row).execute())).toBe(check);
  });

  test('a term that names what is not there, and to delete an entry on which one rests', async () => {
    const id = await madeBody();
    const write = (more: Record<string, unknown>) =>
      database.db
        .insertInto('seat_term')
        .values(seat(id, 'NO', '[1990-01-01,1991-01-01)', more))
        .execute();
    const nobody = randomUUID();
    for (const more of [
      { body_id: nobody },
      { party_id: 'SE' },
      { person_id: nobody },
      { opened_by: nobody },
      { closed_by: nobody },
      { entries: [nobody] },
    ])
      expect(await code(write(more))).toBe(foreignKey);
    const { id: entry } = await database.db
      .insertInto('entry')
      .values({
        type: 'member-count',
        fact: JSON.stringify({ type: 'member-count', count: 3 }),
        key: '[null,3]',
        entered_at: at,
        entered_by: 'Amal',
        dated: null,
        source: null,
        public_from: null,
        supersedes: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    expect(await code(write({ entries: [entry] }))).toBe('done');
    expect(await code(database.db.deleteFrom('entry').where('id', '=', entry).execute())).toBe(staying);
  });

  test('an ordinal of two parties, a fact that stands twice, and an entry that changes or comes back', async () => {
    const write = (party: string, more: Record<string, unknown> = {}) =>
      database.db
        .insertInto('entry')
        .values({
          type: 'membership',
          fact: JSON.stringify({ type: 'membership', party, change: 'joined', ordinal: 7 }),
          key: JSON.stringify([party, 'joined']),
          entered_at: at,
          entered_by: 'Amal',
          dated: null,
          source: null,
          public_from: null,
          supersedes: null,
          ...more,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
    const { id } = await write('NO');
    expect(await code(write('KE'))).toBe('23505');
    expect(await code(write('NO', { fact: JSON.stringify({ type: 'membership' }) }))).toBe('23505');
    const change = (set: ReturnType<typeof sql>) =>
      sql`update entry set ${set} where id = ${id}`.execute(database.db);
    await expect(change(sql`dated = '2014'`)).rejects.toThrow('an entry never changes');
    await change(sql`retracted_at = now(), retracted_by = 'Amal'`);
    await expect(change(sql`retracted_at = null, retracted_by = null`)).rejects.toThrow('stays as it is');
  });

  test('a term that is changed once it is known', async () => {
    await madeBody();
    const row = { ...membership('[1990-01-01,1991-01-01)'), party_id: 'KE' };
    await database.db.insertInto('membership_term').values(row).execute();
    const change = (set: ReturnType<typeof sql>) =>
      sql`update membership_term set ${set} where id = ${row.id}`.execute(database.db);
    await expect(change(sql`ordinal = 3`)).rejects.toThrow('a term is never changed');
    await change(sql`known = tstzrange(lower(known), '2026-02-01')`);
    await expect(change(sql`known = tstzrange(lower(known), null)`)).rejects.toThrow(
      'a term is never changed',
    );
  });
});
