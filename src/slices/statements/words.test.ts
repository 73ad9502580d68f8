import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { storedVersion } from '../../../test/support/statements.ts';

let site: TestApp;

beforeEach(async () => {
  site = await testApp();
});
afterEach(() => site.close());

const text = 'Chile takes the chair.\n\nThe ministers thanked\u200b Jordan. Peru follows in June.';
const desk = '/en/desk/register';

const version = () => storedVersion(site.db, { text, findings: [], sha256: 'a'.repeat(64) });
/** Words as a form carries them. */
const written = (id: string, words: string): string =>
  `${id}:${text.indexOf(words)}-${text.indexOf(words) + words.length}`;
const seat = {
  body: 'Plenary',
  party: 'Chile',
  role: 'chair',
  change: 'assumed',
  'body: Plenary': 'as-written',
};
const evidence = () =>
  site.db.selectFrom('evidence').select(['start_at', 'quote', 'stated_on', 'finding_id']).execute();
const idIn = (reply: { headers: { location?: unknown } }): string =>
  String(reply.headers.location).split('/').at(-1)!;

describe('Selecting the words that state an entry', () => {
  test('without script sentences are chosen from a list; with it every letter says where it stands', async () => {
    const { id } = await version();
    const page = (await site.get(`/en/desk/versions/${id}/words`)).body;
    expect(page).toContain(`value="${written(id, 'Chile takes the chair.')}"`);
    const at = text.indexOf(' Jordan');
    expect(page).toContain(`<span data-at="${at}"> Jordan. Peru follows in June.</span>`);
  });

  test('an entry rests on the words; they are in the form, and public once their text is', async () => {
    const { id } = await version();
    const words = written(id, 'Chile takes the chair');
    const chosen = await site.get(`${desk}?type=seat&words=${encodeURIComponent(words)}`);
    const form = (await site.get(String(chosen.headers.location))).body;
    expect(form).toContain(`value="${words}"`);
    expect(form).toContain('Chile takes the chair</bdi>');
    const entryId = idIn(await site.post(`${desk}/enter/seat`, { ...seat, words }));
    expect(await evidence()).toEqual([
      { start_at: 0, quote: 'Chile takes the chair', stated_on: '2024-05-14', finding_id: null },
    ]);
    const url = `/en/entries/${entryId}`;
    const fromAfar = () => site.app.inject({ url, headers: { host: 'entente.example.org' } });
    expect((await fromAfar()).statusCode).toBe(404);
    expect((await site.get(url)).body).toContain('In a text that is not public yet');
    await site.post(`/en/desk/versions/${id}/publish`, {});
    expect((await fromAfar()).body).toContain('Chile takes the chair');
  });

  test('words are added to an entry that stands already', async () => {
    const { id } = await version();
    const entryId = idIn(await site.post(`${desk}/enter/seat`, seat));
    const page = (await site.get(`/en/desk/versions/${id}/words?entry=${entryId}`)).body;
    const revision = /name="revision" value="(\d+)"/.exec(page)![1]!;
    const words = written(id, 'Chile takes the chair.');
    const added = await site.post(`${desk}/entries/${entryId}/words`, { revision, words });
    expect(added.statusCode).toBe(303);
    expect(await evidence()).toHaveLength(1);
    expect((await site.get(`/en/entries/${entryId}`)).body).toContain('Further words');
    const late = await site.post(`${desk}/entries/${entryId}/words`, { revision, words });
    expect(late.statusCode).toBe(409);
  });

  test('words that are not in the text, or of two texts, are refused', async () => {
    const { id } = await version();
    const beyond = await site.post(`${desk}/enter/seat`, { ...seat, words: `${id}:900-905` });
    expect(beyond.statusCode).toBe(422);
    expect(beyond.body).toContain('Select them again');
  });
});
