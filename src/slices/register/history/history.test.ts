import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { interfaceLanguages } from '../../../platform/i18n/index.ts';
import { verify } from '../../record/index.ts';

let site: TestApp;
beforeEach(async () => {
  site = await testApp();
});
afterEach(() => site.close());

const bring = (content: string | Uint8Array<ArrayBuffer>, { language = 'en', name = 'history.csv' } = {}) =>
  site.upload(`/${language}/desk/history`, { name, content });

/** The text of a page without the signs that isolate what a file says. */
const shownBy = ({ body }: { readonly body: string }): string => body.replaceAll(/[\u2068\u2069]/g, '');

/** Looks the rows through and presses the button. */
async function enterAll(content: string) {
  const looked = await bring(content);
  const action = /action="(\/en\/desk\/history\/[0-9a-f-]{36})"/.exec(looked.body)?.[1];
  return { looked, entered: action === undefined ? undefined : await site.post(action, {}) };
}

const members = async () =>
  (await site.get('/api/v1/members'))
    .json()
    .items.map(({ party, since, ordinal }: { party: { id: string }; since: string; ordinal: number }) => [
      party.id,
      since,
      ordinal,
    ]);
const entries = () => site.db.selectFrom('entry').select(['type', 'dated', 'source', 'fact']).execute();

const rows = `Member,Date,Number,Source
Belgium,10 September 2014,1,https://letters.example/1
بوركينا فاسو,about 2021,84th,letter of the ministry
الإمارات العربية المتحدة,09/2014,,letter of the ministry
`;

describe('A table of members', () => {
  test('is looked through before anything is entered, and entered by one button', async () => {
    const { looked, entered } = await enterAll(rows);
    expect(looked.body).toContain('3 rows would be entered');
    expect(looked.body).toContain('Import 3 rows');
    expect(entered?.body).toContain('3 rows were entered');
    expect(await members()).toEqual([
      ['BE', '2014-09-10', 1],
      ['BF', '2021~', 84],
      ['AE', '2014-09', null],
    ]);
    expect(await verify(site.db)).toMatchObject({ ok: true, events: 3 });
    expect((await site.get('/en/members/BE')).body).toContain('https://letters.example/1');
  });

  test('writes nothing while it is looked through', async () => {
    await bring(rows);
    expect(await entries()).toEqual([]);
  });

  test('may be brought again: nothing is new, and it says so', async () => {
    await enterAll(rows);
    const { looked, entered } = await enterAll(rows);
    expect(looked.body).toContain('nothing is new');
    expect(entered).toBeUndefined();
    expect(await verify(site.db)).toMatchObject({ events: 3 });
  });

  test('cannot be entered from files that are gone', async () => {
    const gone = await site.post('/en/desk/history/00000000-0000-4000-8000-000000000000', {});
    expect(gone.statusCode).toBe(410);
    expect(gone.body).toContain('Choose them again');
  });

  test.each([
    ['French', 'Pays;Date;Rang;Référence\nBelgique;10 septembre 2014;1er;lettre\n'],
    ['Arabic', 'الدولة;التاريخ;الترتيب;المصدر\nبلجيكا;١٠ أيلول/سبتمبر ٢٠١٤;١;رسالة\n'],
    [
      'any order, with a column that is not known',
      'Source\tColour\tOrdinal\tParty\tDate\nx\tred\t1\tbe\t2014-09-10\n',
    ],
  ])('may have headings in %s', async (_, content) => {
    const { looked } = await enterAll(content);
    if (content.includes('Colour')) expect(looked.body).toContain('nothing is kept of it: Colour');
    expect(await members()).toEqual([['BE', '2014-09-10', 1]]);
  });
});

