import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { verify } from '../../record/index.ts';
import { doublesFrom } from './find-doubles.ts';

let site: TestApp;

beforeEach(async () => {
  site = await testApp();
});
afterEach(() => site.close());

const desk = '/en/desk/register';

/** Enters by the form of a type; the entry's id. */
async function entered(type: string, fields: Record<string, string>): Promise<string> {
  const reply = await site.post(`${desk}/enter/${type}`, fields);
  expect(reply.statusCode).toBe(303);
  return String(reply.headers.location).split('/').at(-1)!;
}

const office = (name: string, fields: Record<string, string> = {}) =>
  entered('office', { name, post: 'Prime Minister', party: 'BE', change: 'held', dated: '2020', ...fields });

const founded = (name: string) =>
  entered('body', { name, kind: 'working-group', change: 'established', dated: '2019' });

const personOf = async (entryId: string): Promise<string> =>
  (
    await site.db
      .selectFrom('office')
      .select('person_id')
      .where('entry_id', '=', entryId)
      .executeTakeFirstOrThrow()
  ).person_id;

const bodyOf = async (entryId: string): Promise<string> =>
  (
    await site.db
      .selectFrom('body_entry')
      .select('body_id')
      .where('entry_id', '=', entryId)
      .executeTakeFirstOrThrow()
  ).body_id;

const mergePage = (kind: string, kept: string, other?: string) =>
  `${desk}/merge/${kind}/${kept}${other ? `?other=${other}` : ''}`;

/** Confirms what the preview of two shows. */
async function merged(kind: string, kept: string, other: string, reason = 'one and the same') {
  const { body } = await site.get(mergePage(kind, kept, other));
  const revision = /name="revision" value="(\d+)"/.exec(body)?.[1] ?? '';
  return site.post(mergePage(kind, kept), { other, revision, reason });
}

/** Presses the button that parts again, on a page that shows it. */
async function parted(page: string) {
  const action = /action="([^"]+\/undo)"/.exec((await site.get(page)).body)?.[1];
  expect(action).toBeDefined();
  return site.post(action!, {});
}

/** A public page as somebody elsewhere reads it: without what only the desk sees. */
async function inPublic(path: string): Promise<string> {
  const reply = await site.app.inject({ url: path, headers: { host: 'entente.example' } });
  return `${reply.statusCode} ${reply.body.replaceAll(/name="_csrf" value="[^"]*"/g, '').replaceAll(/nonce-[^'"]*/g, '')}`;
}

const terms = async () => {
  const kinds = ['membership_term', 'seat_term', 'office_term', 'body_term'] as const;
  const standing = kinds.map((kind) =>
    site.db.selectFrom(kind).selectAll().where(sql<boolean>`upper_inf(known)`).execute(),
  );
  return (await Promise.all(standing))
    .flat()
    .map(({ id: _, known: __, ...term }) => JSON.stringify(term))
    .toSorted();
};

describe('Two persons that are one', () => {
  test('are offered across scripts, with the reasons', async () => {
    const [latin, arabic] = [await office('Sophie Wilmès'), await office('صوفي ويلميس')];
    const page = (await site.get(mergePage('person', await personOf(latin)))).body;
    expect(page).toContain('صوفي ويلميس');
    expect(page).toContain('the names sound alike');
    expect(page).toContain('the party is the same (Belgium)');
    const list = (await site.get(`${desk}/doubles`)).body;
    expect(list).toContain('the names sound alike');
    for (const entry of [latin, arabic]) expect(list).toContain(`/en/people/${await personOf(entry)}`);
  });

  test('two with one surname, or of two parties, are not offered', async () => {
    await office('Michel Dubois');
    await office('Anne Dubois');
    await office('Michel Dubois-Lambert', { party: 'FR' });
    expect((await site.get(`${desk}/doubles?kind=person`)).body).toContain('No likely doubles');
  });

  test('of no party in common are offered by a like name alone, which says less', async () => {
    const [envoy, official] = [
      await office('Sofia Wells'),
      await office('Sofia Anne Wells', { party: 'org:EU', post: 'Commissioner' }),
    ];
    const list = (await site.get(`${desk}/doubles?kind=person`)).body;
    expect(list).toContain('the names sound alike');
    expect(list).not.toContain('the party is the same');
    for (const entry of [envoy, official]) expect(list).toContain(`/en/people/${await personOf(entry)}`);
    expect((await site.get(mergePage('person', await personOf(envoy)))).body).toContain('Sofia Anne Wells');
  });

  test('are one once a person says so, under both names, and the other address leads to the one that stays', async () => {
    const kept = await personOf(await office('Sophie Wilmès'));
    const other = await personOf(await office('صوفي ويلميس', { post: 'Foreign Minister', dated: '2021' }));
    const preview = (await site.get(mergePage('person', kept, other))).body;
    expect(preview).toContain('What becomes of them');
    expect(await terms()).toHaveLength(4);
    expect((await merged('person', kept, other)).statusCode).toBe(303);
    for (const id of [kept, other]) {
      const page = (await site.get(`/en/people/${id}`)).body;
      expect(page).toContain('Sophie Wilmès');
      expect(page).toContain('صوفي ويلميس');
      expect(page).toContain('Foreign Minister');
      expect(page).toContain('one and the same');
    }
    expect(await inPublic(`/en/people/${kept}`)).not.toContain('/undo');
    expect((await site.get(`${desk}/doubles`)).body).not.toContain('the names sound alike');
    expect((await site.get(mergePage('person', other))).headers.location).toBe(mergePage('person', kept));
  });

  test('are parted as they were: the same terms and the same public pages', async () => {
    const kept = await personOf(await office('Sophie Wilmès'));
    const other = await personOf(await office('صوفي ويلميس', { post: 'Foreign Minister', dated: '2021' }));
    const pages = [`/en/people/${kept}`, `/ar/people/${other}`, '/en/members/BE'];
    const read = async () => Promise.all(pages.map(inPublic));
    const [termsBefore, pagesBefore] = [await terms(), await read()];
    await merged('person', kept, other);
    expect(await read()).not.toEqual(pagesBefore);
    expect((await parted(`/en/people/${kept}`)).statusCode).toBe(303);
    expect(await terms()).toEqual(termsBefore);
    expect(await read()).toEqual(pagesBefore);
    expect((await site.get(mergePage('person', kept))).body).toContain('taken back by');
    expect(await verify(site.db)).toMatchObject({ ok: true });
  });
});

