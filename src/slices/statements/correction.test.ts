import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { acceptAll } from './accept-all.ts';
import { bringIn, findPublicStatement, publish, type Version } from './index.ts';

let site: TestApp;
let slug: string;
let first: Version;
let second: Version;

const by = 'Amal';
const at = new Date('2026-01-05T10:00:00Z');

const text = (ordinal: string) => `MINISTRY OF WATER OF GHANA
14 May 2024

Communiqué of the ministers

The ministers of the Coalition for Rivers welcomed Peru as the ${ordinal} member of the Coalition.`;

beforeAll(async () => {
  site = await testApp();
  const brought = await bringIn(site.db, { text: text('31st'), standing: 'official', by, at });
  first = brought.version;
  slug = brought.statement.slug;
  await publish(site.db, first.id, { by, at });
  await acceptAll(site.db, first.id, { from: 0, by, at });
});
afterAll(() => site.close());

const correct = (own: string, replaces: string) => bringIn(site.db, { text: own, replaces, by, at });

describe('A correction', () => {
  test('is a new version, which names the one that it corrects, and changes nothing until it is published', async () => {
    second = (await correct(text('32nd'), first.id)).version;
    expect(second).toMatchObject({
      replaces: first.id,
      standing: 'official',
      statementId: first.statementId,
    });
    const open = await findPublicStatement(site.db, { slug });
    expect(open?.versions.map(({ id }) => id)).toEqual([first.id]);
    expect((await site.get(`/en/statements/${slug}`)).body).toContain('31st member');
  });

  test('takes the place of the text when it is published', async () => {
    await publish(site.db, second.id, { by, at });
    const page = (await site.get(`/en/statements/${slug}`)).body;
    expect(page).toContain('32nd member');
    expect(page).toContain('Earlier versions of this text');
    const { versions } = JSON.parse((await site.get(`/api/v1/statements/${slug}`)).body);
    expect(versions.map(({ id }: Version) => id)).toEqual([second.id]);
  });

  test('leaves the old text readable where it was cited, with the way to the one that stands', async () => {
    const page = (await site.get(`/en/statements/${slug}?version=${first.id}`)).body;
    expect(page).toContain('31st member');
    expect(page).toContain('This text has been corrected since.');
  });

  test('keeps the words that the register cites where they stand', async () => {
    const page = (await site.get('/en/members/PE')).body;
    expect(page).toContain(`?version=${first.id}&amp;passage=`);
    const [, cited] = /href="([^"]*passage=[^"#]*)/.exec(page) ?? [];
    expect((await site.get(cited!.replaceAll('&amp;', '&'))).body).toContain('class="stands cited"');
  });

  test('is refused for a text that was corrected already', async () => {
    await expect(correct(text('33rd'), first.id)).rejects.toThrow('statements.refusal.corrected-already');
  });

  test('is refused in another language', async () => {
    const french = text('32nd')
      .replace(
        'The ministers of the Coalition for Rivers welcomed',
        'Les ministres de la Coalition pour les fleuves ont accueilli',
      )
      .replace('as the 32nd member of the', ', 32e membre de la');
    await expect(correct(french, second.id)).rejects.toThrow('statements.refusal.corrects-other-language');
  });

  test.each(['no-id', '00000000-0000-4000-8000-000000000000'])(
    'is refused for a version that is not here: %s',
    async (id) => {
      await expect(correct(text('40th'), id)).rejects.toThrow('statements.refusal.no-version');
      const page = await site.post('/en/desk/import', { text: text('41st'), replaces: id });
      expect(page.statusCode).toBe(404);
    },
  );

  test('of two that come in at once one is stored, and the other is told so', async () => {
    const outcomes = await Promise.allSettled([
      correct(text('51st'), second.id),
      correct(text('52nd'), second.id),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('that was itself corrected before anybody saw it leaves one text in public, the last', async () => {
    const brought = await bringIn(site.db, { text: text('61st'), standing: 'official', by, at });
    const one = brought.version;
    const two = (await correct(text('62nd'), one.id)).version;
    const three = (await correct(text('63rd'), two.id)).version;
    await publish(site.db, one.id, { by, at });
    await publish(site.db, three.id, { by, at });
    const open = await findPublicStatement(site.db, { id: one.statementId });
    expect(open?.versions.map(({ id }) => id)).toEqual([three.id]);
    const page = (await site.get(`/en/statements/${brought.statement.slug}?version=${one.id}`)).body;
    expect(page).toContain('This text has been corrected since.');
  });

  test('is brought in at the desk with a form that says which text it corrects', async () => {
    const newest = (await site.get(`/en/desk/versions/${first.id}`)).body;
    expect(newest).toContain('This text has a correction');
    const form = (await site.get(`/en/desk/import?corrects=${second.id}`)).body;
    expect(form).toContain(`name="replaces" value="${second.id}"`);
  });
});
