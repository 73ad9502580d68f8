import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { historyParts } from '../../src/app/history-parts.ts';
import { type Db, transaction } from '../../src/platform/db/index.ts';
import { recordMeeting, supersedeMeeting } from '../../src/slices/meetings/index.ts';
import {
  enter,
  exportHistory,
  type Fact,
  type FactOf,
  historyFileBytes,
  importHistory,
  merge,
  nameParty,
  now,
  retract,
  supersede,
} from '../../src/slices/register/index.ts';
import { publish } from '../../src/slices/statements/index.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { storedVersion } from '../support/statements.ts';

const at = new Date('2026-01-05T10:00:00Z');
const by = 'Amal';

/** A statement that is the same in both: what a coalition said is no part of the tables. */
async function statementIn({ db }: TestApp): Promise<{ readonly id: string; readonly versionId: string }> {
  const version = await storedVersion(db, { text: 'They agreed.', findings: [], sha256: 'a'.repeat(64) });
  await publish(db, version.id, { by, at });
  return { id: version.statementId, versionId: version.id };
}

const bare = { type: 'meeting', dateStated: null, coHosts: [], level: null, to: null, body: null } as const;

/** A register in which everything occurs that a person can say with the forms. */
async function fill(db: Db, statement: { readonly id: string; readonly versionId: string }): Promise<void> {
  const given = (language = 'en') => ({ by, at, on: null, language, findingId: null, evidence: [] });
  const say = (fact: Fact, dated: string | null, source = 'Letter 7', language = 'en'): Promise<string> =>
    transaction(db, async (trx) => {
      const provenance = { ...given(language), dated, source };
      const { entryId } = await enter(trx, fact, provenance);
      if (fact.type === 'meeting') await recordMeeting(trx, entryId, fact, provenance);
      return entryId;
    });
  const member = (
    party: FactOf<'membership'>['party'],
    change: FactOf<'membership'>['change'],
    ordinal: number | null = null,
  ): Fact => ({ type: 'membership', party, change, ordinal });

  await say(member('BE', 'joined', 1), '2014-09-10');
  await say(member('MA', 'observer'), '[..2014]');
  await say(member('MA', 'joined', 12), '2015~');
  await say(member('MA', 'suspended'), '2017-03');
  await say(member('MA', 'joined'), '2018');
  await say(member('MA', 'left'), '2020-01-31');
  await say(member('MA', 'joined'), '2022');
  await say(member('org:NATO', 'observer'), null);
  await say(member({ name: 'Land of Nod' }, 'joined', 84), '2021-12-02');
  await say(member('SZ', 'joined', 40), '2016');

  const working = { type: 'body', kind: 'working-group' } as const;
  const mandate = { statementId: statement.id };
  await say({ ...working, name: 'Working Group on Wells', change: 'established', mandate }, '2015-06');
  await say(
    {
      ...working,
      name: 'Group on Springs',
      change: 'established',
      parent: 'Working Group on Wells',
      mandate: { ...mandate, versionId: statement.versionId },
    },
    '2016~',
  );
  await say(
    { ...working, name: 'Water Forum', formerly: 'Working Group on Wells', change: 'renamed' },
    '2019-01-01',
  );
  await say(
    { ...working, name: 'Group on Springs', change: 'merged', into: 'Working Group on Wells' },
    '2020',
  );
  await say({ type: 'body', kind: 'plenary', name: 'Plenary', change: 'mentioned' }, '2014-12-03');
  await say({ ...working, name: 'فريق الآبار', change: 'mentioned' }, '2018-02', 'رسالة', 'ar');
  await say({ ...working, name: 'Zero Wells Team', change: 'mentioned' }, '2018-03');
  await say({ ...working, name: 'Aquifer Team', change: 'dissolved' }, '2018-04');

  const chair = { type: 'seat', body: 'Working Group on Wells', role: 'chair' } as const;
  await say({ ...chair, party: 'BE', change: 'assumed', person: 'Sofia Wells' }, '2015-07-01');
  await say({ ...chair, party: 'BE', change: 'left' }, '2017');
  await say({ ...chair, party: 'org:EU', change: 'assumed' }, '2017-06~');
  await say({ ...chair, party: 'SZ', role: 'co-lead', change: 'held' }, '2016-05-05');
  await say({ ...chair, party: { name: 'Land of Nod' }, role: 'member', change: 'held' }, null);

  const office = { type: 'office', acting: false } as const;
  await say({ ...office, name: 'Sofia Wells', post: 'Envoy', party: 'BE', change: 'assumed' }, '2015');
  await say({ ...office, name: 'Sofia Wells', post: 'Envoy', party: 'BE', change: 'left' }, '2019-08-31');
  await say(
    { ...office, name: 'صوفيا ويلز', post: 'مبعوثة', party: 'BE', acting: true },
    '2016',
    'رسالة',
    'ar',
  );
  await say({ ...office, name: 'Ola Nord', post: 'Secretary General', party: 'org:NATO' }, '[..2016-05]');
  await say({ ...office, name: 'Kim Noparty', post: 'Chair of the board', party: null }, '2016');

  const first = await say(
    {
      ...bare,
      body: 'Plenary',
      level: 'ministers',
      from: '2014-12-03',
      to: '2014-12-04',
      place: { city: 'Brussels', country: 'BE' },
      format: 'in-person',
      hosts: ['BE', 'org:NATO'],
      chairs: ['MA'],
    },
    null,
  );
  const second: FactOf<'meeting'> = {
    ...bare,
    body: 'Plenary',
    level: 'leaders',
    from: '2016~',
    place: { city: 'Rabat', country: 'MA' },
    format: 'hybrid',
    hosts: ['MA'],
    coHosts: [{ name: 'Land of Nod' }],
    chairs: [],
    delegations: ['BE', 'SZ'],
    thanked: ['MA', { name: 'Sofia Wells' }],
    timeZone: 'Africa/Casablanca',
    series: 'Consultations on Wells',
    agenda: [{ title: 'Wells; and | springs', text: 'Opened by Belgium.' }, { title: 'Next year' }],
    outcomes: [statement.id, '2016-05-05-not-here-yet'],
    record: statement.id,
    approved: { meeting: first, on: '2016-05' },
  };
  const described = await say({ ...second, agenda: [] }, null);
  await transaction(db, (trx) =>
    supersedeMeeting(trx, described, second, { ...given(), source: 'Letter 8', reason: 'the agenda' }),
  );
  await say(
    {
      ...bare,
      from: '2014-12-03',
      place: { city: 'Brussels', country: 'BE' },
      format: 'in-person',
      hosts: [],
      chairs: [],
    },
    null,
  );
  await say({ ...bare, from: null, place: null, format: 'virtual', hosts: ['NE'], chairs: [] }, '2019-02');

  await say(
    {
      type: 'undertaking',
      kind: 'commitment',
      actor: 'BE',
      toward: ['SZ', { name: 'Sofia Wells' }],
      themes: ['education'],
      theatres: ['sahel', 'NE'],
    },
    '2016-05-05',
  );
  await say({ type: 'amount', kind: 'pledged', value: 1_250_000.5, currency: 'EUR' }, '2016-05-05');
  await say({ type: 'programme', name: 'Wells for All', theatres: ['NE'] }, '2016~');
  await say({ type: 'programme', subject: 'training of; well | diggers', theatres: [] }, null);
  await say({ type: 'member-count', count: 84 }, '2021-12-02');

  const mistaken = await say(member('NE', 'joined', 50), '2013');
  await transaction(db, (trx) =>
    supersede(trx, mistaken, member('NE', 'joined', 51), {
      ...given(),
      dated: '2015',
      source: 'Letter 9',
      reason: 'misread',
    }),
  );
  const withdrawn = await say(member('IT', 'joined'), '2015');
  await transaction(db, (trx) => retract(trx, withdrawn, { by, at, reason: 'wrong', findingId: null }));

  for (const [language, name, from, to] of [
    ['en', 'Kingdom of Swaziland', null, '2018-04-19'],
    ['en', 'Kingdom of Eswatini', '2018-04-19', null],
    ['ar', 'مملكة سوازيلاند', null, '2018-04'],
  ] as const)
    await transaction(db, (trx) =>
      nameParty(trx, { party: 'SZ', language, name, from, to }, { by, at, source: 'Gazette 39' }),
    );

  const idOf = async (kind: 'body' | 'person', name: string): Promise<string> => {
    const row = await db
      .selectFrom(`${kind}_name`)
      .select(`${kind}_id as id`)
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    return row.id;
  };
  const pairs = [
    ['body', 'Working Group on Wells', 'فريق الآبار'],
    ['body', 'Zero Wells Team', 'Aquifer Team'],
    ['person', 'Sofia Wells', 'صوفيا ويلز'],
  ] as const;
  for (const [kind, kept, merged] of pairs) {
    const pair = { kind, kept: await idOf(kind, kept), merged: await idOf(kind, merged) };
    await transaction(db, (trx) => merge(trx, pair, { by, at, reason: 'the same' }));
  }
}