describe('Two bodies that are one', () => {
  test('are found by any name, and what becomes of them is shown before it is so', async () => {
    const kept = await bodyOf(await founded('Working Group on Wells'));
    const other = await bodyOf(await founded('Groupe de travail sur les puits'));
    await entered('seat', {
      body: 'Groupe de travail sur les puits',
      party: 'MA',
      role: 'chair',
      change: 'held',
      dated: '2022',
    });
    const found = (await site.get(`${mergePage('body', kept)}?q=PUITS`)).body;
    expect(found).toContain(mergePage('body', kept, other));
    const before = await terms();
    expect((await site.get(mergePage('body', kept, other))).body).toContain('Morocco');
    expect(await terms()).toEqual(before);
    await merged('body', kept, other);
    expect((await site.get('/en/bodies/working-group-on-wells')).body).toContain('Morocco');
    await parted('/en/bodies/working-group-on-wells');
    expect(await terms()).toEqual(before);
  });

  test('that a person keeps as two are not offered again, but may be merged all the same', async () => {
    const kept = await bodyOf(await founded('Working Group on Wells'));
    const other = await bodyOf(await founded('Working Group on the Wells'));
    expect((await site.get(`${desk}/doubles`)).body).toContain('names mean the same');
    await site.post(`${mergePage('body', other)}/two`, { other: kept });
    await site.post(`${mergePage('body', kept)}/two`, { other });
    expect((await site.get(`${desk}/doubles`)).body).not.toContain('names mean the same');
    expect((await site.get(mergePage('body', kept))).body).toContain('Nothing in the register speaks');
    expect((await merged('body', kept, other)).statusCode).toBe(303);
  });

  test('that a person keeps as two are offered again once that is taken back', async () => {
    const kept = await bodyOf(await founded('Working Group on Wells'));
    const other = await bodyOf(await founded('Working Group on the Wells'));
    const two = `${mergePage('body', kept)}/two`;
    await site.post(two, { other });
    expect((await site.get(`${desk}/doubles`)).body).toContain('One pair is kept as two');
    const reply = await site.post(two, { other, again: 'yes' });
    const page = (await site.get(String(reply.headers.location))).body;
    expect(page).toContain('Taken back.');
    expect(page).toContain('names mean the same');
    expect(page).not.toContain('kept as two');
    await site.post(two, { other });
    expect((await site.get(`${desk}/doubles`)).body).not.toContain('names mean the same');
    expect(await verify(site.db)).toMatchObject({ ok: true });
  });

  test('cannot be one where one of them is merged with a third already, and the page says so instead of asking', async () => {
    const wells = await bodyOf(await founded('Working Group on Wells'));
    const springs = await bodyOf(await founded('Working Group on Springs'));
    const rivers = await bodyOf(await founded('Working Group on Rivers'));
    await merged('body', wells, springs);
    const preview = (await site.get(mergePage('body', rivers, wells))).body;
    expect(preview).toContain('One of the two is merged with another already.');
    expect(preview).not.toContain('Why they are one');
    expect((await merged('body', rivers, wells)).statusCode).toBe(409);
    expect((await merged('body', wells, rivers)).statusCode).toBe(303);
  });
});

