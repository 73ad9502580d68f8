import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { faultsOfTmx, faultsOfXliff } from '../../../test/support/xml.ts';
import { bringInFile } from './bring-in.ts';
import { holdAgainst, type RuledComparison } from './compare.ts';
import { bringIn, findStatement, type Version } from './index.ts';
import { textOf } from './version-store.ts';

let site: TestApp;
let official: Version;

const by = 'Amal';
const at = new Date('2026-01-05T10:00:00Z');

const english = `MINISTRY OF WATER
14 May 2024

Basin ministers meet in Nairobi

The ministers of the Coalition for Rivers met in Nairobi. They thanked Kenya for its hospitality.`;

const french: Readonly<Record<string, string>> = {
  'MINISTRY OF WATER': 'MINISTÈRE DE L’EAU',
  '14 May 2024': '14 mai 2024',
  'Basin ministers meet in Nairobi': 'Les ministres du bassin se réunissent à Nairobi',
  'The ministers of the Coalition for Rivers met in Nairobi.':
    'Les ministres de la Coalition pour les fleuves se sont réunis à Nairobi.',
  'They thanked Kenya for its hospitality.': 'Ils ont remercié le Kenya de son hospitalité.',
};

beforeAll(async () => {
  site = await testApp();
  official = (await bringIn(site.db, { text: english, standing: 'official', by, at })).version;
});
afterAll(() => site.close());

const exported = async (): Promise<string> =>
  (await site.get(`/en/desk/versions/${official.id}/xliff?into=fr`)).body;

/** What a translator's tool gives back. */
const translate = (xliff: string, words = french): string =>
  xliff.replace(/<source>([^<]*)<\/source>(?!<target>)/g, (whole, source) =>
    words[source] === undefined ? whole : `${whole}<target>${words[source]}</target>`,
  );

const bring = (xliff: string) =>
  bringInFile(site.db, { bytes: new TextEncoder().encode(xliff), fileName: 'work.xlf' }, { by, at });

describe('A version goes to a translator and comes back', () => {
  test('as valid XLIFF 2.1 with the name of the statement', async () => {
    const answer = await site.get(`/en/desk/versions/${official.id}/xliff?into=fr`);
    expect(answer.headers['content-disposition']).toMatch(/filename="2024-05-14-[a-z-]+\.en-fr\.xlf"/);
    expect(await faultsOfXliff(answer.body)).toEqual([]);
  });

  test('but not while sentences are untranslated', async () => {
    const { 'They thanked Kenya for its hospitality.': _lost, ...rest } = french;
    await expect(bring(translate(await exported(), rest))).rejects.toMatchObject({
      key: 'exchange.untranslated',
      values: { count: 1 },
    });
  });

  test('and is a translation of the statement, in the layout of the original', async () => {
    const { version, statement } = await bring(translate(await exported()));
    expect(version).toMatchObject({
      language: 'fr',
      standing: 'translation',
      statementId: official.statementId,
    });
    expect(statement.versions).toHaveLength(2);
    const lines = english.replaceAll(/[^\n]/g, '').length;
    const text = await textOf(site.db, version.id);
    expect(text).toContain('à Nairobi. Ils ont remercié le Kenya de son hospitalité.');
    expect(text.replaceAll(/[^\n]/g, '')).toHaveLength(lines);
  });

  test('and a second time takes the place of the first', async () => {
    const again = translate(await exported(), { ...french, '14 May 2024': 'le 14 mai 2024' });
    const { version } = await bring(again);
    const { versions } = (await findStatement(site.db, { id: official.statementId }))!;
    expect(versions.filter(({ language }) => language === 'fr').map(({ id }) => id)).toEqual([version.id]);
    expect(version.replaces).not.toBeNull();
  });

  test('unless it is the work on a text that is not here', async () => {
    const other = translate(await exported()).replace(official.sha256, 'e'.repeat(64));
    await expect(bring(other)).rejects.toMatchObject({ key: 'exchange.unknown-text' });
  });

  test('or into its own language', async () => {
    const answer = await site.get(`/en/desk/versions/${official.id}/xliff?into=en`);
    expect(answer.statusCode).toBe(422);
    expect((await site.get(`/en/desk/versions/${official.id}/xliff?into=xx`)).statusCode).toBe(400);
  });
});

describe('The memory', () => {
  const tmx = `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en"
    srclang="en" datatype="plaintext"/><body><tu><tuv xml:lang="en"><seg>They thanked Kenya for its hospitality.</seg></tuv>
    <tuv xml:lang="fr"><seg>Le Kenya est remercié de son accueil.</seg></tuv></tu></body></tmx>`;

  const upload = (content: string) => site.upload('/en/desk/memory', { name: 'm.tmx', content });

  test('is empty at first, and says what to do', async () => {
    expect((await site.get('/en/desk/memory')).body).toContain('No sentences are remembered yet');
  });

  test('takes in a translator’s memory, once', async () => {
    expect((await upload(tmx)).body).toContain('1 pairs are new, 0 were here');
    expect((await upload(tmx)).body).toContain('0 pairs are new, 1 were here');
    expect((await upload('<html/>')).body).toContain('The file is no translation memory.');
  });

  test('takes in a memory in UTF-16, as translators’ tools write it', async () => {
    const content = Buffer.from(`\uFEFF${tmx}`, 'utf16le');
    expect((await site.upload('/en/desk/memory', { name: 'm.tmx', content })).body).toContain(
      '0 pairs are new, 1 were here',
    );
  });

  test('is exported as valid TMX 1.4b', async () => {
    const { body } = await site.get('/en/desk/memory.tmx');
    expect(await faultsOfTmx(body)).toEqual([]);
    expect(body).toContain('Le Kenya est remercié de son accueil.');
  });

  test('gives the translator what is known already', async () => {
    expect(await exported()).toContain('<target>Le Kenya est remercié de son accueil.</target>');
  });
});

describe('The operator’s own terms', () => {
  test('are saved, and comparisons go by them', async () => {
    const rows = 'basin, river basin | bassin | حوض\n# a remark\n\nNairobi | | نيروبي';
    const page = await site.post('/en/desk/memory/terms', { terms: rows });
    expect(page.body).toContain('The terms are saved.');
    expect(page.body).toContain('Nairobi |  | نيروبي');
    const { versions } = (await findStatement(site.db, { id: official.statementId }))!;
    const translation = versions.find(({ language }) => language === 'fr')!;
    const { outcome } = await holdAgainst(site.db, official, translation);
    expect((outcome as RuledComparison).pairs).toHaveLength(5);
  });

  test('of which a row is wrong are refused with its line, and what was written stays', async () => {
    const page = await site.post('/ar/desk/memory/terms', { terms: 'basin | bassin | حوض\nonly words' });
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('السطر');
    expect(page.body).toContain('only words');
  });
});
