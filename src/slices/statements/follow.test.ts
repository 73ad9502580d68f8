import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { acceptAll } from './accept-all.ts';
import { holdAgainst } from './compare.ts';
import { differingFields } from './differing-fields.ts';
import { changesAskedFor, follow } from './follow.ts';
import { bringIn, findingsOf, publish, type Version } from './index.ts';

let site: TestApp;
let arabic: Version;
let english: Version;

const by = 'Amal';
const at = new Date('2026-01-05T10:00:00Z');

const texts = {
  ar: `وزارة المياه الأردنية
14 أيار/مايو 2024

بيان بشأن اجتماع المجموعة المصغرة للتحالف من أجل الأنهار

استضاف الأردن اليوم اجتماعًا للمجموعة المصغرة للتحالف من أجل الأنهار في عمّان على مستوى كبار المسؤولين.

ورحّب الشركاء بغانا بصفتها العضو الثاني والثلاثين في التحالف.

هذه ترجمة للمجاملة، والنص الإنجليزي هو النص الرسمي.`,
  en: `Ministry of Water of Jordan
14 May 2024

Statement on the Meeting of the Small Group of the Coalition for Rivers

Jordan yesterday hosted a meeting of the Small Group of the Coalition for Rivers in Amman at the level of senior officials.

Partners welcomed Ghana as the 31st member of the Coalition.`,
};

beforeAll(async () => {
  site = await testApp();
  arabic = (await bringIn(site.db, { text: texts.ar, standing: 'translation', by, at })).version;
  await publish(site.db, arabic.id, { by, at });
  await acceptAll(site.db, arabic.id, { from: 0, by, at });
  const official = { text: texts.en, statementId: arabic.statementId, standing: 'official' as const, by, at };
  english = (await bringIn(site.db, official)).version;
  await publish(site.db, english.id, { by, at });
});
afterAll(() => site.close());

const asked = async () => changesAskedFor(site.db, await holdAgainst(site.db, english, arabic));

const meetings = async () =>
  JSON.parse((await site.get('/api/v1/meetings')).body).items.map(({ from }: { from: string }) => from);

describe('Where the official text arrives later than a translation that was accepted', () => {
  test('the register has what the translation says until a person acts', async () => {
    expect(await meetings()).toEqual(['2024-05-14']);
  });

  test('each fact in which it says otherwise is proposed for change, and no other', async () => {
    const changes = await asked();
    expect(changes.map(({ official, fields }) => [official.proposed.type, fields])).toEqual([
      ['meeting', ['from', 'to']],
      ['membership', ['ordinal']],
    ]);
  });

  test('the desk shows both quotes and both days, in the language of the page', async () => {
    const page = (await site.get(`/ar/desk/versions/${english.id}`)).body;
    expect(page).toContain('يخالف النص الرسمي السجل في واقعتين');
    const both = (await site.get(`/en/desk/versions/${arabic.id}`)).body;
    expect(both).toMatch(/14 May 2024.*استضاف.*→.*13 May 2024.*Jordan yesterday hosted/s);
  });

  test('the register follows, and the history keeps what was known before', async () => {
    const [meeting] = await asked();
    const fields = {
      stated: meeting!.stated.id,
      'stated-revision': String(meeting!.stated.revision),
      official: meeting!.official.id,
      'official-revision': String(meeting!.official.revision),
    };
    const answer = await site.post(`/en/desk/versions/${english.id}/follow`, fields);
    expect(answer.statusCode).toBe(303);
    expect(await meetings()).toEqual(['2024-05-13']);
    const events = await site.db
      .selectFrom('history_event')
      .select('kind')
      .orderBy('seq', 'desc')
      .limit(6)
      .execute();
    expect(events.map(({ kind }) => kind).reverse()).toEqual([
      'entry-superseded',
      'entry-evidenced',
      'finding-accepted',
      'entry-evidence-withdrawn',
      'finding-reopened',
      'finding-rejected',
    ]);
    const then = JSON.parse((await site.get('/api/v1/meetings?known=2026-01-05T09:59:59Z')).body).items;
    expect(then).toEqual([]);
    expect((await site.get('/en/meetings/2024-05-14')).statusCode).toBe(200);
    const again = await site.post(`/en/desk/versions/${english.id}/follow`, fields);
    expect(again.statusCode).toBe(409);
  });

  test('it stops asking, and says why the translation no longer counts', async () => {
    expect((await asked()).map(({ official }) => official.proposed.type)).toEqual(['membership']);
    const rejected = (await findingsOf(site.db, arabic.id)).find(({ status }) => status === 'rejected');
    expect(rejected?.reason).toBe('The official text says otherwise.');
  });

  test('of two who follow at once one does, and the other is told so', async () => {
    const [change] = await asked();
    const { stated, official } = change!;
    const once = () => follow(site.db, { stated, official, reason: 'Official text', by, at });
    const outcomes = await Promise.allSettled([once(), once()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { items } = JSON.parse((await site.get('/api/v1/members')).body);
    expect(items.map(({ ordinal }: { ordinal: number }) => ordinal)).toEqual([31]);
  });

  test.each([{}, { stated: 'x', official: 'y' }])(
    'a form that names nothing is refused: %o',
    async (fields) => {
      expect((await site.post(`/en/desk/versions/${english.id}/follow`, fields)).statusCode).toBe(404);
    },
  );
});

describe('Two facts of one type', () => {
  const office = { type: 'office', name: 'Ada', post: 'Minister', party: 'BE', acting: false } as const;
  test.each([
    ['in what the official text leaves unsaid', { ...office, party: null }, []],
    ['in a name, which each language writes in its own way', { ...office, name: 'آدا' }, []],
    ['in a party', { ...office, party: 'FR' }, ['party']],
    ['in whether somebody acts for another', { ...office, acting: true }, ['acting']],
  ])('are held to differ %s as it should be', (_what, official, fields) => {
    expect(differingFields(office, official)).toEqual(fields);
  });
});
