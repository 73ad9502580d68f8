import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { transaction } from '../../src/platform/db/index.ts';
import { migrate } from '../../src/platform/db/migrations.ts';
import { meetingsFor } from '../../src/slices/meetings/index.ts';
import { append, verify } from '../../src/slices/record/index.ts';
import { type Audience, deriveDue, registerFor } from '../../src/slices/register/index.ts';
import { databaseBefore, type FreshDatabase } from '../support/database.ts';

let database: FreshDatabase;
let owner: pg.Client;

const ids = {
  statement: randomUUID(),
  published: randomUUID(),
  unpublished: randomUUID(),
  wells: randomUUID(),
  plenary: randomUUID(),
};
const on = (day: number) => new Date(`2025-03-${String(day).padStart(2, '0')}T10:00:00.123Z`);

/** One row, as the release before the register was in time wrote it. */
async function row(table: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(values);
  const places = columns.map((_, index) => `$${index + 1}`);
  await owner.query(`insert into ${table} (${columns}) values (${places})`, Object.values(values));
}

interface Old {
  readonly fact: Readonly<Record<string, unknown>> & { readonly type: string };
  readonly key: readonly unknown[];
  readonly entered: Date;
  /** Its typed row, besides the entry's id. */
  readonly table?: string;
  readonly columns?: Readonly<Record<string, unknown>>;
  /** The words that state it: of which version, as of which day, and since when taken back. */
  readonly words?: readonly (readonly [version: string, statedOn: string | null, withdrawn?: Date])[];
  readonly retracted?: Date;
}

async function old({ fact, key, entered, table, columns, words = [], retracted }: Old): Promise<string> {
  const id = randomUUID();
  await row('entry', {
    id,
    type: fact.type,
    fact: JSON.stringify(fact),
    key: JSON.stringify(key),
    entered_at: entered,
    entered_by: 'Amal',
    ...(retracted ? { retracted_at: retracted, retracted_by: 'Badr', retraction_reason: 'misread' } : {}),
  });
  if (table) await row(table, { entry_id: id, ...columns });
  for (const [version_id, stated_on, withdrawn] of words)
    await row('evidence', {
      entry_id: id,
      version_id,
      start_at: 0,
      end_at: 5,
      quote: 'Words',
      language: 'en',
      stated_on,
      added_at: entered,
      added_by: 'Amal',
      ...(withdrawn ? { withdrawn_at: withdrawn, withdrawn_by: 'Badr' } : {}),
    });
  await transaction(database.db, (trx) =>
    append(trx, { kind: 'entry-entered', subject: id, by: 'Amal', at: entered, data: { findingId: null } }),
  );
  return id;
}

const membership = (party: string, change: string, ordinal: number | null) => ({
  fact: { type: 'membership', party, change, ordinal },
  key: [party, change],
  table: 'membership',
  columns: { party_id: party, change, ordinal },
});
const seat = (party: string, role: string, change: string, day: string | null) => ({
  fact: { type: 'seat', body: 'Group on Wells', party, role, change },
  key: [ids.wells, party, role, change, day],
  table: 'seat',
  columns: { body_id: ids.wells, party_id: party, role, change },
});
const office = (name: string, folded: string, post: string) => ({
  fact: { type: 'office', name, post, party: 'BE', acting: false },
  key: [folded, post.toLowerCase(), 'BE', false],
  table: 'office',
  columns: { person: name, post, party_id: 'BE', acting: false },
});