describe('What is wrong', () => {
  const wrong = `party,change,date,ordinal,source
Belgim,joined,2014,1,letter
BE,jioned,10/09/2014,first,
Niger,left,2013,,letter
Niger,joined,2014,,letter
EG,joined,2014,,
MA,joined,2014,7,letter
NO,joined,2014,7,letter
`;

  test('is told of every cell of every row, with what to do, and nothing is entered', async () => {
    const { looked, entered } = await enterAll(wrong);
    expect(looked.statusCode).toBe(422);
    for (const said of [
      'party: No party goes by “Belgim”',
      'change: “jioned” is not known here. Write one of: joined, observer, suspended, left.',
      '2014-09-10',
      '2014-10-09',
      '“first” is no ordinal',
      'Say where this comes from',
      'A party cannot leave (2013) before it joins (2014)',
      'another party as member number 7',
    ])
      expect(shownBy(looked), said).toContain(said);
    expect(entered).toBeUndefined();
    expect(await entries()).toEqual([]);
  });

  test.each(interfaceLanguages)('is told in %s', async (language) => {
    const looked = await bring(wrong, { language });
    const what = { en: 'No party goes by', fr: 'Aucune partie ne s’appelle', ar: 'لا يوجد طرف باسم' };
    expect(looked.body).toContain(what[language]);
  });

  test('is a row that contradicts an entry; the entry stays as it is', async () => {
    await enterAll('party,date,ordinal,source\nBE,2014,1,letter\n');
    const { looked } = await enterAll('party,date,ordinal,source\nBE,2019,1,other letter\n');
    expect(looked.statusCode).toBe(422);
    expect(looked.body).toContain('2019');
    expect(await members()).toEqual([['BE', '2014', 1]]);
  });

  test('is not a row that knows better; it is noted, and nothing changes', async () => {
    await enterAll('party,date,source\nBE,2014,letter\n');
    const { looked } = await enterAll('party,date,ordinal,source\nBE,2014-09-10,1,other letter\n');
    expect(looked.statusCode).toBe(200);
    expect(shownBy(looked)).toContain('the row says 2014-09-10');
    expect(await members()).toEqual([['BE', '2014', null]]);
  });

  test.each([
    ['a table that nobody can place', 'colour,size\nred,1\n', 'does not tell what the table holds'],
    ['a column that stands twice', 'party,member,source\nBE,BE,x\n', 'stands twice'],
    ['a file of another kind', '%PDF-1.7', 'neither CSV nor an Excel workbook'],
    ['an empty file', '', 'The file has no table'],
  ])('is %s', async (_, content, said) => {
    const looked = await bring(content);
    expect(looked.statusCode).toBe(422);
    expect(looked.body).toContain(said);
  });

  test('is a seat before its body was founded, and a body of two kinds', async () => {
    await enterAll('body,kind,change,date,source\nEnergy,working group,established,2015,letter\n');
    const seats = await bring('body,party,role,change,date,source\nEnergy,BE,chair,assumed,2012,letter\n');
    expect(seats.statusCode).toBe(422);
    expect(seats.body).toContain('2012');
    const kinds = await bring('body,kind,change,date,source\nEnergy,focus group,dissolved,2020,letter\n');
    expect(shownBy(kinds)).toContain('The body is of the kind “working group”');
    const inArabic = await bring('body,kind,change,date,source\nEnergy,focus group,dissolved,2020,letter\n', {
      language: 'ar',
    });
    expect(shownBy(inArabic)).not.toContain('working-group');
  });
});

describe('What rows refer to', () => {
  const meeting = (more: string) =>
    `from,hosts,approves_record_of,outcomes,source\n2022-05-11,MA,${more},letter\n`;

  test('is a statement that may come later: its address is kept, and the report says so', async () => {
    const { looked, entered } = await enterAll(meeting(',https://x.example/en/statements/2022-05-11-joint'));
    expect(shownBy(looked)).toContain('No statement with the address “2022-05-11-joint” is here yet');
    expect(entered?.body).toContain('One row was entered');
    expect((await site.get('/en/desk/history/export/meetings.csv')).body).toContain(',2022-05-11-joint,');
  });

  test('is a meeting that is here or in another row; one that is nowhere is refused', async () => {
    const nowhere = await bring(meeting('2021-12-02-brussels,'));
    expect(nowhere.statusCode).toBe(422);
    expect(shownBy(nowhere)).toContain('No meeting has the address “2021-12-02-brussels”');
    await enterAll('from,hosts,address,source\n2021-12-02,BE,2021-12-02-brussels,letter\n');
    await enterAll(meeting('/ar/meetings/2021-12-02-brussels,'));
    const [found] = (await site.get('/api/v1/meetings')).json().items;
    expect(found).toMatchObject({ approvedRecordOf: { slug: '2021-12-02-brussels', on: null } });
  });
});

