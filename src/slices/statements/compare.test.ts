import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { compareTexts } from './compare.ts';
import { bringIn, publish, type Version } from './index.ts';

let site: TestApp;
let slug: string;
let french: Version;

const by = 'Amal';
const at = new Date('2026-01-05T10:00:00Z');

const texts = {
  en: `MINISTRY OF WATER
14 May 2024

Basin ministers meet in Nairobi

The ministers of the Coalition for Rivers met yesterday in Nairobi.

They welcomed Ghana as the 31st member of the Coalition.

They thanked <b>Kenya</b> for its hospitality.`,
  ar: `وزارة المياه
14 أيار/مايو 2024

اجتماع وزراء الحوض في نيروبي

اجتمع وزراء التحالف من أجل الأنهار اليوم في نيروبي.

ورحّبوا بغانا بصفتها العضو الحادي والثلاثين في التحالف.`,
  fr: `MINISTÈRE DE L’EAU
14 mai 2024

Les ministres du bassin se réunissent à Nairobi

Les ministres de la Coalition pour les fleuves se sont réunis hier à Nairobi.

Ils ont accueilli le Ghana, 31e membre de la Coalition.

Ils ont remercié le <b>Kenya</b> pour son hospitalité.`,
};

beforeAll(async () => {
  site = await testApp();
  const official = await bringIn(site.db, { text: texts.en, standing: 'official', by, at });
  const { id: statementId } = official.statement;
  slug = official.statement.slug;
  const beside = async (text: string) =>
    (await bringIn(site.db, { text, statementId, standing: 'translation', by, at })).version;
  const arabic = await beside(texts.ar);
  french = await beside(texts.fr);
  for (const { id } of [official.version, arabic]) await publish(site.db, id, { by, at });
});
afterAll(() => site.close());

const address = (language: string, query = 'official=en&translation=ar') =>
  `/${language}/statements/${slug}/compare?${query}`;

/** What is marked in the column of this language. */
const markedIn = (page: string, language: string): string[] =>
  (page.match(new RegExp(`<div class="cell" lang="${language}".*?</div>`, 'gs')) ?? []).flatMap((cell) =>
    [...cell.matchAll(/<mark[^>]*>(.*?)<\/mark>/gs)].map(([, words]) => words!),
  );

describe('GET /api/v1/statements/{id}/comparison', () => {
  const api = async (query = '') => site.get(`/api/v1/statements/${slug}/comparison${query}`);

  test('is what the page shows, with the versions', async () => {
    const comparison = JSON.parse((await api('?official=en&translation=ar')).body);
    expect(comparison.discrepancies.map(({ kind }: { kind: string }) => kind)).toEqual(['date', 'omission']);
    expect(comparison.discrepancies[0]).toMatchObject({
      official: { quote: 'yesterday' },
      translation: { quote: 'اليوم' },
      confirmed: false,
    });
    expect(comparison.pairs.length).toBeGreaterThan(3);
    expect(comparison.translation.language).toBe('ar');
  });

  test('says in one sentence why two texts cannot be compared, and knows no version that is not public', async () => {
    const same = await api('?official=en&translation=en');
    expect(same.statusCode).toBe(422);
    expect(JSON.parse(same.body).detail ?? same.body).toContain('Both texts are in English');
    expect((await api('?official=en&translation=fr')).statusCode).toBe(404);
  });
});

describe('GET /statements/{slug}/compare', () => {
  test('a translation that says "today" for "yesterday" is marked in both columns, with one number', async () => {
    const page = (await site.get(address('en'))).body;
    expect(markedIn(page, 'en')).toContain('yesterday');
    expect(markedIn(page, 'ar')).toContain('اليوم');
    const number = /id="official-(\d+)"[^>]*>\d+<\/a><mark[^>]*>yesterday/.exec(page)?.[1];
    expect(page).toMatch(new RegExp(`id="translation-${number}"[^>]*>${number}</a><mark[^>]*>اليوم`));
    expect(page).toContain(`<li id="difference-${number}"`);
    expect(page).toContain(`href="#official-${number}"`);
  });

  test('a sentence that the translation lost is marked, and a gap stands in its place', async () => {
    const page = (await site.get(address('en'))).body;
    expect(markedIn(page, 'en')).toContain('They thanked &lt;b&gt;Kenya&lt;/b&gt; for its hospitality.');
    expect(page.match(/class="cell gap"/g)).toHaveLength(1);
  });

  test('each column keeps its own direction whatever the language of the page', async () => {
    const page = (await site.get(address('ar'))).body;
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toMatch(/<div class="cell" lang="en" dir="ltr"/);
    expect(page).toMatch(/<div class="cell" lang="ar" dir="rtl"/);
  });

  test.each([
    ['en', '2 differences of meaning'],
    ['fr', '2 différences de sens'],
    ['ar', 'فرقان في المعنى'],
  ])('says in %s how much was found', async (language, summary) => {
    const page = (await site.get(address(language))).body;
    expect(page).toContain(summary);
    expect(page).not.toMatch(/comparison\.[a-z]/);
  });

  test('without a choice the version of the language of the page is held against the official text', async () => {
    const page = (await site.get(address('ar', ''))).body;
    expect(markedIn(page, 'en')).toContain('yesterday');
    expect(markedIn(page, 'ar')).toContain('اليوم');
  });

  test('a text that is compared with itself is refused in one sentence', async () => {
    const page = await site.get(address('en', 'official=en&translation=en'));
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Both texts are in English.');
    expect(page.body).not.toContain('class="pair"');
  });

  test('texts that are too long for a page are refused with the way to go on', () => {
    const outcome = compareTexts(texts.en.repeat(1000), texts.ar);
    expect(outcome).toMatchObject({ key: 'comparison.page.too-long' });
  });

  test('a version that is not public is compared on the desk alone', async () => {
    const query = 'official=en&translation=fr';
    expect((await site.get(address('en', query))).statusCode).toBe(404);
    const onDesk = `/en/desk/statements/${slug}/compare?${query}`;
    const page = await site.get(onDesk);
    expect(page.body).toContain('No difference found');
    expect(page.body).toContain('hospitalité');
    const fromAfar = await site.app.inject({ url: onDesk, headers: { host: 'entente.example.org' } });
    expect(fromAfar.statusCode).toBe(403);
  });

  test.each(['official=en&translation=de', 'official=xx&translation=ar'])(
    'a version that is not there is not found: %s',
    async (query) => {
      expect((await site.get(address('en', query))).statusCode).toBe(404);
    },
  );
});

describe('The way to a comparison', () => {
  test('leads from a translation to the official text beside it, and the other way round', async () => {
    const from = async (version: string) =>
      (await site.get(`/en/statements/${slug}?version=${version}`)).body.replaceAll('&amp;', '&');
    expect(await from('ar')).toContain(`href="${address('en')}">Compare with the official text</a>`);
    expect(await from('en')).toContain(`href="${address('en')}">Compare with the Arabic text</a>`);
  });

  test('the public page of a statement does not say what nobody has confirmed', async () => {
    expect((await site.get(`/en/statements/${slug}?version=ar`)).body).not.toContain('difference');
  });

  test('the desk says of a version what was found when it was held against the official text', async () => {
    const page = (await site.get(`/en/desk/versions/${french.id}`)).body.replaceAll('&amp;', '&');
    expect(page).toContain('No difference found');
    expect(page).toContain(`/en/desk/statements/${slug}/compare?official=en&translation=fr`);
  });
});
