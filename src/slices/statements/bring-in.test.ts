import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { bringIn, declare, findingsOf, findStatement, publish } from './index.ts';

let site: TestApp;
let round = 0;

beforeAll(async () => {
  site = await testApp();
});
afterAll(() => site.close());
beforeEach(() => {
  round++;
});

const by = 'Amal';
const at = new Date('2026-01-05T10:00:00Z');

/** A statement that no other test brings in. */
const english = () => `Ministry of Foreign Affairs of Belgium
Office of the Spokesperson

MEDIA NOTE
${(round % 28) + 1} May 2024

Partners welcomed Ghana as the ${round + 30}th member of the Coalition. The Coalition remains committed to its work.`;

const arabic = () => `وزارة الخارجية البلجيكية
مكتب المتحدث الرسمي

مذكرة إعلامية
${(round % 28) + 1} أيار/مايو 2024

رحّب الشركاء بغانا بصفتها العضو رقم ${round + 30} في التحالف. ولا يزال التحالف ملتزمًا بعمله.`;

const bring = (text: string, more: Partial<Parameters<typeof bringIn>[1]> = {}) =>
  bringIn(site.db, { text, by, at, ...more });

const countOf = async (
  table: 'statement' | 'statement_version' | 'reading' | 'finding' | 'history_event',
) => {
  const { count } = await site.db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};
const everything = () =>
  Promise.all(
    (['statement', 'statement_version', 'reading', 'finding', 'history_event'] as const).map(countOf),
  );

describe('Bringing a text in', () => {
  test.each([
    ['a day that no calendar has', { asOf: '2024-02-30' }, 'import.refusal.date'],
    ['an address that is none on the web', { sourceUrl: 'javascript:alert(1)' }, 'import.refusal.url'],
    ['half an address', { sourceUrl: 'https://' }, 'import.refusal.url'],
  ])('With %s it is refused, and nothing is stored.', async (_, more, key) => {
    const before = await everything();
    await expect(bring(english(), more)).rejects.toMatchObject({ key });
    expect(await everything()).toEqual(before);
  });

  test('A text becomes a version of a new statement, with its findings awaiting review.', async () => {
    const { statement, version, reading, known } = await bring(english());
    expect(known).toBe(false);
    expect(statement).toMatchObject({ kind: 'media-note', issuedOn: reading.issuedOn });
    expect(version).toMatchObject({
      language: 'en',
      standing: 'official',
      importedBy: by,
      publishedAt: null,
    });
    const findings = await findingsOf(site.db, version.id);
    expect(findings.map(({ proposed }) => proposed)).toEqual(reading.findings);
    expect(findings.every(({ status }) => status === 'proposed')).toBe(true);
  });

  test('The same text again is recognised and stores nothing, however its lines end.', async () => {
    const first = await bring(english());
    const before = await everything();
    const again = await bring(`\ufeff${english().replaceAll('\n', '\r\n')}`);
    expect(again).toMatchObject({ known: true, version: { id: first.version.id } });
    expect(await everything()).toEqual(before);
  });

  test('The same text from many at once is stored once.', async () => {
    const brought = await Promise.all([1, 2, 3, 4].map(() => bring(english())));
    expect(new Set(brought.map(({ version }) => version.id)).size).toBe(1);
    expect(brought.filter(({ known }) => !known)).toHaveLength(1);
  });

  test('A text in a language without a grammar stores nothing.', async () => {
    const before = await everything();
    await expect(
      bring('대한민국 외교부는 오늘 서울에서 장관급 회의를 개최하였다고 발표하였다.'),
    ).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });
});

