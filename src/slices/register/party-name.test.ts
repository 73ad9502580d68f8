import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { transaction } from '../../platform/db/index.ts';
import { verify } from '../record/index.ts';
import { enter, nameParty, namesOfParty, type PartyNaming, withdrawPartyName } from './index.ts';

let site: TestApp;
let old: string;

const at = new Date('2026-01-05T09:00:00Z');
const later = new Date('2026-01-05T09:30:00Z');
const swaziland: PartyNaming = {
  party: 'SZ',
  language: 'en',
  name: 'Swaziland',
  from: null,
  to: '2018-04-19',
};
const name = (naming: PartyNaming, when = at) =>
  transaction(site.db, (trx) =>
    nameParty(trx, naming, { by: 'Amal', at: when, source: 'Gazette 39 of 2018' }),
  );

beforeAll(async () => {
  site = await testApp();
  const byHand = { by: 'Amal', at, on: null, language: 'en', findingId: null, evidence: [] };
  await transaction(site.db, async (trx) => {
    const joined = { type: 'membership', party: 'SZ', change: 'joined', ordinal: 84 } as const;
    await enter(trx, joined, { ...byHand, dated: '2014' });
    const seat = {
      type: 'seat',
      body: 'Group on Wells',
      party: 'SZ',
      role: 'chair',
      change: 'held',
    } as const;
    await enter(trx, seat, { ...byHand, dated: '2015' });
  });
  old = await name(swaziland);
});
afterAll(() => site.close());

/** Which of its names an address shows. */
const shown = async (url: string) => {
  const { body } = await site.get(url);
  return ['Swaziland', 'Kingdom of Eswatini', 'Eswatini'].find((one) => body.includes(one));
};

describe('A state that was renamed', () => {
  test.each([
    '/en/members',
    '/en/members/SZ',
    '/en/bodies/group-on-wells',
    '/api/v1/members',
    '/api/v1/bodies',
  ])('has the name of the day at %s', async (url) => {
    expect(await shown(`${url}?on=2016-06-01`)).toBe('Swaziland');
    expect(await shown(`${url}?on=2018-04-18`)).toBe('Swaziland');
    expect(await shown(`${url}?on=2018-04-19`)).toBe('Eswatini');
    expect(await shown(url)).toBe('Eswatini');
  });

  test('has the gazetteer’s name in a language in which the register does not name it', async () => {
    const page = (await site.get('/ar/members?on=2016-06-01')).body;
    expect(page).toContain('إسواتيني');
  });

  test('has the name that was known then', async () => {
    expect(await shown('/en/members?on=2016-06-01&known=2026-01-05T08:59:59Z')).toBeUndefined();
    expect(await shown('/en/members?on=2016-06-01&known=2026-01-05T09:10:00Z')).toBe('Swaziland');
  });

  test('has one name in a language at a time', async () => {
    await expect(name({ ...swaziland, name: 'Ngwane', from: '2018', to: null })).rejects.toMatchObject({
      key: 'register.party-name.taken',
    });
    await name({ ...swaziland, name: 'Kingdom of Eswatini', from: '2018-04-19', to: null });
    expect(await shown('/en/members')).toBe('Kingdom of Eswatini');
  });

  test('loses a name that is taken back, and what was known before is still known', async () => {
    const back = { by: 'Badr', at: later, reason: 'misread' };
    await transaction(site.db, (trx) => withdrawPartyName(trx, old, back));
    expect(await shown('/en/members/SZ?on=2016-06-01')).toBe('Eswatini');
    expect(await shown('/en/members/SZ?on=2016-06-01&known=2026-01-05T09:10:00Z')).toBe('Swaziland');
    expect((await namesOfParty(site.db, 'SZ')).map((one) => one.name)).toEqual(['Kingdom of Eswatini']);
    await expect(transaction(site.db, (trx) => withdrawPartyName(trx, old, back))).rejects.toMatchObject({
      key: 'register.changed-meanwhile',
    });
  });

  test('has its names in the history', async () => {
    const events = await site.db
      .selectFrom('history_event')
      .select('data')
      .where('kind', '=', 'party-named')
      .orderBy('seq')
      .execute();
    expect(events.map(({ data }) => data)).toMatchObject([
      { name: 'Swaziland', to: '2018-04-19', source: 'Gazette 39 of 2018' },
      { name: 'Kingdom of Eswatini' },
      { name: 'Swaziland', withdrawn: true, reason: 'misread' },
    ]);
    expect(await verify(site.db)).toMatchObject({ ok: true });
  });
});

test.each([
  [{ name: '  ' }, 'register.party-name.empty'],
  [{ from: '2018', to: '2018' }, 'register.party-name.no-time'],
  [{ from: '2018-02-30' }, 'register.not-a-date'],
])('A name that is none is refused: %o', async (wrong, key) => {
  await expect(name({ ...swaziland, language: 'fr', ...wrong })).rejects.toMatchObject({ key });
});
