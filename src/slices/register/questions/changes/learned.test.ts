import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../../test/support/app.ts';
import { transaction } from '../../../../platform/db/index.ts';
import { enter } from '../../enter.ts';
import { merge, unmerge } from '../../merge.ts';
import { nameParty, withdrawPartyName } from '../../party-name.ts';

let site: TestApp;

const by = 'Amal';
const on = (day: number) => new Date(`2026-01-0${day}T10:00:00Z`);

beforeAll(async () => {
  site = await testApp();
  await transaction(site.db, async (trx) => {
    const found = async (name: string) => {
      const given = { by, at: on(1), on: null, language: 'en', findingId: null, evidence: [], dated: '2019' };
      await enter(trx, { type: 'body', name, kind: 'working-group', change: 'established' }, given);
      const { body_id } = await trx
        .selectFrom('body_name')
        .select('body_id')
        .where('name', '=', name)
        .executeTakeFirstOrThrow();
      return body_id;
    };
    const pair = {
      kind: 'body' as const,
      kept: await found('Wells Group'),
      merged: await found('Springs Team'),
    };
    const merging = await merge(trx, pair, { by, at: on(2), reason: 'one mandate' });
    const naming = { party: 'SZ', language: 'en', name: 'Swaziland', from: null, to: '2018-04-19' };
    const id = await nameParty(trx, naming, { by, at: on(3), source: 'Gazette 39' });
    await unmerge(trx, merging, { by: 'Noor', at: on(4), reason: 'two mandates' });
    await withdrawPartyName(trx, id, { by: 'Noor', at: on(5), reason: 'never so' });
  });
});
afterAll(() => site.close());

const learned = async (parameters: string) => (await site.get(`/api/v1/learned?${parameters}`)).json();

describe('What we came to know within a period', () => {
  test('has what was found to be one and parted, and what parties are called, in order', async () => {
    const { items } = await learned('from=2026-01-01&to=2026-01-31');
    expect(items.map(({ what, reason }: { what: string; reason: string }) => [what, reason])).toEqual([
      ['entered', null],
      ['entered', null],
      ['merged', 'one mandate'],
      ['named', null],
      ['parted', 'two mandates'],
      ['unnamed', 'never so'],
    ]);
    expect(items[2]).toMatchObject({
      fact: null,
      merging: {
        kind: 'body',
        kept: { names: [{ name: 'Wells Group', language: 'en' }] },
        merged: { names: [{ name: 'Springs Team', language: 'en' }] },
      },
      enteredBy: [{ by, source: null }],
    });
    expect(items[3]).toMatchObject({
      naming: { party: { id: 'SZ' }, name: 'Swaziland', from: null, to: '2018-04-19' },
      enteredBy: [{ by, source: 'Gazette 39' }],
    });
    expect(items[5].enteredBy).toMatchObject([{ by: 'Noor' }]);
  });

  test('comes in parts that make up the whole', async () => {
    const all: string[] = [];
    let after = '';
    do {
      const { items, next } = await learned(`from=2026-01-01&to=2026-01-31&limit=1${after}`);
      all.push(...items.map(({ what }: { what: string }) => what));
      after = next === null ? '' : `&after=${next}`;
    } while (after !== '');
    expect(all).toEqual(['entered', 'entered', 'merged', 'named', 'parted', 'unnamed']);
  });

  test('is told on the page and as CSV', async () => {
    const period = 'from=2026-01-02&to=2026-01-05';
    const page = (await site.get(`/en/questions/learned?${period}`)).body;
    for (const said of [
      'found to be one',
      'Wells Group',
      'parted again',
      'Swaziland',
      'name taken back',
      'never so',
    ])
      expect(page).toContain(said);
    const csv = (await site.get(`/api/v1/learned.csv?${period}`)).body;
    expect(csv).toContain('Springs Team');
    expect(csv).toContain('Swaziland');
  });
});