describe('The versions of one statement', () => {
  test('A second language joins the statement as a translation, because one text is official.', async () => {
    const official = await bring(english());
    const translation = await bring(arabic(), { statementId: official.statement.id });
    expect(translation.version).toMatchObject({ standing: 'translation', language: 'ar' });
    const statement = await findStatement(site.db, { id: official.statement.id });
    expect(statement?.versions.map(({ language }) => language)).toEqual(['en', 'ar']);
  });

  test('A second official text is refused, and nothing of it is stored.', async () => {
    const official = await bring(english());
    const before = await everything();
    const second = bring(arabic(), { statementId: official.statement.id, standing: 'official' });
    await expect(second).rejects.toMatchObject({ key: 'statements.refusal.official-taken' });
    expect(await everything()).toEqual(before);
  });

  test('A second version in the same language is refused.', async () => {
    const official = await bring(english());
    const other = bring(`${english()}\n\nThank you.`, { statementId: official.statement.slug });
    await expect(other).rejects.toMatchObject({ key: 'statements.refusal.language-taken' });
  });

  test('Two texts may be declared equally authentic.', async () => {
    const first = await bring(english());
    await declare(site.db, { versionId: first.version.id, standing: 'authentic', by, at });
    const second = await bring(arabic(), { statementId: first.statement.id, standing: 'authentic' });
    expect(second.version.standing).toBe('authentic');
  });

  test('A version that came in by itself is declared a translation of a statement that is here.', async () => {
    const official = await bring(english());
    const alone = await bring(arabic());
    const into = {
      versionId: alone.version.id,
      standing: 'translation',
      statementId: official.statement.id,
    } as const;
    await declare(site.db, { ...into, by, at });
    const statement = await findStatement(site.db, { id: official.statement.id });
    expect(statement?.versions.map(({ id }) => id)).toEqual([official.version.id, alone.version.id]);
  });

  test('A published version stays in its statement, and its text never changes.', async () => {
    const official = await bring(english());
    const alone = await bring(arabic());
    await publish(site.db, alone.version.id, { by, at });
    const into = {
      versionId: alone.version.id,
      standing: 'translation',
      statementId: official.statement.id,
    } as const;
    await expect(declare(site.db, { ...into, by, at })).rejects.toMatchObject({
      key: 'statements.refusal.published-stays',
    });
    const rewrite = site.db
      .updateTable('statement_version')
      .set({ title: 'Another title' })
      .where('id', '=', alone.version.id)
      .execute();
    await expect(rewrite).rejects.toThrow('never changes');
  });
});

describe('POST /desk/import', () => {
  test('a pasted text goes on to its review, and the same text again says that it is here', async () => {
    const first = await site.post('/en/desk/import', { text: english() });
    expect(first.statusCode).toBe(303);
    const again = await site.post('/en/desk/import', { text: english() });
    expect(again.headers.location).toBe(`${first.headers.location}?said=known`);
    expect((await site.get(again.headers.location as string)).body).toContain('here already');
  });

  test.each([
    ['nothing', { text: '' }],
    ['spaces', { text: ' \n \t ' }],
    [
      'a language that is not read',
      { text: '대한민국 외교부는 오늘 서울에서 장관급 회의를 개최하였다고 발표하였다.' },
    ],
    [
      'a statement that is not here',
      { text: 'The ministers met in Rome today.', statement: 'no-such-statement' },
    ],
  ])('%s comes back to the form with one message, and stores nothing', async (_, fields) => {
    const before = await everything();
    for (const language of ['ar', 'en', 'fr']) {
      const reply = await site.post(`/${language}/desk/import`, fields);
      expect(reply.statusCode).toBeGreaterThanOrEqual(400);
      expect(reply.statusCode).toBeLessThan(500);
      expect(reply.body.match(/role="alert"/g)).toHaveLength(1);
      expect(reply.body).toContain('name="text"');
    }
    expect(await everything()).toEqual(before);
  });

  test('markup in a text is shown as text, and controls of direction never reach a page', async () => {
    const hostile = `${english()}\n\nThe Coalition thanked <script>alert(1)</script> and \u202eevil\u202c & "friends".`;
    const reply = await site.post('/en/desk/import', { text: hostile });
    const page = await site.get(reply.headers.location as string);
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain('<script>alert');
    expect(page.body).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});
