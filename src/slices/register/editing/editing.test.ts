import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../test/support/app.ts';
import { verify } from '../../record/index.ts';

let site: TestApp;

beforeEach(async () => {
  site = await testApp();
});
afterEach(() => site.close());

const desk = '/en/desk/register';
const chile = {
  party: 'Chile',
  change: 'joined',
  ordinal: '12',
  dated: 'May 2024',
  source: 'Letter of 3 May',
};

/** Sends the form of a type; the entry's id where it was entered. */
async function entered(type: string, fields: Record<string, string>): Promise<string> {
  const reply = await site.post(`${desk}/enter/${type}`, fields);
  expect(reply.body.match(/class="wrong".*?<\/div>/gs) ?? []).toEqual([]);
  expect(reply.statusCode).toBe(303);
  return String(reply.headers.location).split('/').at(-1)!;
}

const factOf = async (id: string) =>
  site.db
    .selectFrom('entry')
    .select(['fact', 'dated', 'source'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

/** The revision that the form of an entry carries. */
const revisionOf = async (id: string): Promise<string> =>
  /name="revision" value="(\d+)"/.exec((await site.get(`${desk}/entries/${id}`)).body)![1]!;

describe('Entering by hand', () => {
  test('a membership, by any name of the party and a date as a person writes it', async () => {
    const id = await entered('membership', { ...chile, party: 'شيلي' });
    expect(await factOf(id)).toEqual({
      fact: { type: 'membership', party: 'CL', change: 'joined', ordinal: 12 },
      dated: '2024-05',
      source: 'Letter of 3 May',
    });
    expect((await site.get('/en/members')).body).toContain('Chile');
    expect(await verify(site.db)).toMatchObject({ ok: true });
  });

  test('a body that is founded, renamed, merged and dissolved', async () => {
    const wells = { name: 'Working Group on Wells', kind: 'working-group' };
    const founded = await entered('body', { ...wells, change: 'established', dated: '2019' });
    const wrong = await site.post(`${desk}/enter/body`, { ...wells, name: 'Springs', change: 'renamed' });
    expect(wrong.body).toContain('Say what the body was called before it was renamed.');
    await entered('body', {
      ...wells,
      name: 'Springs Group',
      change: 'renamed',
      formerly: wells.name,
      dated: '2021',
    });
    await entered('body', {
      name: 'Water Group',
      kind: 'working-group',
      change: 'established',
      dated: '2018',
    });
    await entered('body', {
      name: 'Springs Group',
      kind: 'working-group',
      change: 'merged',
      into: 'Water Group',
      dated: '2023',
    });
    const page = (await site.get(`/en/entries/${founded}`)).body;
    expect(page).toContain('Working Group on Wells');
  });

  test('a seat, with the person who exercises it', async () => {
    await entered('body', { name: 'Plenary', kind: 'plenary', change: 'established', dated: '2010' });
    const id = await entered('seat', {
      body: 'plenary',
      party: 'Moroccan',
      role: 'chair',
      change: 'assumed',
      person: 'Amina Benali',
      dated: '~2014',
    });
    expect(await factOf(id)).toMatchObject({
      fact: {
        type: 'seat',
        body: 'plenary',
        party: 'MA',
        role: 'chair',
        change: 'assumed',
        person: 'Amina Benali',
      },
      dated: '2014~',
    });
  });

  test('an office that is left', async () => {
    const id = await entered('office', {
      name: 'Jan Peeters',
      post: 'Envoy',
      party: 'BE',
      acting: 'true',
      change: 'left',
      dated: '2020',
    });
    expect((await factOf(id)).fact).toEqual({
      type: 'office',
      name: 'Jan Peeters',
      post: 'Envoy',
      party: 'BE',
      acting: true,
      change: 'left',
    });
  });

  test('a meeting with its delegations and agenda', async () => {
    await entered('meeting', {
      from: '2 December 2021',
      city: 'Brussels',
      country: 'Belgique',
      format: 'in-person',
      hosts: 'Belgium\nUnited States',
      delegations: 'المغرب\nNiger',
      thanked: 'Belgium\nSophie Peeters',
      timeZone: 'europe/brussels',
      agenda: 'Opening\nFocus groups — what they do',
    });
    const page = await site.get('/en/meetings/2021-12-02-brussels');
    expect(page.statusCode).toBe(200);
    const meeting = await site.db.selectFrom('meeting').selectAll().executeTakeFirstOrThrow();
    expect(meeting).toMatchObject({ time_zone: 'Europe/Brussels', country: 'BE', to_on: '2021-12-02' });
    expect(meeting.agenda).toEqual([{ title: 'Opening' }, { title: 'Focus groups', text: 'what they do' }]);
  });

  test('what is wrong is said beside the field, and what was written is kept', async () => {
    const reply = await site.post(`${desk}/enter/membership`, {
      ...chile,
      ordinal: 'twelve',
      dated: '10/09/2014',
    });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('2 fields need another look');
    expect(reply.body).toMatch(/id="ordinal"[^>]*aria-invalid="true"/);
    expect(reply.body).toContain('may be 2014-09-10 or 2014-10-09');
    expect(reply.body).toContain('value="twelve"');
    expect(reply.body).toContain('value="Letter of 3 May"');
    expect(await site.db.selectFrom('entry').select('id').execute()).toEqual([]);
  });

  test('a name that several may mean asks which, and takes the answer', async () => {
    const asked = await site.post(`${desk}/enter/membership`, { ...chile, party: 'Congolese' });
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain('Democratic Republic of the Congo [CD]');
    expect(asked.body).toContain('Congo [CG]');
    const id = await entered('membership', {
      ...chile,
      party: 'Congolese',
      'party: Congolese': 'Congo [CG]',
    });
    expect((await factOf(id)).fact).toMatchObject({ party: 'CG' });
  });

  test('an answer to other words is no answer', async () => {
    const fields = { ...chile, party: 'Guin', 'party: Congolese': 'Congo [CG]' };
    expect((await site.post(`${desk}/enter/membership`, fields)).statusCode).toBe(422);
  });

  test('a party that nobody knows is kept as it is written once a person says so', async () => {
    const nod = { ...chile, party: 'Land of Nod' };
    expect((await site.post(`${desk}/enter/membership`, nod)).body).toContain('is not known here');
    const id = await entered('membership', { ...nod, 'party: Land of Nod': 'as-written' });
    expect((await factOf(id)).fact).toMatchObject({ party: { name: 'Land of Nod' } });
  });

  test('what the register says against it is said with what to do, and nothing is lost', async () => {
    await entered('membership', chile);
    const reply = await site.post(`${desk}/enter/membership`, { ...chile, party: 'Peru' });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('another party as member number 12');
    expect(reply.body).toContain('value="Peru"');
  });

  test('a check writes nothing and says how everything was understood', async () => {
    const reply = await site.post(`${desk}/enter/membership`, {
      ...chile,
      dated: 'before 2014',
      act: 'check',
    });
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toContain('2013 or before');
    expect(reply.body).toContain('Chile [CL]');
    expect(await site.db.selectFrom('entry').select('id').execute()).toEqual([]);
  });

  test('a check keeps what was chosen', async () => {
    const chosen = { ...chile, party: 'Congolese', 'party: Congolese': 'Congo [CG]' };
    const reply = await site.post(`${desk}/enter/membership`, { ...chosen, act: 'check' });
    expect(reply.body).toContain('<input type="hidden" name="party: Congolese" value="Congo [CG]"/>');
  });

  test('answers on this machine only, and to our own forms only', async () => {
    const away = await site.app.inject({
      url: `${desk}/enter/seat`,
      headers: { host: 'entente.example.org' },
    });
    expect(away.statusCode).toBe(403);
    const bare = await site.app.inject({
      method: 'POST',
      url: `${desk}/enter/membership`,
      headers: { host: 'localhost:8480', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(chile).toString(),
    });
    expect(bare.statusCode).toBe(403);
  });
});

describe('Correcting', () => {
  test('the form is filled in with what the entry says; another takes its place, with the reason', async () => {
    const id = await entered('membership', chile);
    const form = (await site.get(`${desk}/entries/${id}`)).body;
    expect(form).toContain('value="Chile [CL]"');
    expect(form).toContain('value="2024-05"');
    const fields = { ...chile, party: 'Chile [CL]', dated: '2024-05-14', revision: await revisionOf(id) };
    const unexplained = await site.post(`${desk}/entries/${id}`, fields);
    expect(unexplained.statusCode).toBe(422);
    const reply = await site.post(`${desk}/entries/${id}`, { ...fields, reason: 'The letter gives the day' });
    expect(reply.statusCode).toBe(303);
    const page = (await site.get(String(reply.headers.location))).body;
    expect(page).toContain('14 May 2024');
    expect(page).toContain('The letter gives the day');
    expect((await site.get(`/en/entries/${id}`)).body).toContain('This was corrected by');
    expect(await verify(site.db)).toMatchObject({ ok: true });
  });

  test('an entry is taken back with a reason, and its page says so', async () => {
    const id = await entered('membership', chile);
    const revision = await revisionOf(id);
    expect((await site.post(`${desk}/entries/${id}/retract`, { revision, reason: ' ' })).statusCode).toBe(
      422,
    );
    const reply = await site.post(`${desk}/entries/${id}/retract`, { revision, reason: 'Never deposited' });
    expect(reply.statusCode).toBe(303);
    expect((await site.get(`/en/entries/${id}`)).body).toContain('Never deposited');
    expect((await site.get('/en/members')).body).not.toContain('Chile');
  });

  test('of two who correct one entry in two tabs the second sees both versions, and may go on', async () => {
    const id = await entered('membership', chile);
    const revision = await revisionOf(id);
    const first = await site.post(`${desk}/entries/${id}`, {
      ...chile,
      ordinal: '13',
      reason: 'Misread',
      revision,
    });
    const theirs = String(first.headers.location).split('/').at(-1)!;
    const mine = { ...chile, dated: '2024-05', ordinal: '14', reason: 'As the list has it', revision };
    const second = await site.post(`${desk}/entries/${id}`, mine);
    expect(second.statusCode).toBe(409);
    expect(second.body).toContain('Nothing was written');
    expect(second.body.match(/<mark>/g)).toHaveLength(1);
    expect(second.body).toMatch(/13.*<mark>.*14.*<\/mark>/s);
    expect(second.body).toContain(`action="${desk}/entries/${theirs}"`);
    const carried = /name="revision" value="(\d+)"/.exec(second.body)![1]!;
    const third = await site.post(`${desk}/entries/${theirs}`, { ...mine, revision: carried });
    expect(third.statusCode).toBe(303);
    const standing = await site.db
      .selectFrom('entry')
      .select('fact')
      .where('retracted_at', 'is', null)
      .execute();
    expect(standing).toMatchObject([{ fact: { ordinal: 14 } }]);
  });

  test('two who correct at the same moment: one is written, the other is shown both', async () => {
    const id = await entered('membership', chile);
    const revision = await revisionOf(id);
    const replies = await Promise.all(
      ['13', '14', '15'].map((ordinal) =>
        site.post(`${desk}/entries/${id}`, { ...chile, ordinal, reason: 'Misread', revision }),
      ),
    );
    expect(replies.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 409, 409]);
  });

  test('an entry that was taken back meanwhile can be entered anew from what was written', async () => {
    const id = await entered('membership', chile);
    const revision = await revisionOf(id);
    await site.post(`${desk}/entries/${id}/retract`, { revision, reason: 'Doubtful' });
    const stale = await site.post(`${desk}/entries/${id}`, {
      ...chile,
      ordinal: '13',
      reason: 'Misread',
      revision,
    });
    expect(stale.statusCode).toBe(409);
    expect(stale.body).toContain('Doubtful');
    expect(stale.body).toContain(`action="${desk}/enter/membership"`);
  });
});

describe('What a party is called', () => {
  const named = {
    party: 'Eswatini',
    language: 'en',
    name: 'Swaziland',
    to: '19 April 2018',
    source: 'Note verbale',
  };
  const page = () => site.get(`${desk}/enter/party-name?party=SZ`);

  test('by language and period: the page of a day shows the name of the day', async () => {
    await entered('membership', { ...chile, party: 'SZ', dated: '2014' });
    expect((await site.post(`${desk}/enter/party-name`, named)).statusCode).toBe(303);
    expect((await page()).body).toContain('Swaziland');
    expect((await site.get('/en/members?on=2015-01-01')).body).toContain('Swaziland');
    expect((await site.get('/en/members?on=2023-01-01')).body).not.toContain('Swaziland');
  });

  test('two names at one time are refused, and a name is taken back with a reason', async () => {
    await site.post(`${desk}/enter/party-name`, named);
    const other = await site.post(`${desk}/enter/party-name`, { ...named, name: 'Ngwane' });
    expect(other.statusCode).toBe(409);
    const [, action] = /action="([^"]+withdraw)"/.exec((await page()).body)!;
    expect((await site.post(action!, { party: 'SZ', reason: 'Misspelt' })).statusCode).toBe(303);
    expect((await page()).body).not.toContain('Swaziland');
  });
});

describe('Pickers', () => {
  test('a party is offered by the beginning of a name in any language', async () => {
    const reply = await site.get(`/ar/desk/register/names/party?q=${encodeURIComponent('Maro')}`);
    expect(reply.json().items[0]).toEqual({ name: 'المغرب [MA]', lang: null });
  });

  test('a date field says how it is understood', async () => {
    const reply = await site.get(`/fr/desk/register/date?q=${encodeURIComponent('vers 2014')}`);
    expect(reply.json()).toEqual({ understood: true, message: 'Compris : vers 2014' });
  });
});
