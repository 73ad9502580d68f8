import Value from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../test/support/app.ts';
import { transaction } from '../platform/db/index.ts';
import { recordMeeting } from '../slices/meetings/index.ts';
import { enter, type Fact } from '../slices/register/index.ts';
import { bringIn, publish } from '../slices/statements/index.ts';

let site: TestApp;
let person: string;

const by = 'Noor';
const at = new Date('2024-05-15T09:00:00Z');
const wells = 'Working Group on Wells';

const facts: readonly Fact[] = [
  { type: 'membership', party: 'MA', change: 'joined', ordinal: 7 },
  { type: 'body', name: wells, kind: 'working-group', change: 'established' },
  { type: 'seat', body: wells, party: 'MA', role: 'chair', change: 'assumed', person: 'Sofia Wells' },
  { type: 'office', name: 'Sofia Wells', post: 'Envoy', party: 'MA', acting: false, change: 'assumed' },
  {
    type: 'meeting',
    body: wells,
    level: 'ministers',
    from: '2024-05-13',
    to: '2024-05-14',
    dateStated: null,
    place: { city: 'Rabat', country: 'MA' },
    format: 'in-person',
    hosts: ['MA'],
    coHosts: [],
    chairs: ['MA'],
  },
  { type: 'undertaking', kind: 'commitment', actor: 'MA', toward: ['JO'], themes: [], theatres: [] },
];

beforeAll(async () => {
  site = await testApp();
  const text = 'MINISTRY OF WATER\n14 May 2024\n\nA notice\n\nMorocco did all of this.';
  const { version } = await bringIn(site.db, { text, standing: 'translation', by, at });
  for (const fact of facts)
    await transaction(site.db, async (trx) => {
      const evidence = [{ versionId: version.id, start: 0, end: 8, quote: text.slice(0, 8) }];
      const provenance = { by, at, on: '2024-05-14', language: 'en', findingId: null, evidence };
      const { entryId } = await enter(trx, fact, provenance);
      if (fact.type === 'meeting') await recordMeeting(trx, entryId, fact, provenance);
    });
  await publish(site.db, version.id, { by, at });
  const { headers } = await site.get('/en/questions/person?person=Sofia%20Wells');
  person = String(headers.location).split('/').at(-1)!;
});
afterAll(() => site.close());

/** Each question by its path in the description of the API, and one way to ask it. */
const asked: readonly (readonly [string, () => string])[] = [
  ['/api/v1/members', () => '/api/v1/members'],
  ['/api/v1/bodies', () => '/api/v1/bodies'],
  ['/api/v1/bodies/{slug}/chairs', () => '/api/v1/bodies/working-group-on-wells/chairs'],
  ['/api/v1/parties/{id}', () => '/api/v1/parties/MA'],
  ['/api/v1/people/{id}', () => `/api/v1/people/${person}`],
  ['/api/v1/changes', () => '/api/v1/changes?from=2024-01-01&to=2024-12-31'],
  ['/api/v1/learned', () => '/api/v1/learned?from=2024-01-01&to=2024-12-31'],
  ['/api/v1/meetings', () => '/api/v1/meetings?host=MA'],
  ['/api/v1/entries/single-source', () => '/api/v1/entries/single-source'],
  ['/api/v1/entries/translation-alone', () => '/api/v1/entries/translation-alone'],
];

const okOf = async (path: string) =>
  (await site.get('/api/v1/openapi.json')).json().paths[path].get.responses['200'];

const asCsv = (address: string): string => {
  const [path, question] = address.split('?');
  return `${path}.csv${question === undefined ? '' : `?${question}`}`;
};

describe.each(asked)('The question %s', (path, ask) => {
  test('is answered as its description says, with words', async () => {
    const { content } = await okOf(path);
    const answer = (await site.get(ask())).json();
    expect([...Value.Errors(content['application/json'].schema, answer)]).toEqual([]);
    expect(JSON.stringify(answer)).toContain('"quote":"MINISTRY"');
  });

  test('has the columns as CSV that its description names', async () => {
    const reply = await site.get(asCsv(ask()));
    expect(reply.headers['content-type']).toMatch(/^text\/csv/);
    const [heading = '', ...rows] = reply.body.replace('\uFEFF', '').trimEnd().split('\r\n');
    const { description } = await okOf(`${path}.csv`);
    const named = [...description.split('Columns: ')[1].matchAll(/(?:^|; )`(\w+)`/g)].map(([, name]) => name);
    expect(heading.split(',')).toEqual(named);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.join('\n')).toContain('MINISTRY');
  });
});

test('What no published words state yet is in no answer', async () => {
  const { version } = await bringIn(site.db, {
    text: 'A draft.\n\nGhana joined.',
    standing: 'official',
    by,
    at,
  });
  const evidence = [{ versionId: version.id, start: 10, end: 15, quote: 'Ghana' }];
  const provenance = { by, at, on: '2024-06-01', language: 'en', findingId: null, evidence };
  await transaction(site.db, async (trx) => {
    await enter(trx, { type: 'membership', party: 'GH', change: 'joined', ordinal: 99 }, provenance);
    const office = { type: 'office', name: 'Ama Mensah', post: 'Envoy', party: 'GH', acting: false } as const;
    await enter(trx, office, provenance);
  });
  for (const [path, ask] of asked)
    for (const address of [ask(), asCsv(ask())])
      expect((await site.get(address)).body, path).not.toMatch(/Ghana|"GH"|,GH,|Mensah/);
  expect((await site.get('/en/questions')).body).not.toMatch(/Ghana|Mensah/);
  expect((await site.get('/en/questions/person?person=Mensah')).statusCode).toBe(404);
});

test('The undertakings of a party are sent in parts, and have a page', async () => {
  const { items, next } = (await site.get('/api/v1/parties/MA/undertakings?limit=1')).json();
  expect(items).toMatchObject([{ kind: 'commitment', toward: [{ id: 'JO' }] }]);
  expect(next).toBeNull();
  expect((await site.get('/en/members/MA/undertakings')).body).toContain('MINISTRY');
});