describe('Names of parties', () => {
  test('come in for a time, in languages by tag or name, and nobody has two at once', async () => {
    const { entered } = await enterAll(
      'Partie,Langue,Nom,Du,Au,Source\nSZ,anglais,Swaziland,,19/04/2018,lettre\nSZ,en,Eswatini,2018-04-19,,lettre\n',
    );
    expect(entered?.body).toContain('2 rows were entered');
    expect((await site.get('/en/members/SZ?on=2017-01-01')).body).toContain('Swaziland');
    const wrong = await bring(
      'party,language,name,from,to,source\nSZ,en,Ngwane,2010,2011,x\nSZ,Elvish,N,,,x\n',
    );
    expect(wrong.statusCode).toBe(422);
    expect(shownBy(wrong)).toContain('the party is called “Swaziland” already (from … to 2018-04-19)');
    expect(shownBy(wrong)).toContain('“Elvish” is no language');
  });
});

describe('Bodies and persons', () => {
  test('are one under all the names that a row gives', async () => {
    await enterAll(
      'body,kind,change,date,names,source\nAfrica Focus Group,focus group,created,2021,en: Africa Focus Group; ar: مجموعة التركيز على أفريقيا,letter\n',
    );
    await enterAll(
      'الهيئة,العضو,الدور,الحدث,التاريخ,المصدر\nمجموعة التركيز على أفريقيا,إيطاليا,رئيس مشارك,تولى,2021-12-02,رسالة\n',
    );
    const [body, ...others] = (await site.get('/api/v1/bodies')).json().items;
    expect(others).toEqual([]);
    expect(body).toMatchObject({
      slug: 'africa-focus-group',
      kind: 'focus-group',
      founded: '2021',
      seats: [{ party: { id: 'IT' }, role: 'co-chair', from: '2021-12-02' }],
    });
  });

  test('keep markup, commas, line ends and formulas as text, on the page too', async () => {
    await enterAll('person,post,party,date,source\n"<b>Ola</b>, ""the\nWise""",=1+1,NO,2019,letter\n');
    const [office] = await entries();
    expect(office?.fact).toMatchObject({ name: '<b>Ola</b>, "the\nWise"', post: '=1+1' });
    expect((await site.get('/en/members/NO')).body).not.toContain('<b>Ola</b>');
    expect((await site.get('/en/desk/history/export/offices.csv')).body).toContain("'=1+1");
  });
});

test('A body that a table makes a part of itself is said to be wrong before anything is entered.', async () => {
  const { looked } = await enterAll(
    'body,kind,change,date,parent,merged_into,source\nWater Group,working-group,established,2015,Water Group,,letter\nSea Group,working-group,merged,2016,,SEA GROUP,letter\n',
  );
  expect(looked.statusCode).toBe(422);
  expect(looked.body.split('cannot be a part of itself')).toHaveLength(3);
});

test('A meeting of a table is among the meetings.', async () => {
  await enterAll(
    'from,to,hosts,city,country,body,level,source\n2 December 2021,3 December 2021,Belgium; US,Brussels,Belgique,Small Group,ministerial,letter\n',
  );
  const page = await site.get('/en/meetings/2021-12-02-brussels');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('Belgium');
});

describe('What is taken out', () => {
  test('says as of when it is, and has what was so and known then', async () => {
    await enterAll(rows);
    const then = await site.get('/en/desk/history/export/members.csv?on=2015-01-01');
    expect(then.headers['content-disposition']).toContain('members-on-2015-01-01.csv');
    expect(then.body.split('\r\n').map((line) => line.split(',')[0])).toEqual([
      '\uFEFFparty',
      'AE',
      'BE',
      '',
    ]);
    const before = await site.get('/en/desk/history/export/members.csv?known=2020-01-01');
    expect(before.body).toBe('\uFEFFparty,change,date,ordinal,source\r\n');
  });

  test('is a workbook that may be brought in again', async () => {
    await enterAll(rows);
    const workbook = await site.get('/en/desk/history/export/history.xlsx');
    const again = await bring(new Uint8Array(workbook.rawPayload), { name: 'history.xlsx' });
    expect(again.body).toContain('nothing is new');
  });

  test('is for those at this machine', async () => {
    const afar = await site.app.inject({
      url: '/en/desk/history/export/members.csv',
      remoteAddress: '203.0.113.9',
    });
    expect(afar.statusCode).toBe(403);
  });
});
