import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { transaction } from '../../src/platform/db/index.ts';
import { enter, type Fact } from '../../src/slices/register/index.ts';
import { publish } from '../../src/slices/statements/index.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { storedVersion } from '../support/statements.ts';

let site: TestApp;
const at = new Date('2024-05-15T09:00:00Z');
const by = 'Noor';

/** Enters a fact without words, as so on a day. */
const put = (fact: Fact, dated: string | null = null, source: string | null = null) =>
  transaction(site.db, (trx) =>
    enter(trx, fact, { by, at, on: null, language: 'en', findingId: null, evidence: [], dated, source }),
  );

const wells = 'Working Group on Wells';
const seat = { type: 'seat', body: wells, role: 'chair' } as const;

beforeAll(async () => {
  site = await testApp();
  await put(
    { type: 'membership', party: 'BE', change: 'joined', ordinal: 7 },
    '2014-09',
    'Letter of accession',
  );
  await put({ type: 'membership', party: { name: '=Land of Nod' }, change: 'joined', ordinal: 8 }, '2015');
  await put({ type: 'body', name: wells, kind: 'working-group', change: 'established' }, '2014-03-01');
  await put({ ...seat, party: 'BE', change: 'assumed', person: 'Sofia Wells' }, '2014-05-01');
  await put({ ...seat, party: 'BE', change: 'left' }, '2016-02-03');
  await put({ ...seat, party: 'MA', change: 'assumed' }, '2016-02-03');
  await put(
    {
      type: 'office',
      name: 'Sofia Wells',
      post: 'Envoy for Water',
      party: 'BE',
      acting: true,
      change: 'assumed',
    },
    '2013',
  );
  const text = 'Jordan chairs the Working Group on Wells.';
  const version = await storedVersion(site.db, { text, findings: [], sha256: 'b'.repeat(64) });
  await transaction(site.db, (trx) =>
    enter(
      trx,
      { ...seat, party: 'JO', change: 'assumed' },
      {
        by,
        at,
        on: '2024-05-14',
        language: 'en',
        findingId: null,
        evidence: [{ versionId: version.id, start: 0, end: 6, quote: 'Jordan' }],
      },
    ),
  );
  await publish(site.db, version.id, { by, at });
});
afterAll(() => site.close());

const rows = (csv: string): string[] => csv.replace('\uFEFF', '').trimEnd().split('\r\n');
const people = async (): Promise<string> => {
  const reply = await site.get('/en/questions/person?person=sofia');
  return /\/people\/([\da-f-]+)/.exec(String(reply.headers.location))![1]!;
};

describe('The page of the questions', () => {
  test.each(['ar', 'en', 'fr'])('has a form for each in %s, and suggests names', async (language) => {
    const { statusCode, body } = await site.get(`/${language}/questions`);
    expect(statusCode).toBe(200);
    for (const action of ['members', 'questions/chairs', 'questions/party', 'questions/person', 'timeline'])
      expect(body).toContain(`action="/${language}/${action}"`);
    expect(body).toContain(`<option value="${wells}">`);
    expect(body).toContain('<option value="Sofia Wells">');
  });
});

describe('Who chaired a body on a day', () => {
  test.each([
    ['2014-06-01', ['Belgium', 'Sofia Wells']],
    ['2018-01-01', ['Morocco']],
    ['2025-01-01', ['Jordan']],
  ])('on %s', async (on, expected) => {
    const { body } = await site.get(`/en/questions/chairs?body=wells&on=${on}`);
    const [, table = ''] = /<tbody>(.*)<\/tbody>/s.exec(body) ?? [];
    for (const name of ['Belgium', 'Sofia Wells', 'Morocco', 'Jordan'])
      expect(table.includes(name), `${name} on ${on}`).toBe(expected.includes(name));
    expect(body).toContain(`dateTime="${on}"`);
  });

  test('before it had a chair the page says so, and what to do', async () => {
    const { body } = await site.get('/en/questions/chairs?body=wells&on=2010-01-01');
    expect(body).toContain('Nobody chaired it on this date');
  });

  test('a name that no body has is answered as not found, with advice', async () => {
    const reply = await site.get('/en/questions/chairs?body=Fountains');
    expect(reply.statusCode).toBe(404);
    expect(reply.body).toContain('<bdi>Fountains</bdi>');
  });

  test('the API and the CSV say the same', async () => {
    const address = '/api/v1/bodies/working-group-on-wells/chairs';
    const { items } = (await site.get(`${address}?on=2014-06-01`)).json();
    expect(items).toMatchObject([
      { party: { id: 'BE' }, role: 'chair', person: 'Sofia Wells', from: '2014-05-01' },
    ]);
    const [heading, row, ...others] = rows((await site.get(`${address}.csv?on=2014-06-01`)).body);
    expect(heading).toMatch(
      /^body,body_ar,body_en,body_fr,party,party_ar,party_en,party_fr,role,person,from,to,/,
    );
    expect(row).toMatch(
      /^working-group-on-wells,,Working Group on Wells,,BE,بلجيكا,Belgium,Belgique,chair,Sofia Wells,2014-05-01,/,
    );
    expect(others).toEqual([]);
    expect((await site.get('/api/v1/bodies/fountains/chairs.csv')).statusCode).toBe(404);
  });
});

