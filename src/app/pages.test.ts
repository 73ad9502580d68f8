import Value from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../test/support/app.ts';
import { storedVersion } from '../../test/support/statements.ts';
import { transaction } from '../platform/db/index.ts';
import { recordMeeting } from '../slices/meetings/index.ts';
import { enter, type Fact } from '../slices/register/index.ts';
import { publish, type Version } from '../slices/statements/index.ts';

let site: TestApp;
let version: Version;

const by = 'Noor';
const at = new Date('2024-05-15T09:00:00Z');
const text = 'Morocco took the chair of the Water Group. Land <b>of</b> Nod joined as the 7th member.';

const facts: readonly (readonly [Fact, string])[] = [
  [
    { type: 'membership', party: { name: 'Land <b>of</b> Nod' }, change: 'joined', ordinal: 7 },
    'as the 7th member',
  ],
  [{ type: 'body', name: 'Water Group', kind: 'working-group', change: 'established' }, 'the Water Group'],
  [
    { type: 'seat', body: 'Water Group', party: 'MA', role: 'chair', change: 'assumed' },
    'Morocco took the chair',
  ],
  [
    {
      type: 'meeting',
      body: 'Water Group',
      level: 'ministers',
      from: '2024-05-13',
      to: '2024-05-14',
      dateStated: null,
      place: { city: 'Rabat', country: 'MA' },
      format: 'in-person',
      hosts: ['MA', 'JO'],
      coHosts: [],
      chairs: [],
    },
    'Morocco',
  ],
];

beforeAll(async () => {
  site = await testApp();
  version = await storedVersion(site.db, { text, findings: [], sha256: 'a'.repeat(64) });
  for (const [fact, quote] of facts) {
    const start = text.indexOf(quote);
    const evidence = [{ versionId: version.id, start, end: start + quote.length, quote }];
    const provenance = { by, at, on: '2024-05-14', language: 'en', findingId: null, evidence };
    await transaction(site.db, async (trx) => {
      const { entryId } = await enter(trx, fact, provenance);
      if (fact.type === 'meeting') await recordMeeting(trx, entryId, fact, provenance);
    });
  }
});
afterAll(() => site.close());

const rooms = [
  '/members',
  '/members/MA',
  '/bodies',
  '/bodies/water-group',
  '/meetings',
  '/meetings/2024-05-13-rabat',
];
const apis = ['/api/v1/members', '/api/v1/bodies', '/api/v1/meetings'];

describe('Before the statement is published', () => {
  test('nothing that only it says is public, by page or API', async () => {
    for (const path of ['', ...rooms])
      expect((await site.get(`/en${path}`)).body, path).not.toMatch(/7th|Nod|<a[^>]*>Water Group/);
    for (const api of apis) expect((await site.get(api)).json(), api).toEqual({ items: [], next: null });
  });

  test('the home page says that there is nothing yet, and what to do', async () => {
    expect((await site.get('/en')).body).toContain('href="/en/desk/import"');
    const afar = await site.app.inject({ url: '/en', remoteAddress: '203.0.113.9' });
    expect(afar.body).not.toContain('/desk/');
  });
});

test.each(['members', 'bodies', 'meetings', 'statements'])(
  'no address of %s that cannot be a name is a fault of ours',
  async (room) => {
    for (const name of ['%00', 'a%00b', '%ff', '%E2%80%AE'])
      expect((await site.get(`/en/${room}/${name}`)).statusCode, name).toBe(404);
  },
);

