import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { transaction } from '../../../platform/db/index.ts';
import { enter, type Fact, type Fuzzy } from '../index.ts';

let site: TestApp;

const membership = (party: string, change: 'joined' | 'left', ordinal: number | null): Fact => ({
  type: 'membership',
  party,
  change,
  ordinal,
});
const put = (fact: Fact, dated: Fuzzy, at = new Date('2026-01-05T09:00:00Z')) => {
  const byHand = { by: 'Amal', at, on: null, language: 'en', findingId: null, evidence: [], dated };
  return transaction(site.db, (trx) => enter(trx, fact, byHand));
};

beforeAll(async () => {
  site = await testApp();
  await put(membership('BE', 'joined', 12), '2014-09');
  await put(membership('MA', 'joined', null), '2014-09-10');
  await put(membership('BF', 'joined', 84), '2021-12-02');
});
afterAll(() => site.close());

const members = async (parameters = '') => {
  const { items } = JSON.parse((await site.get(`/api/v1/members${parameters}`)).body);
  return new Map<string, Record<string, unknown>>(
    items.map((item: { party: { id: string } }) => [item.party.id, item]),
  );
};

describe('The number of a member', () => {
  test('as stated stands beside the one by its date, which is explained to programs', async () => {
    expect((await members()).get('BF')).toMatchObject({
      ordinal: 84,
      computedOrdinal: { first: 3, last: 3 },
      explanation: [
        {
          reason: 'missing',
          count: 82,
          ordinals: [
            { from: 1, to: 11 },
            { from: 13, to: 83 },
          ],
          parties: [],
        },
      ],
    });
    expect((await members()).get('MA')).toMatchObject({
      ordinal: null,
      computedOrdinal: { first: 1, last: 2 },
      explanation: [{ reason: 'imprecise', count: 1, parties: [{ id: 'BE' }] }],
    });
  });

  test.each([
    ['en', 'The register does not know which members are numbers 1–11, 13–83 (82 in all).', 'Belgium'],
    ['fr', 'Le registre ne connaît pas les membres numéros 1–11, 13–83 (82 en tout).', 'Belgique'],
    ['ar', 'لا يعرف السجل الأعضاء ذوي الأرقام 1–11, 13–83 (82 عضوًا إجمالاً).', 'بلجيكا'],
  ])('is explained on the page of the member (%s)', async (language, missing, belgium) => {
    expect((await site.get(`/${language}/members/BF`)).body.replaceAll(/<.?bdi[^>]*>/g, '')).toContain(
      missing,
    );
    const page = (await site.get(`/${language}/members/MA`)).body;
    expect(page.slice(page.indexOf('<ul>'))).toContain(belgium);
  });

  test('that its date gives is shown in the list where the two differ', async () => {
    const page = (await site.get('/en/members')).body;
    expect(page).toContain('no. <bdi dir="ltr">3</bdi> by date');
    expect(page).toContain('no. <bdi dir="ltr">1–2</bdi> by date');
  });

  test('stays the 84th when the 12th withdraws', async () => {
    await put(membership('BE', 'left', null), '2024-05-14');
    const all = await members();
    expect(all.get('BE')).toMatchObject({ ordinal: 12, standing: 'former' });
    expect(all.get('BF')).toMatchObject({ ordinal: 84, computedOrdinal: { first: 3, last: 3 } });
    expect((await members('?on=2025-01-01')).get('BF')).toMatchObject({
      ordinal: 84,
      computedOrdinal: { first: 3 },
    });
    expect((await members('?on=2025-01-01')).has('BE')).toBe(false);
  });

  test('is computed from what was known then', async () => {
    await put(membership('NE', 'joined', 1), '2014-01-01', new Date('2026-01-05T09:30:00Z'));
    expect((await members()).get('BF')).toMatchObject({ computedOrdinal: { first: 4, last: 4 } });
    expect((await members('?known=2026-01-05T09:15:00Z')).get('BF')).toMatchObject({
      computedOrdinal: { first: 3 },
    });
  });
});
