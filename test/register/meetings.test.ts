import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { transaction } from '../../src/platform/db/index.ts';
import { describeMeeting, recordMeeting, supersedeMeeting } from '../../src/slices/meetings/index.ts';
import { verify } from '../../src/slices/record/index.ts';
import { enter, type FactOf, type MeetingDetails, nameParty } from '../../src/slices/register/index.ts';
import { publish, type Version } from '../../src/slices/statements/index.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { storedVersion } from '../support/statements.ts';

let site: TestApp;
let earlier: string;
let entryId: string;
let outcome: Version;
let record: Version;

const at = (minute: number) => new Date(`2026-01-05T09:${String(minute).padStart(2, '0')}:00Z`);
const byHand = (minute: number) => ({
  by: 'Amal',
  at: at(minute),
  on: null,
  language: 'en',
  findingId: null,
  evidence: [],
});
const brussels: FactOf<'meeting'> = {
  type: 'meeting',
  body: 'Small Group',
  level: 'senior-officials',
  from: '2021-12-02',
  to: '2021-12-02',
  dateStated: null,
  place: { city: 'Brussels', country: 'BE' },
  format: 'in-person',
  hosts: ['BE'],
  coHosts: [],
  chairs: [],
};
const rabat: FactOf<'meeting'> = {
  ...brussels,
  from: '2022-05-11',
  to: '2022-05-11',
  place: { city: 'Rabat', country: 'MA' },
  hosts: ['MA'],
};

const hold = (fact: FactOf<'meeting'>) =>
  transaction(site.db, async (trx) => {
    const entered = await enter(trx, fact, byHand(0));
    await recordMeeting(trx, entered.entryId, fact, byHand(0));
    return entered.entryId;
  });
const say = (details: MeetingDetails, minute: number) =>
  transaction(site.db, (trx) =>
    describeMeeting(trx, entryId, details, { ...byHand(minute), reason: 'from the file' }),
  );
const meeting = async (parameters = '') =>
  JSON.parse((await site.get(`/api/v1/meetings${parameters}`)).body).items.find(
    ({ slug }: { slug: string }) => slug === '2022-05-11-rabat',
  );

beforeAll(async () => {
  site = await testApp();
  outcome = await storedVersion(site.db, { text: 'They agreed.', findings: [], sha256: 'a'.repeat(64) });
  record = await storedVersion(site.db, { text: 'They met.', findings: [], sha256: 'b'.repeat(64) });
  await publish(site.db, outcome.id, { by: 'Amal', at: at(0) });
  earlier = await hold(brussels);
  entryId = await hold(rabat);
});
afterAll(() => site.close());

