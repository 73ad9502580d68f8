import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { bringIn, publish, searchStatements } from './index.ts';

let database: FreshDatabase;
const by = 'Noor';
const at = new Date('2026-01-05T10:00:00Z');

beforeAll(async () => {
  database = await freshDatabase();
  const texts = [
    'Ministry of Water\n\nAmman, 3 May 2024\n\nThe ministers welcomed 12 observers to the working groups.',
    'وزارة المياه\n\nعمّان، 4 أيار/مايو 2024\n\nرحّب المجتمعون بالدول الأعضاء وبالمراقبين وللمغرب شكرهم.',
    'Ministry of Water\n\nAmman, 5 May 2024\n\nA draft that nobody published names the ministers.',
  ];
  const brought = [];
  for (const text of texts) brought.push(await bringIn(database.db, { text, by, at }));
  for (const { version } of brought.slice(0, 2)) await publish(database.db, version.id, { by, at });
});
afterAll(() => database.drop());

const excerpts = async (question: string) =>
  (await searchStatements(database.db, question, 10)).map(({ excerpt, place, language }) => ({
    excerpt,
    place,
    language,
  }));

test.each([
  ['minister welcomes', 'en'],
  ['WORKING group', 'en'],
  ['observer 12', 'en'],
  ['المراقبون', 'ar'],
  ['دولة عضو', undefined],
  ['الدول', 'ar'],
  ['المغرب', 'ar'],
  ['ministers drafts', undefined],
])('A search for «%s» finds words in whatever form they stand', async (question, language) => {
  expect((await excerpts(question)).map((hit) => hit.language)).toEqual(language ? [language] : []);
});

test('What is not published is not found.', async () => {
  expect(await excerpts('nobody')).toEqual([]);
});

test('An excerpt shows the first word that was asked for, where it stands.', async () => {
  const [hit] = await excerpts('observers');
  expect(hit?.excerpt).toContain('welcomed 12 observers');
  expect(hit?.place.end).toBe((hit?.place.start ?? 0) + 'observers'.length);
});

test.each(['', '   ', "'); drop table statement; --", '\\ & | ! ( ) : *', '🜁'])(
  'A question that asks for nothing, or means harm, finds nothing: %s',
  async (question) => {
    expect(await excerpts(question)).toEqual([]);
  },
);