describe('Once it is published', () => {
  beforeAll(() => publish(site.db, version.id, { by, at }));

  test.each(['ar', 'en', 'fr'])(
    'every page is there in %s, and each entry leads to its words',
    async (language) => {
      for (const path of rooms) {
        const page = await site.get(`/${language}${path}`);
        expect(page.statusCode, path).toBe(200);
        if (path.includes('meetings') || path === '/bodies') continue;
        expect(page.body, path).toMatch(
          new RegExp(`href="/${language}/statements/[^"]*version=en&amp;passage=\\d+-\\d+#p-\\d+-\\d+"`),
        );
      }
    },
  );

  test('the passage that an entry leads to is marked on the page of the statement', async () => {
    const { body } = await site.get('/en/members');
    const [, href = '', anchor] = /href="(\/en\/statements\/[^"#]+)#(p-\d+-\d+)"/.exec(body) ?? [];
    const statement = await site.get(href.replaceAll('&amp;', '&'));
    expect(statement.body).toMatch(new RegExp(`<mark[^>]*id="${anchor}"[^>]*>(<a[^>]*>)?as the 7th member`));
  });

  test('the home page is as of a day and a moment too, and its links lead on as of the same', async () => {
    const before = await site.get('/en?on=2024-05-12');
    expect(before.body).toContain('As it was on');
    expect(before.body).not.toMatch(/href="\/en\/members\/MA/);
    const after = await site.get('/en?on=2024-05-15');
    expect(after.body).toMatch(/href="\/en\/members\/MA\?on=2024-05-15"/);
    expect((await site.get('/en?known=2001-01-01')).body).not.toMatch(/href="\/en\/members\/MA/);
    expect((await site.get('/en?on=never')).statusCode).toBe(400);
  });

  test('a meeting says when, where and by whom it was hosted, in the reader’s language', async () => {
    const { body } = await site.get('/ar/meetings/2024-05-13-rabat');
    expect(body).toContain('13–14 أيار/مايو 2024');
    expect(body).toContain('المغرب');
  });

  test('a seat says since when, and leads to the party and the body', async () => {
    expect((await site.get('/en/bodies/water-group')).body).toMatch(/since <time dateTime="2024-05-14">/i);
    expect((await site.get('/en/members/MA')).body).toContain('href="/en/bodies/water-group"');
  });

  test('what a text writes is shown as text, never as markup', async () => {
    const { body } = await site.get('/en/members');
    expect(body).toContain('Land &lt;b&gt;of&lt;/b&gt; Nod');
    expect(body).not.toContain('<b>');
  });

  test('foreign text says its language, and stands apart from the line around it', async () => {
    expect((await site.get('/ar/members')).body).toContain('<blockquote lang="en" dir="ltr">');
    expect((await site.get('/ar/bodies')).body).toContain('<bdi lang="en" dir="ltr">Water Group</bdi>');
  });

  test('search finds a party, a body and a statement', async () => {
    const { body } = await site.get(`/en/search?q=${encodeURIComponent('water')}`);
    expect(body).toContain('href="/en/bodies/water-group"');
    expect(body).toContain('passage=');
    expect((await site.get(`/ar/search?q=${encodeURIComponent('مغرب')}`)).body).toContain(
      'href="/ar/members/MA"',
    );
  });
});

describe('The API', () => {
  test.each(apis)('%s answers as its own description says', async (api) => {
    const description = (await site.get('/api/v1/openapi.json')).json();
    const schema = description.paths[api].get.responses['200'].content['application/json'].schema;
    const answer = (await site.get(api)).json();
    expect(answer.items.length).toBeGreaterThan(0);
    expect([...Value.Errors(schema, answer)]).toEqual([]);
  });

  test('evidence is exactly the words of the version', async () => {
    const { items } = (await site.get('/api/v1/members')).json();
    for (const { start, end, quote } of items[0].evidence) expect(text.slice(start, end)).toBe(quote);
  });

  test('a list is sent in parts that make up the whole', async () => {
    const first = (await site.get('/api/v1/meetings?limit=1')).json();
    expect(first).toMatchObject({ items: [{ slug: '2024-05-13-rabat' }], next: null });
    expect((await site.get('/api/v1/meetings?after=nothing')).statusCode).toBe(400);
    expect((await site.get('/api/v1/meetings?limit=0')).json()).toMatchObject({ error: 'error.invalid' });
  });

  test('an unknown address is a problem that says so', async () => {
    const reply = await site.get('/api/v1/nothing');
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.json()).toMatchObject({ error: 'error.not-found', status: 404 });
  });
});

test('The way in leads to the language that the browser prefers', async () => {
  const reply = await site.app.inject({ url: '/', headers: { 'accept-language': 'ar-JO, en;q=0.5' } });
  expect(reply.headers.location).toBe('/ar');
});

test('No page writes script or style into itself', async () => {
  for (const path of ['', ...rooms, '/search', '/statements'])
    expect((await site.get(`/en${path}`)).body, path).not.toMatch(
      /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/,
    );
});