describe('Two bodies whose sole chairs were there at once', () => {
  const seat = (body: string, party: string, change: string, dated: string) =>
    entered('seat', { body, party, role: 'chair', change, dated });

  test('cannot be one, and the page says who had the chair when, instead of asking', async () => {
    const [kept, other] = [
      await bodyOf(await founded('Group on Wells')),
      await bodyOf(await founded('Wells Team')),
    ];
    await seat('Group on Wells', 'BE', 'assumed', '2019');
    await seat('Group on Wells', 'BE', 'left', '2022');
    await seat('Wells Team', 'MA', 'assumed', '2020');
    const reply = await merged('body', kept, other);
    expect(reply.statusCode).toBe(409);
    for (const { body } of [reply, await site.get(mergePage('body', kept, other))])
      expect(body).toContain(
        'The two cannot be one. This body has one chair, and another party had it from 2019 to 2022: nobody else can have had it on 2020.',
      );
    expect(await site.db.selectFrom('merging').selectAll().execute()).toEqual([]);
  });
});

describe('Two entries that say the same', () => {
  test('are offered, merged from the page of one, and parted from there', async () => {
    const kept = await office('Sophie Wilmès');
    const other = await office('صوفي ويلميس', { post: 'رئيسة الوزراء' });
    const page = (await site.get(mergePage('entry', kept))).body;
    expect(page).toContain(mergePage('entry', kept, other));
    expect((await site.get(`/en/entries/${kept}`)).body).toContain(mergePage('entry', kept));
    const before = await terms();
    await merged('entry', kept, other);
    expect((await site.get('/en/members/BE')).body).not.toContain('رئيسة الوزراء');
    const json = (await site.get(`/api/v1/entries/${kept}`)).json();
    expect(json).toMatchObject({ mergedInto: null, mergedFrom: [other] });
    expect((await site.get(`/api/v1/entries/${other}`)).json()).toMatchObject({ mergedInto: kept });
    await parted(`/en/entries/${kept}`);
    expect(await terms()).toEqual(before);
    expect((await site.get(`/api/v1/entries/${kept}`)).json().mergedFrom).toEqual([]);
  });

  test('are found by whom they are about, and only of one kind', async () => {
    const kept = await office('Sophie Wilmès');
    const other = await office('Jan Peeters', { post: 'Envoy' });
    await entered('membership', { party: 'BE', change: 'joined', dated: '2014' });
    const found = (await site.get(`${mergePage('entry', kept)}?q=Belgique`)).body;
    expect(found.match(/\?other=/g)).toHaveLength(1);
    expect(found).toContain(mergePage('entry', kept, other));
  });
});

describe('What is refused', () => {
  test('a merge without a reason, or of what changed since it was looked at', async () => {
    const kept = await personOf(await office('Sophie Wilmès'));
    const other = await personOf(await office('صوفي ويلميس'));
    expect((await merged('person', kept, other, ' ')).statusCode).toBe(422);
    const { body } = await site.get(mergePage('person', kept, other));
    const revision = /name="revision" value="(\d+)"/.exec(body)![1]!;
    await office('صوفي ويلميس', { post: 'Envoy', dated: '2022' });
    const reply = await site.post(mergePage('person', kept), { other, revision, reason: 'one' });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('since you looked');
    expect(reply.body).toContain('Envoy');
  });

  test('parting twice', async () => {
    const kept = await personOf(await office('Sophie Wilmès'));
    await merged('person', kept, await personOf(await office('صوفي ويلميس')));
    const action = /action="([^"]+\/undo)"/.exec((await site.get(`/en/people/${kept}`)).body)![1]!;
    await site.post(action, {});
    expect((await site.post(action, {})).statusCode).toBe(409);
  });

  test('everything of this to those who are not at the desk', async () => {
    const kept = await personOf(await office('Sophie Wilmès'));
    for (const path of [`${desk}/doubles`, mergePage('person', kept)])
      expect(await inPublic(path)).toMatch(/^403 /);
    expect(await inPublic(`/en/people/${kept}`)).not.toContain('Is one with another');
  });
});

test('Likely doubles are looked for from the newest on: each pair once, with the newer of the two', async () => {
  for (const name of ['Wells', 'Springs', 'Rivers', 'the Rivers', 'the Springs', 'the Wells'])
    await founded(`Working Group on ${name}`);
  const bodies = await site.db
    .selectFrom('body')
    .select('id')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const all = await doublesFrom(site.db, 'body', null);
  expect(all).toMatchObject({ items: { length: 3 }, next: null });
  for (const { id: cursor } of bodies) {
    const rest = bodies.slice(bodies.findIndex(({ id }) => id === cursor) + 1).map(({ id }) => id);
    const { items } = await doublesFrom(site.db, 'body', cursor);
    const expected = all.items.filter(({ one }) => rest.includes(one.id));
    expect(items.map(({ one }) => one.id).toSorted()).toEqual(expected.map(({ one }) => one.id).toSorted());
  }
});