const filesOf = async (db: Db) =>
  Promise.all(
    (await exportHistory(db, now, historyParts(db))).map(async (table) => ({
      fileName: `${table.kind}.csv`,
      bytes: new Uint8Array(await historyFileBytes([table], 'csv')),
    })),
  );
const textsOf = (files: Awaited<ReturnType<typeof filesOf>>) =>
  Object.fromEntries(files.map(({ fileName, bytes }) => [fileName, new TextDecoder().decode(bytes)]));

const bringInto = (db: Db, files: Awaited<ReturnType<typeof filesOf>>) =>
  importHistory(db, files, { by, at, language: 'en', dryRun: false }, historyParts(db));

let one: TestApp;
let other: TestApp;
let files: Awaited<ReturnType<typeof filesOf>>;

beforeAll(async () => {
  [one, other] = [await testApp(at), await testApp(at)];
  await fill(one.db, await statementIn(one));
  await statementIn(other);
  files = await filesOf(one.db);
  const report = await bringInto(other.db, files);
  expect(
    report.tables.flatMap(({ refusal, rows }) => [refusal, ...rows.flatMap(({ problems }) => problems)]),
  ).toEqual(files.map(() => null));
});
afterAll(async () => {
  await one.close();
  await other.close();
});

describe('A register in which everything occurs, exported and imported into an empty one', () => {
  test('is the same, byte for byte', async () => {
    expect(textsOf(await filesOf(other.db))).toEqual(textsOf(files));
  });

  test('has in its tables what statements and meetings it refers to, and what parties were called', () => {
    const texts = textsOf(files);
    expect(texts['meetings.csv']).toContain('2016-05-05-not-here-yet');
    expect(texts['meetings.csv']).toContain('2014-12-03-brussels-2');
    expect(texts['bodies.csv']).toMatch(/communique-of-the-ministers\?version=en/);
    expect(texts['names.csv']).toContain('SZ,en,Kingdom of Swaziland,,2018-04-19,Gazette 39');
  });

  test('may be brought again, to either: nothing is new', async () => {
    for (const { db } of [one, other])
      expect((await bringInto(db, files)).counts).toMatchObject({ new: 0, refused: 0 });
  });

  test.each([
    ...['members', 'members?on=2016-06-01', 'bodies', 'bodies?on=2018-06-01', 'meetings'],
    ...['parties/SZ', 'parties/MA?on=2019-01-01', 'parties/name%3Aland%20of%20nod', 'parties/org:NATO'],
    ...['bodies/working-group-on-wells/chairs?on=2016-01-01', 'meetings.csv', 'members.csv'],
  ])('answers the same at /api/v1/%s', async (path) => {
    const [a, b] = [await one.get(`/api/v1/${path}`), await other.get(`/api/v1/${path}`)];
    expect(a.statusCode).toBe(200);
    expect(withoutIds(b.body)).toEqual(withoutIds(a.body));
  });

  test.each([
    ...[
      'members',
      'bodies',
      'meetings',
      'members/SZ?on=2017-01-01',
      'members/BE/undertakings?on=2017-01-01',
      'members/MA',
      'members/org:NATO',
    ],
    ...[
      'bodies/working-group-on-wells',
      'bodies/group-on-springs',
      'bodies/zero-wells-team',
      'bodies/plenary',
      'bodies/aquifer-team',
      `bodies/${encodeURIComponent('فريق-الآبار')}`,
    ],
    ...[
      'meetings/2014-12-03-brussels',
      'meetings/2016-rabat',
      'meetings/2014-12-03-brussels-2',
      'meetings/meeting',
    ],
  ])('has the same page at %s', async (path) => {
    for (const language of ['en', 'ar', 'fr']) {
      const url = `/${language}/${path}`;
      const [a, b] = [await publicPage(one, url), await publicPage(other, url)];
      expect(a.statusCode).toBe(200);
      expect(mainOf(b.body)).toEqual(mainOf(a.body));
    }
  });
});

/** As those see it who are not at the desk: they are not told of what was merged. */
const publicPage = ({ app }: TestApp, url: string) => app.inject({ url, remoteAddress: '203.0.113.9' });

/** Ids are made anew on each machine. */
const withoutIds = (text: string): string =>
  text
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'id')
    .replaceAll(/name="_csrf" value="[^"]*"/g, '');

const mainOf = (page: string): string => withoutIds(/<main.*<\/main>/s.exec(page)?.[0] ?? '');