beforeAll(async () => {
  database = await databaseBefore('0005_corrections');
  owner = new pg.Client(database.url);
  await owner.connect();
  await row('statement', {
    id: ids.statement,
    slug: 'a-statement',
    kind: 'communique',
    created_at: on(1),
    created_by: 'Amal',
  });
  const version = {
    statement_id: ids.statement,
    title: 'A statement',
    text: 'Words',
    imported_at: on(1),
    imported_by: 'Amal',
  };
  await row('statement_version', {
    ...version,
    id: ids.published,
    language: 'en',
    standing: 'official',
    sha256: 'a'.repeat(64),
    published_at: on(10),
    published_by: 'Amal',
  });
  await row('statement_version', {
    ...version,
    id: ids.unpublished,
    language: 'fr',
    standing: 'translation',
    sha256: 'b'.repeat(64),
  });
  for (const id of ['BE', 'MA', 'NE', 'IT']) await row('party', { id });
  await row('body', { id: ids.wells, slug: 'group-on-wells', kind: 'working-group', created_at: on(1) });
  await row('body', { id: ids.plenary, slug: 'plenary', kind: 'plenary', created_at: on(1) });
  await row('body_name', {
    name_key: 'group on wells',
    body_id: ids.wells,
    name: 'Group on Wells',
    language: 'en',
  });

  const open = [[ids.published, '2021-12-02']] as const;
  const shut = [[ids.unpublished, '2022-05']] as const;
  await old({ ...membership('BE', 'joined', 84), entered: on(2), words: [...open, ...shut] });
  await old({ ...membership('MA', 'joined', 85), entered: on(3), words: open, retracted: on(6) });
  await old({ ...membership('MA', 'joined', 86), entered: on(7), words: shut });
  await old({ ...membership('NE', 'observer', null), entered: on(4) });
  await old({ ...membership('NE', 'left', null), entered: on(12), words: open });
  await old({ ...membership('IT', 'left', null), entered: on(4), words: [[ids.published, '2019']] });
  await old({ ...membership('IT', 'joined', 12), entered: on(5), words: [[ids.published, '2020-01-01']] });
  await old({
    ...seat('BE', 'chair', 'held', null),
    entered: on(2),
    words: [...open, [ids.published, '2023', on(9)]],
  });
  await old({
    ...seat('MA', 'chair', 'assumed', '2024-01-01'),
    entered: on(5),
    words: [[ids.published, '2024-01-01']],
  });
  await old({
    ...seat('BE', 'chair', 'left', '2024-06'),
    entered: on(8),
    words: [[ids.published, '2024-06']],
  });
  await old({
    fact: { type: 'body', name: 'Group on Wells', kind: 'working-group', change: 'established' },
    key: [ids.wells, 'established'],
    entered: on(2),
    table: 'body_entry',
    columns: { body_id: ids.wells, change: 'established' },
    words: [[ids.published, '2020']],
  });
  await old({ ...office('Ama Mensah', 'ama mensah', 'Minister'), entered: on(2), words: open });
  await old({ ...office('AMA MENSAH', 'ama mensah', 'Envoy'), entered: on(3), words: shut });
  const meeting = await old({
    fact: {
      type: 'meeting',
      body: 'Plenary',
      level: null,
      from: '2021-12-02',
      to: '2021-12-02',
      dateStated: null,
      place: { city: 'Brussels', country: 'BE' },
      format: 'in-person',
      hosts: ['BE'],
      coHosts: [],
      chairs: [],
    },
    key: ['2021-12-02', 'BE', ['BE']],
    entered: on(2),
    table: 'meeting',
    columns: {
      slug: '2021-12-02-brussels',
      body_id: ids.plenary,
      from_on: '2021-12-02',
      to_on: '2021-12-02',
      city: 'Brussels',
      country: 'BE',
      format: 'in-person',
    },
    words: open,
  });
  await row('meeting_party', { entry_id: meeting, party_id: 'BE', role: 'host' });
  await old({
    fact: { type: 'member-count', count: 84 },
    key: ['2021-12-02', 84],
    entered: on(2),
    words: open,
  });
  await old({
    fact: { type: 'undertaking', kind: 'call', actor: 'BE', toward: [], themes: [], theatres: [] },
    key: [1],
    entered: on(2),
    words: open,
  });
  await old({
    fact: { type: 'amount', kind: 'pledged', value: 5, currency: 'EUR' },
    key: [2],
    entered: on(2),
    words: shut,
  });
  await old({
    fact: { type: 'programme', name: 'Wells', subject: null, theatres: [] },
    key: [3],
    entered: on(2),
  });

  await migrate(owner);
  await deriveDue(database.db);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const register = (audience: Audience) =>
  registerFor(
    database.db,
    audience,
    async (versions) =>
      new Map(versions.map((id) => [id, { slug: 'a-statement', title: 'A statement', language: 'en' }])),
  );
const members = async (audience: Audience, known: Date | null, day: string | null = null) => {
  const { items } = await register(audience).members({ on: day, known }, { limit: 50 });
  return items
    .map(({ party, standing, ordinal }) => `${String(party)} ${standing} ${ordinal ?? ''}`.trim())
    .toSorted();
};

describe('A register that an earlier release kept', () => {
  test('has its members, as those at the desk and as the public read them', async () => {
    expect(await members('all', null)).toEqual(['BE member 84', 'IT member 12', 'MA member 86', 'NE former']);
    expect(await members('public', null)).toEqual(['BE member 84', 'IT member 12', 'NE former']);
  });

  test('answers as it was known at any moment since the first entry', async () => {
    expect(await members('all', on(1))).toEqual([]);
    expect(await members('all', on(3))).toEqual(['BE member 84', 'MA member 85']);
    expect(await members('all', on(6))).toEqual(['BE member 84', 'IT member 12', 'NE observer']);
    expect(await members('public', on(9))).toEqual(['NE observer']);
    expect(await members('public', on(11))).toEqual(['BE member 84', 'IT member 12', 'NE observer']);
  });

  test('answers as it was on a day, from the words that were there', async () => {
    expect(await members('public', null, '2021-12-01')).toEqual(['IT member 12', 'NE observer']);
    expect(await members('public', null, '2021-12-02')).toEqual(['BE member 84', 'IT member 12']);
  });

  test('tells who had the chair, with the end that a later statement gives', async () => {
    const seats = await register('public').seats(ids.wells, { on: null, known: null });
    expect(seats.map(({ party, from, to, firstSeen }) => [party, from, to, firstSeen])).toEqual([
      ['BE', null, '2024-06', '2021-12-02'],
      ['MA', '2024-01-01', null, '2024-01-01'],
    ]);
  });

  test('knows two spellings of one name as one person', async () => {
    const { rows } = await owner.query('select distinct person_id as id from office');
    expect(rows).toHaveLength(1);
    const posts = async (audience: Audience) =>
      (await register(audience).offices(rows[0].id, { on: null, known: null })).map(({ post }) => post);
    expect(await posts('all')).toEqual(['Minister', 'Envoy']);
    expect(await posts('public')).toEqual(['Minister']);
  });

  test('has its meetings and its counts', async () => {
    const meetings = meetingsFor(
      database.db,
      'public',
      async (versions) =>
        new Map(versions.map((id) => [id, { slug: 'a-statement', title: 'A statement', language: 'en' }])),
    );
    expect(await meetings.at('2021-12-02-brussels', { on: null, known: null })).toMatchObject({
      hosts: ['BE'],
    });
    expect(await register('public').memberCount({ on: null, known: null })).toMatchObject({
      fact: { count: 84 },
    });
  });

  test('has a whole history', async () => {
    expect(await verify(database.db)).toMatchObject({ ok: true });
  });

  test('is left as it is by the next start', async () => {
    const terms = async () => {
      const tables = ['membership_term', 'seat_term', 'office_term', 'body_term'];
      const found: unknown[][] = [];
      for (const table of tables) found.push((await owner.query(`select * from ${table} order by id`)).rows);
      return found;
    };
    const before = await terms();
    expect(before.map(({ length }) => length > 0)).toEqual([true, true, true, true]);
    expect(await migrate(owner)).toEqual([]);
    await deriveDue(database.db);
    expect(await terms()).toEqual(before);
  });
});
