import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { transaction } from '../../../platform/db/index.ts';
import { enter, type Fact, type FactOf } from '../../register/index.ts';
import { recordMeeting } from '../index.ts';

let site: TestApp;

const provenance = {
  by: 'Noor',
  at: new Date('2024-05-15T09:00:00Z'),
  on: null,
  language: 'en',
  findingId: null,
  evidence: [],
};

const put = (fact: Fact) =>
  transaction(site.db, async (trx) => {
    const { entryId } = await enter(trx, fact, provenance);
    if (fact.type === 'meeting') await recordMeeting(trx, entryId, fact, provenance);
  });

const meeting = (from: string, more: Partial<FactOf<'meeting'>>): FactOf<'meeting'> => ({
  type: 'meeting',
  body: null,
  level: 'ministers',
  from,
  to: from,
  dateStated: null,
  place: { city: 'Rabat', country: 'MA' },
  format: 'in-person',
  hosts: [],
  coHosts: [],
  chairs: [],
  ...more,
});

beforeAll(async () => {
  site = await testApp();
  await put(meeting('2020-01-10', { hosts: ['MA'] }));
  await put(meeting('2021-01-10', { hosts: ['JO'], coHosts: ['MA'] }));
  await put(meeting('2022-01-10', { hosts: ['JO'], chairs: ['MA'] }));
  await put({ type: 'membership', party: 'MA', change: 'joined', ordinal: 3 });
});
afterAll(() => site.close());

describe('Meetings that a party hosted', () => {
  test('are those that it hosted alone or with others, not those that it chaired', async () => {
    const { body } = await site.get('/en/questions/hosted?host=Morocco');
    for (const [slug, hosted] of [
      ['2020-01-10-rabat', true],
      ['2021-01-10-rabat', true],
      ['2022-01-10-rabat', false],
    ] as const)
      expect(body.includes(slug), slug).toBe(hosted);
  });

  test('as of a day those that had begun by then', async () => {
    const { items } = (await site.get('/api/v1/meetings?host=MA&on=2020-06-01')).json();
    expect(items).toMatchObject([{ slug: '2020-01-10-rabat' }]);
  });

  test('the CSV has the newest first', async () => {
    const { body } = await site.get('/api/v1/meetings.csv?host=MA');
    expect(
      body
        .trimEnd()
        .split('\r\n')
        .map((row) => row.split(',')[0]),
    ).toEqual(['\uFEFFmeeting', '2021-01-10-rabat', '2020-01-10-rabat']);
  });
});

describe('Everything about a party, for programs', () => {
  test('is its standing, its seats, its officials, its meetings and its undertakings', async () => {
    const everything = (await site.get('/api/v1/parties/MA')).json();
    expect(everything).toMatchObject({
      party: { id: 'MA' },
      standings: [{ standing: 'member', ordinal: 3 }],
      meetings: [{ from: '2022-01-10' }, { from: '2021-01-10' }, { from: '2020-01-10' }],
    });
  });

  test('is a table with a row for each thing', async () => {
    const { body } = await site.get('/api/v1/parties/MA.csv');
    const [heading, ...rows] = body.trimEnd().split('\r\n');
    expect(heading).toMatch(/,what,as,body,/);
    expect(rows.map((row) => row.split(',')[4])).toEqual(['membership', 'meeting', 'meeting', 'meeting']);
  });

  test('of a party that nobody knows there is none', async () => {
    expect((await site.get('/api/v1/parties/XX')).statusCode).toBe(404);
    expect((await site.get('/api/v1/parties/XX.csv')).statusCode).toBe(404);
  });
});
