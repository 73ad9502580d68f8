import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { transaction } from '../../../platform/db/index.ts';
import { enter, type Fact } from '../../register/index.ts';
import { declare } from '../declare.ts';
import { bringIn, publish, type Version } from '../index.ts';

let site: TestApp;
let official: Version;
let translation: Version;
let later: Version;

const by = 'Noor';
const at = new Date('2024-05-15T09:00:00Z');

const english = (day: string) =>
  `MINISTRY OF WATER\n${day}\n\nA notice\n\nThe Coalition welcomed new members on ${day}.`;
const french = `MINISTÈRE DE L’EAU\n14 mai 2024\n\nUn avis\n\nLa Coalition a accueilli de nouveaux membres.`;

/** Enters a fact as versions state it; without any, by hand. */
async function put(fact: Fact, versions: readonly Version[]) {
  for (const version of versions.length > 0 ? versions : [undefined])
    await transaction(site.db, (trx) =>
      enter(trx, fact, {
        by,
        at,
        on: version === later ? '2024-06-14' : '2024-05-14',
        language: version?.language ?? 'en',
        findingId: null,
        isPublic: true,
        evidence: version ? [{ versionId: version.id, start: 0, end: 3, quote: 'MIN' }] : [],
      }),
    );
}

const joined = (party: string): Fact => ({ type: 'membership', party, change: 'joined', ordinal: null });

beforeAll(async () => {
  site = await testApp();
  const first = await bringIn(site.db, { text: english('14 May 2024'), standing: 'official', by, at });
  official = first.version;
  const statementId = first.statement.id;
  translation = (await bringIn(site.db, { text: french, statementId, standing: 'translation', by, at }))
    .version;
  later = (await bringIn(site.db, { text: english('14 June 2024'), standing: 'official', by, at })).version;
  for (const { id } of [official, translation, later]) await publish(site.db, id, { by, at });
  await put(joined('BE'), [official, translation]);
  await put(joined('JO'), [official, later]);
  await put(joined('MA'), [translation]);
  await put(joined('NO'), [later]);
  await put(joined('SE'), []);
  await put({ type: 'amount', kind: 'pledged', value: 7, currency: 'EUR' }, [later]);
});
afterAll(() => site.close());

const parties = async (question: string): Promise<string[]> => {
  const { items } = (await site.get(`/api/v1/entries/${question}`)).json();
  return items.map(({ fact }: { fact: { party: string } }) => fact.party);
};

describe('Entries without a second source', () => {
  test('are those that one statement states, in however many languages, or one person entered; the newest first', async () => {
    const [newest, ...others] = await parties('single-source?type=membership');
    expect(newest).toBe('NO');
    expect(others.toSorted()).toEqual(['BE', 'MA', 'SE']);
  });

  test('are of every type where none is named', async () => {
    expect(await parties('single-source')).toHaveLength(5);
    expect((await site.get('/api/v1/entries/single-source?type=rumour')).statusCode).toBe(400);
  });

  test('are sent in parts that make up the whole, also those that nobody dates', async () => {
    const found: string[] = [];
    let after = '';
    do {
      const { items, next } = (await site.get(`/api/v1/entries/single-source?limit=1${after}`)).json();
      found.push(...items.map(({ id }: { id: string }) => id));
      after = next === null ? '' : `&after=${next}`;
    } while (after !== '');
    expect(new Set(found).size).toBe(5);
  });

  test('the CSV has them all', async () => {
    const { body } = await site.get('/api/v1/entries/single-source.csv?type=membership');
    const [heading, ...rows] = body.trimEnd().split('\r\n');
    expect(heading).toMatch(/entry,type,dated,party,/);
    expect(rows).toHaveLength(4);
  });

  test('as we knew it before, what was not entered yet is not among them', async () => {
    expect(await parties('single-source?known=2024-01-01')).toEqual([]);
  });
});

describe('Entries that rest on a translation alone', () => {
  test('are those that no official text states and nobody entered', async () => {
    expect(await parties('translation-alone')).toEqual(['MA']);
  });

  test.each(['ar', 'en', 'fr'])(
    'have a page in %s with the words and a field for the type',
    async (language) => {
      const { body } = await site.get(`/${language}/questions/translation-alone?type=`);
      expect(body).toContain('<blockquote lang="fr" dir="ltr">MIN</blockquote>');
      expect(body).toContain('<select name="type">');
      expect(body).toContain('href="/api/v1/entries/translation-alone.csv"');
    },
  );

  test('where there are none the page says what to do', async () => {
    const { body } = await site.get('/en/questions/translation-alone?type=amount');
    expect(body).toContain('Nothing rests on a translation alone');
    expect(body).toContain('<option value="amount" selected="">');
  });
});

test('What rested on a translation alone is asked by the standing that the text had then.', async () => {
  expect(await parties('translation-alone')).toEqual(['MA']);
  const then = { by, at: new Date('2024-05-20T09:00:00Z') };
  await declare(site.db, { versionId: official.id, standing: 'translation', ...then });
  await declare(site.db, { versionId: translation.id, standing: 'official', ...then });
  expect(await parties('translation-alone')).toEqual([]);
  expect(await parties('translation-alone?known=2024-05-19')).toEqual(['MA']);
  expect(await parties('translation-alone?known=2024-05-21')).toEqual([]);
});