describe('A meeting that is described', () => {
  test('shows its series, agenda, delegations, thanks and outcome, and whose record it approved', async () => {
    const described = await say(
      {
        timeZone: 'Africa/Casablanca',
        series: 'Consultations on Wells',
        agenda: [{ title: 'Wells of the Sahel', text: 'Opened by Niger.' }, { title: 'Next year' }],
        delegations: ['NE', 'IT'],
        thanked: ['MA', { name: 'The hosts’ staff' }],
        outcomes: [outcome.statementId],
        record: record.statementId,
        approved: { meeting: earlier, on: '2022-05-11' },
      },
      10,
    );
    expect(described.created).toBe(true);
    expect(described.entryId).not.toBe(entryId);
    entryId = described.entryId;
    expect(await meeting()).toMatchObject({
      slug: '2022-05-11-rabat',
      timeZone: 'Africa/Casablanca',
      series: 'Consultations on Wells',
      agenda: [
        { title: 'Wells of the Sahel', text: 'Opened by Niger.' },
        { title: 'Next year', text: null },
      ],
      delegations: [{ id: 'NE' }, { id: 'IT' }],
      thanked: [{ id: 'MA' }, { id: "name:the hosts' staff" }],
      outcomes: [{ title: 'Communiqué of the ministers' }],
      approvedRecordOf: { slug: '2021-12-02-brussels', on: '2022-05-11' },
    });
    const page = (await site.get('/en/meetings/2022-05-11-rabat')).body;
    for (const said of [
      'Consultations on Wells',
      'Wells of the Sahel',
      'Niger',
      '2 December 2021',
      'Communiqué',
    ])
      expect(page).toContain(said);
  });

  test('leads to no statement that is not public yet', async () => {
    expect((await meeting()).record).toBeNull();
    await publish(site.db, record.id, { by: 'Amal', at: at(15) });
    expect((await meeting()).record).toMatchObject({ title: 'Communiqué of the ministers' });
  });

  test('was known without it before, at the same address', async () => {
    expect(await meeting('?known=2026-01-05T09:05:00Z')).toMatchObject({ series: null, agenda: [] });
    expect((await site.get('/en/meetings/2022-05-11-rabat?known=2026-01-05T09:05:00Z')).statusCode).toBe(200);
  });

  test('stays as it is where nothing new is said', async () => {
    expect(await say({ series: 'Consultations on Wells' }, 20)).toEqual({ entryId, created: false });
  });

  test('keeps what was said when a detail is corrected, and its address when its day is', async () => {
    entryId = (await say({ delegations: ['NE'] }, 21)).entryId;
    expect(await meeting()).toMatchObject({ delegations: [{ id: 'NE' }], series: 'Consultations on Wells' });
    await transaction(site.db, async (trx) => {
      const entry = await trx
        .selectFrom('entry')
        .select('fact')
        .where('id', '=', entryId)
        .executeTakeFirstOrThrow();
      const fact = { ...(entry.fact as FactOf<'meeting'>), from: '2022-05-12', to: '2022-05-12' };
      const corrected = await supersedeMeeting(trx, entryId, fact, { ...byHand(22), reason: 'misread' });
      entryId = corrected.entryId;
    });
    expect(await meeting()).toMatchObject({ from: '2022-05-12', series: 'Consultations on Wells' });
  });

  test('is still the meeting whose record was approved after it is corrected itself', async () => {
    await transaction(site.db, (trx) =>
      supersedeMeeting(
        trx,
        earlier,
        { ...brussels, from: '2021-12-03', to: '2021-12-03' },
        { ...byHand(23), reason: 'misread' },
      ),
    );
    expect((await meeting()).approvedRecordOf).toEqual({ slug: '2021-12-02-brussels', on: '2022-05-11' });
    expect((await site.get('/en/meetings/2022-05-11-rabat')).body).toContain('3 December 2021');
  });

  test('is found by its series, a point of its agenda and its city', async () => {
    for (const words of ['consultations wells', 'sahel', 'rabat'])
      expect((await site.get(`/en/search?q=${words}`)).body).toContain('/en/meetings/2022-05-11-rabat');
    expect((await site.get('/en/search?q=nowhere')).body).not.toContain('/en/meetings/');
  });

  test('names its parties as they were called on the day that is asked for', async () => {
    const naming = { party: 'MA', language: 'en', name: 'Cherifian Empire', from: null, to: '2023' } as const;
    await transaction(site.db, (trx) => nameParty(trx, naming, byHand(24)));
    expect((await site.get('/en/meetings/2022-05-11-rabat?on=2022-06-01')).body).toContain(
      'Cherifian Empire',
    );
    expect((await site.get('/en/meetings/2022-05-11-rabat?on=2024-06-01')).body).not.toContain('Cherifian');
  });

  test('that stands no longer is not described', async () => {
    const gone = transaction(site.db, (trx) =>
      describeMeeting(trx, earlier, { series: 'Other' }, { ...byHand(30), reason: 'late' }),
    );
    await expect(gone).rejects.toMatchObject({ key: 'register.changed-meanwhile' });
    expect(await verify(site.db)).toMatchObject({ ok: true });
  });
});

test('A body shows the statement that gives it its task, on its page and to programs.', async () => {
  const fact: FactOf<'body'> = {
    type: 'body',
    name: 'Group on Wells',
    kind: 'working-group',
    change: 'established',
    mandate: { statementId: outcome.statementId, versionId: outcome.id },
  };
  await transaction(site.db, (trx) => enter(trx, fact, { ...byHand(40), dated: '2022' }));
  expect((await site.get('/en/bodies/group-on-wells')).body).toMatch(/Mandate.*Communiqué of the ministers/s);
  const { items } = JSON.parse((await site.get('/api/v1/bodies')).body);
  expect(items.at(-1)).toMatchObject({
    slug: 'group-on-wells',
    mandate: { title: 'Communiqué of the ministers' },
  });
});
