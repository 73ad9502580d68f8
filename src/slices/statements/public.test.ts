import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { storedVersion } from '../../../test/support/statements.ts';
import type { Finding } from '../../reading/index.ts';
import { acceptAll } from './accept-all.ts';
import { bringIn, publish, type Version } from './index.ts';

let site: TestApp;
let official: Version;
let translation: Version;
let hidden: Version;

const by = 'Amal';
const at = new Date('2026-01-05T10:00:00Z');

const text = `COMMUNIQUÉ OF THE MINISTERS OF THE BASIN

The ministers welcomed Ghana as the 31st member of the Coalition for Rivers.

They thanked <b>Japan</b> & \u2067others\u2069.`;

const membership = (party: string, ordinal: number, words: string): Finding => ({
  type: 'membership',
  party,
  change: 'joined',
  ordinal,
  evidence: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length, quote: words }],
  confidence: 0.97,
});

const words = 'welcomed Ghana as the 31st member';
const passage = `${text.indexOf(words)}-${text.indexOf(words) + words.length}`;

beforeAll(async () => {
  site = await testApp();
  const findings = [
    membership('GH', 31, words),
    membership('JP', 32, 'Ghana as the 31st member of the Coalition'),
  ];
  official = await storedVersion(site.db, { text, findings, sha256: 'a'.repeat(64) });
  const arabic =
    'وزارة المياه الأردنية\n\nبيان ختامي لوزراء دول الحوض\n\nرحّب الوزراء بغانا بصفتها العضو الحادي والثلاثين في التحالف من أجل الأنهار.';
  const statementId = official.statementId;
  translation = (await bringIn(site.db, { text: arabic, statementId, by, at })).version;
  for (const { id } of [official, translation]) await publish(site.db, id, { by, at });
  await acceptAll(site.db, official.id, { from: 0, by, at });
  hidden = await storedVersion(site.db, { text: `${text} Secret.`, findings: [], sha256: 'b'.repeat(64) });
});
afterAll(() => site.close());

const slug = '2024-05-14-communique-of-the-ministers';

describe('as of a day and a moment', () => {
  const paths = [
    '/en/statements',
    `/en/statements/${slug}`,
    '/api/v1/statements',
    `/api/v1/statements/${slug}`,
  ];
  const title = /communiqu. of the ministers/i;

  test.each(paths)('%s has what was published by then, and says as of when it is', async (path) => {
    expect((await site.get(`${path}?known=2026-01-04`)).body).not.toMatch(title);
    const after = await site.get(`${path}?known=2026-01-05`);
    expect(after.statusCode).toBe(200);
    expect(after.body).toMatch(title);
    expect(after.body).toMatch(/As we knew it|"known":"2026-01-05T23:59:59.999Z"/);
  });

  test.each(paths)('%s has what was issued by a day', async (path) => {
    expect((await site.get(`${path}?on=2024-05-13`)).body).not.toMatch(title);
    expect((await site.get(`${path}?on=2024-05-14`)).body).toMatch(title);
  });

  test.each(paths)('%s refuses what is no day', async (path) => {
    const answer = await site.get(`${path}?on=2024-02-30`);
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('2024-02-30');
  });
});

