import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../test/support/app.ts';

let site: TestApp;

beforeAll(async () => {
  site = await testApp();
});
afterAll(() => site.close());

const desk = '/en/desk/register';

async function entered(type: string, fields: Record<string, string>): Promise<string> {
  const reply = await site.post(`${desk}/enter/${type}`, fields);
  expect(reply.body.match(/class="wrong".*?<\/div>/gs) ?? []).toEqual([]);
  expect(reply.statusCode).toBe(303);
  return String(reply.headers.location).split('/').at(-1)!;
}

const entryOf = (id: string) =>
  site.db.selectFrom('entry').select(['fact', 'dated']).where('id', '=', id).executeTakeFirstOrThrow();

describe('Entering by hand what is promised and counted', () => {
  test('an undertaking, with themes that are ticked and places by any name', async () => {
    const id = await entered('undertaking', {
      kind: 'commitment',
      actor: 'Belgique',
      toward: 'المغرب\nSophie Peeters',
      themes: 'education\nhealth',
      theatres: 'الساحل الأفريقي\nNiger\nWest Africa [west-africa]',
      dated: '14 May 2024',
      source: 'Letter of 15 May',
    });
    expect(await entryOf(id)).toEqual({
      fact: {
        type: 'undertaking',
        kind: 'commitment',
        actor: 'BE',
        toward: ['MA', { name: 'Sophie Peeters' }],
        themes: ['education', 'health'],
        theatres: ['sahel', 'NE', 'west-africa'],
      },
      dated: '2024-05-14',
    });
    expect((await site.get(`/en/entries/${id}`)).body).toContain('Letter of 15 May');
    const form = (await site.get(`${desk}/entries/${id}`)).body;
    expect(form).toMatch(/value="education"[^>]*checked|checked[^>]*value="education"/);
    expect(form).toContain('Sahel [sahel]');
  });

  test('is asked again, with what was ticked, where something is unclear', async () => {
    const reply = await site.post(`${desk}/enter/undertaking`, {
      kind: 'call',
      actor: 'Belgim',
      themes: 'health',
      theatres: 'Atlantis',
    });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('No state and no region goes by “Atlantis”');
    expect(reply.body).toMatch(/value="health"[^>]*checked|checked[^>]*value="health"/);
  });

  test.each([
    ['1,250,000', 1_250_000],
    ['1 250 000,50', 1_250_000.5],
    ['١٬٢٥٠٬٠٠٠', 1_250_000],
    ['12.50', 12.5],
  ])('a sum as people write it: %s', async (value, sum) => {
    const id = await entered('amount', {
      kind: 'pledged',
      value,
      currency: 'eur',
      dated: '2024',
      source: value,
    });
    expect((await entryOf(id)).fact).toEqual({
      type: 'amount',
      kind: 'pledged',
      value: sum,
      currency: 'EUR',
    });
  });

  test.each(['1.250', 'much', '-3', '1,25,000'])('no sum that may be read in two ways: %s', async (value) => {
    const reply = await site.post(`${desk}/enter/amount`, { kind: 'goal', value, currency: 'XYZW' });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(`“${value}” is no clear sum`);
    expect(reply.body).toContain('is no currency');
  });

  test('a programme by its subject, and a number of members, which the members page shows', async () => {
    const none = await site.post(`${desk}/enter/programme`, { theatres: 'Mali' });
    expect(none.body).toContain('Write the name of the programme, or its subject.');
    const id = await entered('programme', { subject: 'wells', theatres: 'Mali', dated: '2023' });
    expect((await entryOf(id)).fact).toEqual({ type: 'programme', subject: 'wells', theatres: ['ML'] });
    await entered('member-count', { count: '٨٤', dated: '2024-05', source: 'List' });
    expect((await site.get('/en/members')).body).toContain('84');
  });

  test('is corrected with a reason, and taken by programs too', async () => {
    const id = await entered('member-count', { count: '12', dated: '2015' });
    const revision = /name="revision" value="(\d+)"/.exec(
      (await site.get(`${desk}/entries/${id}`)).body,
    )![1]!;
    const reply = await site.post(`${desk}/entries/${id}`, {
      count: '13',
      dated: '2015',
      reason: 'misread',
      revision,
    });
    expect(reply.statusCode).toBe(303);
    expect((await site.get(`/api/v1/entries/${id}`)).json()).toMatchObject({ standing: 'corrected' });
  });
});

test.each([
  [
    {
      type: 'undertaking',
      kind: 'plan',
      actor: { name: 'The Group' },
      toward: [],
      themes: [],
      theatres: ['sahel'],
    },
    201,
  ],
  [{ type: 'amount', kind: 'goal', value: 12.5, currency: 'MAD' }, 201],
  [{ type: 'programme', name: 'Wells for All', theatres: [] }, 201],
  [{ type: 'member-count', count: 84 }, 201],
  [{ type: 'programme', theatres: [] }, 422],
  [{ type: 'amount', kind: 'goal', value: 1, currency: 'euro' }, 400],
  [{ type: 'undertaking', kind: 'plan', actor: 'BE', toward: [], themes: ['none'], theatres: [] }, 400],
])('The API takes what the forms take: %j', async (fact, status) => {
  const given = await site.get('/api/v1/token');
  const reply = await site.app.inject({
    method: 'POST',
    url: '/api/v1/entries',
    headers: {
      host: 'localhost:8480',
      cookie: given.cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      'x-csrf-token': given.json().token,
    },
    payload: { fact, dated: '2024' },
  });
  expect(reply.statusCode).toBe(status);
});
