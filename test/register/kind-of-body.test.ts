import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { transaction } from '../../src/platform/db/index.ts';
import { enter, type Fact, type FactOf, type Fuzzy, supersede } from '../../src/slices/register/index.ts';
import { type TestApp, testApp } from '../support/app.ts';

let site: TestApp;

beforeEach(async () => {
  site = await testApp();
});
afterEach(() => site.close());

type Kind = FactOf<'body'>['kind'];

const on = (day: number) => new Date(`2026-01-0${day}T10:00:00Z`);
const given = (day: number) => ({
  by: 'Amal',
  at: on(day),
  on: null,
  language: 'en',
  findingId: null,
  evidence: [],
});
const founded = (kind: Kind, name = 'Wells'): FactOf<'body'> => ({
  type: 'body',
  name,
  kind,
  change: 'established',
});
const chair = (party: string, change: 'assumed' | 'left', body = 'Wells'): Fact => ({
  type: 'seat',
  body,
  party,
  role: 'chair',
  change,
});

const say = async (fact: Fact, dated: Fuzzy): Promise<string> =>
  (await transaction(site.db, (trx) => enter(trx, fact, { ...given(1), dated }))).entryId;
const correct = (entryId: string, fact: Fact) =>
  transaction(site.db, (trx) =>
    supersede(trx, entryId, fact, { ...given(3), dated: '2014', reason: 'the terms of reference say so' }),
  );
const kindOf = async (parameters = '') =>
  (await site.get(`/api/v1/bodies${parameters}`)).json().items.map(({ kind }: { kind: Kind }) => kind);

describe('The kind of a body', () => {
  test('is corrected by the correction of an entry that says it, with a reason; what was known before stays', async () => {
    const id = await say(founded('other'), '2014');
    await say({ ...founded('working-group'), change: 'mentioned' }, '2015');
    expect(await kindOf()).toEqual(['working-group']);
    await correct(id, founded('focus-group'));
    expect(await kindOf()).toEqual(['focus-group']);
    expect(await kindOf('?known=2026-01-02')).toEqual(['working-group']);
    expect((await site.get('/en/bodies/wells?known=2026-01-02')).body).toContain('working group');
  });

  test('stays where the correction is of something else', async () => {
    const id = await say({ ...founded('other'), change: 'mentioned' }, '2014');
    await say(founded('working-group'), '2013');
    await correct(id, { ...founded('other'), change: 'mentioned' });
    expect(await kindOf()).toEqual(['working-group']);
  });

  test('is refused where the new kind has one chair and two were there at once', async () => {
    const id = await say(founded('other'), '2014');
    await say(chair('BE', 'assumed'), '2015');
    await say(chair('BE', 'left'), '2019');
    await say(chair('MA', 'assumed'), '2017');
    const refused = correct(id, founded('working-group'));
    await expect(refused).rejects.toMatchObject({
      key: 'register.kind-impossible',
      because: { key: 'register.chair-taken', values: { from: '2015', to: '2019', on: '2017' } },
    });
    expect(await kindOf()).toEqual(['other']);
  });

  test('is refused where there is a plenary already', async () => {
    await say(founded('plenary', 'Plenary'), '2013');
    const id = await say(founded('working-group'), '2014');
    await expect(correct(id, founded('plenary'))).rejects.toMatchObject({ key: 'register.kind-taken' });
  });

  test('makes the chairs follow one another where it has one chair', async () => {
    const id = await say(founded('other'), '2014');
    await say(chair('BE', 'assumed'), '2015');
    await say(chair('MA', 'assumed'), '2017');
    const chairs = async () =>
      (await site.get('/api/v1/bodies/wells/chairs?on=2018-01-01'))
        .json()
        .items.map(({ party }: { party: { id: string } }) => party.id);
    expect((await chairs()).toSorted()).toEqual(['BE', 'MA']);
    await correct(id, founded('working-group'));
    expect(await chairs()).toEqual(['MA']);
  });
});

test('The form corrects the kind, and says why it cannot be.', async () => {
  const id = await say(founded('other'), '2014');
  const form = `/en/desk/register/entries/${id}`;
  const revision = /name="revision" value="(\d+)"/.exec((await site.get(form)).body)![1]!;
  const fields = {
    name: 'Wells',
    change: 'established',
    dated: '2014',
    reason: 'the terms say so',
    revision,
  };
  await say(founded('plenary', 'Plenary'), '2013');
  const refused = await site.post(form, { ...fields, kind: 'plenary' });
  expect(refused.body).toContain('There is a body of that kind already');
  const reply = await site.post(form, { ...fields, kind: 'focus-group' });
  expect(reply.statusCode).toBe(303);
  expect((await site.get('/en/bodies/wells')).body).toContain('focus group');
});