describe('GET /statements/{slug}', () => {
  test('a translation says that it is one and leads to the official text', async () => {
    const page = await site.get(`/ar/statements/${slug}`);
    expect(page.body).toMatch(/<div class="text" lang="ar" dir="rtl">/);
    expect(page.body).toContain('ترجمة للعلم فقط');
    expect(page.body).toContain(`/ar/statements/${slug}?version=en`);
  });

  test('without a version in the language of the page the official text is shown', async () => {
    const page = await site.get(`/fr/statements/${slug}`);
    expect(page.body).toMatch(/<html lang="fr" dir="ltr">/);
    expect(page.body).toMatch(/<div class="text" lang="en" dir="ltr">/);
    expect(page.body).toContain('Ceci est le texte officiel.');
  });

  test('every entry is linked to its words, and the words to their entries, where passages overlap too', async () => {
    const page = (await site.get(`/en/statements/${slug}`)).body;
    expect(page).toContain(`/en/statements/${slug}?version=en&amp;passage=${passage}#p-${passage}`);
    expect(page.match(/<li id="entry-/g)).toHaveLength(2);
    expect(page).toContain(`id="p-${passage}"`);
    const shown = page.replace(/<[^>]*>/g, '');
    expect(shown).toContain('The ministers welcomed Ghana as the 31st member of the Coalition for Rivers.');
  });

  test('a permalink highlights its words, and those alone', async () => {
    const page = await site.get(`/en/statements/${slug}?version=en&passage=${passage}`);
    const cited = page.body.match(/<mark[^>]*class="[^"]*cited[^"]*"[^>]*>.*?<\/mark>/g) ?? [];
    expect(cited.join('').replace(/<[^>]*>/g, '')).toBe(words);
  });

  test.each(['9999-99999', '5-2', 'x', '1-2-3', '<script>'])(
    'a passage that is none marks nothing: %s',
    async (none) => {
      const page = await site.get(`/en/statements/${slug}?version=en&passage=${encodeURIComponent(none)}`);
      expect(page.statusCode).toBe(200);
      expect(page.body).not.toMatch(/<mark[^>]*cited/);
    },
  );

  test('markup of the text is text, and controls of direction never reach the page', async () => {
    const page = (await site.get(`/en/statements/${slug}?version=en`)).body;
    expect(page).toContain('&lt;b&gt;Japan&lt;/b&gt; &amp; others');
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('what is not published is not found, by page, list or API', async () => {
    const secret = `${slug}-2`;
    for (const url of [
      `/en/statements/${secret}`,
      `/api/v1/statements/${secret}`,
      `/api/v1/statements/${hidden.statementId}`,
    ])
      expect((await site.get(url)).statusCode).toBe(404);
    for (const url of ['/en/statements', '/api/v1/statements'])
      expect((await site.get(url)).body).not.toContain(secret);
  });
});

describe('GET /statements', () => {
  test.each(['ar', 'en', 'fr'])('lists what is public, in %s', async (language) => {
    const page = await site.get(`/${language}/statements`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(`/${language}/statements/${slug}`);
    expect(page.body).toContain('<time dateTime="2024-05-14">');
  });

  test('names the issuer as the version that the reader reads names it', async () => {
    const issuers = { ar: 'وزارة المياه الأردنية', en: 'Ministry of Water', fr: 'Ministry of Water' };
    for (const [language, name] of Object.entries(issuers))
      expect((await site.get(`/${language}/statements`)).body, language).toContain(`>${name}</bdi>`);
  });

  test('an address that goes on after nothing ends the list', async () => {
    expect((await site.get('/en/statements?after=00000000-0000-4000-8000-000000000000')).statusCode).toBe(
      200,
    );
    expect((await site.get('/en/statements?after=nonsense')).statusCode).toBe(400);
  });
});

describe('GET /api/v1/statements', () => {
  test('a statement comes with its texts, and each quote is exactly the text at its offsets', async () => {
    const { versions, entries } = (await site.get(`/api/v1/statements/${slug}`)).json();
    expect(versions).toMatchObject([
      { language: 'en', standing: 'official' },
      { language: 'ar', standing: 'translation' },
    ]);
    expect(entries).toHaveLength(2);
    for (const { evidence } of entries)
      for (const { language, start, end, quote } of evidence) {
        const version = versions.find((candidate: { language: string }) => candidate.language === language);
        expect(version.text.slice(start, end)).toBe(quote);
      }
  });

  test('the list goes on from where a part ended', async () => {
    const first = (await site.get('/api/v1/statements?limit=1')).json();
    expect(first.items).toMatchObject([{ slug, issuedOn: '2024-05-14', issuer: { party: 'JO' } }]);
    expect(first.next).toBeNull();
  });
});

describe('The list of themes', () => {
  test.each([
    ['ar', 'المياه'],
    ['en', 'Rivers, aquifers, drinking water and sanitation.'],
    ['fr', 'Fleuves, nappes, eau potable et assainissement.'],
  ])('is published in %s', async (language, words) => {
    expect((await site.get(`/${language}/themes`)).body).toContain(words);
  });

  test('is there for programs in all languages', async () => {
    const { items } = JSON.parse((await site.get('/api/v1/themes')).body);
    expect(items).toContainEqual(
      expect.objectContaining({ slug: 'water', fr: expect.objectContaining({ name: 'Eau' }) }),
    );
  });
});