describe('Members on a day as CSV', () => {
  test('it is UTF-8 with a byte-order mark and CRLF, and no cell is a formula', async () => {
    const reply = await site.get('/api/v1/members.csv?on=2020-01-01');
    expect(reply.headers['content-type']).toMatch(/^text\/csv; charset=utf-8/);
    expect(reply.headers['content-disposition']).toContain('members_on-2020-01-01.csv');
    expect(reply.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [, belgium, nod] = rows(reply.body);
    expect(belgium).toMatch(
      /^7,1,1,BE,بلجيكا,Belgium,Belgique,member,2014-09,,false,.*,Noor,Letter of accession$/,
    );
    expect(nod).toContain("'=Land of Nod");
  });

  test('a day that no calendar has is refused before anything is sent', async () => {
    const reply = await site.get('/api/v1/members.csv?on=2020-02-30');
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ error: 'register.as-of.day' });
  });

  test('who asks again for what has not changed is told so', async () => {
    const { etag } = (await site.get('/api/v1/members.csv')).headers;
    const again = await site.app.inject({
      url: '/api/v1/members.csv',
      headers: { 'if-none-match': String(etag) },
    });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
    await put({ type: 'membership', party: 'NO', change: 'joined', ordinal: 9 }, '2016');
    const { statusCode } = await site.app.inject({
      url: '/api/v1/members.csv',
      headers: { 'if-none-match': String(etag) },
    });
    expect(statusCode).toBe(200);
  });
});

describe('A party is found', () => {
  test.each(['BE', 'be', 'Belgium', 'Belgique', 'بلجيكا', 'belg', 'Belgian'])('by %s', async (words) => {
    const reply = await site.get(`/en/questions/party?on=2020-01-01&party=${encodeURIComponent(words)}`);
    expect(reply.headers.location).toBe('/en/members/BE?on=2020-01-01');
  });

  test('of several whom the words may mean the reader chooses', async () => {
    const several = await site.get('/en/questions/party?party=n');
    expect(several.body).toContain('<h1>Which one');
    expect(several.body).toContain('href="/en/questions/party?party=NO"');
  });
});

describe('A person’s offices', () => {
  test('the page shows offices and seats in time, and is led to from where the name stands', async () => {
    const id = await people();
    const { body } = await site.get(`/en/people/${id}`);
    expect(body).toContain('Envoy for Water');
    expect(body).toContain('href="/en/bodies/working-group-on-wells"');
    for (const page of ['/en/members/BE', '/en/bodies/working-group-on-wells'])
      expect((await site.get(page)).body, page).toContain(`href="/en/people/${id}"`);
  });

  test('the API and the CSV say the same', async () => {
    const id = await people();
    const person = (await site.get(`/api/v1/people/${id}`)).json();
    expect(person).toMatchObject({
      names: [{ name: 'Sofia Wells' }],
      offices: [{ post: 'Envoy for Water', acting: true, from: '2013' }],
      seats: [{ body: { slug: 'working-group-on-wells' }, to: '2016-02-03' }],
    });
    const [, office, held] = rows((await site.get(`/api/v1/people/${id}.csv`)).body);
    expect(office).toMatch(/^office,Sofia Wells,Envoy for Water,true,/);
    expect(held).toMatch(/^seat,Sofia Wells,,,chair,working-group-on-wells,/);
  });

  test('of nobody there is no page', async () => {
    for (const id of ['nobody', '00000000-0000-4000-8000-000000000000'])
      expect((await site.get(`/en/people/${id}`)).statusCode).toBe(404);
  });
});
