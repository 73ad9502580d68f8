import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { transaction } from '../../src/platform/db/index.ts';
import { enter, type Fact, retract, supersede } from '../../src/slices/register/index.ts';
import { publish } from '../../src/slices/statements/index.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { storedVersion } from '../support/statements.ts';

let site: TestApp;
const by = 'Noor';

interface How {
  readonly dated?: string;
  /** The day on which it is entered. */
  readonly entered?: string;
}

const provenance = ({ dated, entered = '2024-01-01' }: How) => ({
  by,
  at: new Date(`${entered}T09:00:00Z`),
  on: null,
  language: 'en',
  findingId: null,
  evidence: [],
  dated: dated ?? null,
});

/** Enters a fact without words. */
const put = (fact: Fact, how: How = {}) => transaction(site.db, (trx) => enter(trx, fact, provenance(how)));

const wells = 'Working Group on Wells';
const seat = { type: 'seat', body: wells, role: 'chair' } as const;
const body = { type: 'body', name: wells, kind: 'working-group' } as const;
const member = { type: 'membership', change: 'joined', ordinal: null } as const;

beforeAll(async () => {
  site = await testApp();
  await put({ ...member, party: 'BE', ordinal: 7 }, { dated: '2014-09' });
  await put({ ...member, party: 'BE', change: 'suspended' }, { dated: '2015-02-01' });
  await put({ ...member, party: 'BE', change: 'left' }, { dated: '2017' });
  await put({ ...body, change: 'established' }, { dated: '2014-03-01' });
  await put(
    { ...body, name: 'Working Group on Water', formerly: wells, change: 'renamed' },
    { dated: '2015-05-05' },
  );
  await put({ ...seat, party: 'JO', change: 'assumed' }, { dated: '2014-06-01' });
  await put({ ...seat, party: 'MA', change: 'held' }, { dated: '2014-12-01' });
  await put(
    { type: 'office', name: 'Sofia Wells', post: 'Envoy', party: 'BE', acting: false, change: 'assumed' },
    { dated: '2014-10-10' },
  );
});
afterAll(() => site.close());

const changes = async (from: string, to: string, more = ''): Promise<string[]> => {
  const { items } = (await site.get(`/api/v1/changes?from=${from}&to=${to}${more}`)).json();
  return items.map(
    (item: Record<string, { id?: string } & string>) =>
      `${item.on ?? `by ${item.latest}`}: ${item.what} ${item.change} ${item.party?.id ?? ''}${item.possibly ? ' possibly' : ''}`,
  );
};

/** All items of a list, asked for a part at a time. */
async function inParts(list: string): Promise<unknown[]> {
  const found: unknown[] = [];
  let after = '';
  do {
    const { items, next } = (await site.get(`/api/v1/${list}${after}`)).json();
    found.push(...items);
    after = next === null ? '' : `&after=${next}`;
  } while (after !== '');
  return found;
}

describe('Changes in the world between two days', () => {
  test('are what began and ended, in order, each told once', async () => {
    expect(await changes('2014-01-01', '2016-12-31')).toEqual([
      '2014-03-01: body established ',
      '2014-06-01: seat assumed JO',
      'by 2014-11-30: seat left JO',
      '2014-09: membership joined BE',
      '2014-10-10: office assumed BE',
      '2015-02-01: membership suspended BE',
      '2015-05-05: body renamed ',
    ]);
  });

  test('include both days, and say where a date is too imprecise to be sure', async () => {
    expect(await changes('2014-09-15', '2014-10-10')).toEqual([
      'by 2014-11-30: seat left JO possibly',
      '2014-09: membership joined BE possibly',
      '2014-10-10: office assumed BE',
    ]);
    expect(await changes('2017-12-31', '2018-12-31')).toEqual(['2017: membership left BE possibly']);
  });

  test('as we knew it before it was entered there are none', async () => {
    expect(await changes('2014-01-01', '2016-12-31', '&known=2023-12-31')).toEqual([]);
  });

  test.each([
    ['2014-01-01', 1],
    ['2014-01-01', 2],
    // Within a month, and within days, that something may have happened on.
    ['2014-09-15', 1],
    ['2017-06-01', 1],
  ])('since %s are sent in parts of %d that make up the whole', async (from, limit) => {
    const whole = (await site.get(`/api/v1/changes?from=${from}&to=2018-12-31`)).json().items;
    expect(whole).not.toEqual([]);
    expect(await inParts(`changes?from=${from}&to=2018-12-31&limit=${limit}`)).toEqual(whole);
  });

  test('are sent as a table', async () => {
    const whole = await changes('2014-01-01', '2018-12-31');
    const csv = await site.get('/api/v1/changes.csv?from=2014-01-01&to=2018-12-31');
    expect(csv.body.trimEnd().split('\r\n')).toHaveLength(whole.length + 1);
  });

  test.each(['ar', 'en', 'fr'])('have a page in %s that leads to the other reading', async (language) => {
    const { body: page } = await site.get(`/${language}/questions/changes?from=2014-01-01&to=2016-12-31`);
    expect(page).toContain(`href="/${language}/members/JO"`);
    expect(page).toContain(`href="/${language}/questions/learned?from=2014-01-01&amp;to=2016-12-31"`);
  });

  test('no period ends before it begins', async () => {
    const reply = await site.get('/api/v1/changes?from=2015-01-01&to=2014-01-01');
    expect(reply.json()).toMatchObject({ error: 'questions.period-reversed', status: 400 });
  });
});

describe('What we came to know between two days', () => {
  const learned = async (from: string, to: string) =>
    (await site.get(`/api/v1/learned?from=${from}&to=${to}`)).json().items;

  test('is what was entered then, whenever it was so', async () => {
    await put({ ...member, party: 'NO', ordinal: 8 }, { dated: '1999', entered: '2025-02-01' });
    expect(await learned('2025-02-01', '2025-02-01')).toMatchObject([
      { what: 'entered', at: '2025-02-01T09:00:00.000Z', fact: { party: 'NO' }, dated: '1999' },
    ]);
    expect(await learned('2025-02-02', '2025-02-03')).toEqual([]);
  });

  test('a correction is told once: what was said before, and why', async () => {
    const { entryId } = await put({ ...member, party: 'SE', ordinal: 10 }, { entered: '2025-03-01' });
    const correction = { ...provenance({ entered: '2025-03-05' }), reason: 'misread' };
    await transaction(site.db, (trx) =>
      supersede(trx, entryId, { ...member, party: 'SE', ordinal: 11 }, correction),
    );
    expect(await learned('2025-03-02', '2025-03-31')).toMatchObject([
      { what: 'corrected', fact: { ordinal: 11 }, before: { ordinal: 10 }, reason: 'misread' },
    ]);
    const { body: page } = await site.get('/en/questions/learned?from=2025-03-01&to=2025-03-31');
    expect(page).toContain('<bdi>misread</bdi>');
  });

  test('what was taken back is told with its words', async () => {
    const text = 'Finland joined.';
    const version = await storedVersion(site.db, { text, findings: [], sha256: 'c'.repeat(64) });
    const words = { versionId: version.id, start: 0, end: 15, quote: text };
    const { entryId } = await transaction(site.db, (trx) =>
      enter(trx, { ...member, party: 'FI' }, { ...provenance({ entered: '2025-05-01' }), evidence: [words] }),
    );
    expect(await learned('2025-05-01', '2025-05-31')).toEqual([]);
    await publish(site.db, version.id, { by, at: new Date('2025-05-10T09:00:00Z') });
    const at = new Date('2025-05-20T09:00:00Z');
    await transaction(site.db, (trx) => retract(trx, entryId, { by, at, reason: 'a jest', findingId: null }));
    expect(await learned('2025-05-01', '2025-05-31')).toMatchObject([
      { what: 'entered', at: '2025-05-10T09:00:00.000Z', evidence: [{ quote: text }] },
      { what: 'retracted', at: '2025-05-20T09:00:00.000Z', evidence: [{ quote: text }], reason: 'a jest' },
    ]);
  });

  test('what was never public is told to nobody', async () => {
    const version = await storedVersion(site.db, {
      text: 'Spain joined.',
      findings: [],
      sha256: 'd'.repeat(64),
    });
    const words = { versionId: version.id, start: 0, end: 5, quote: 'Spain' };
    const { entryId } = await transaction(site.db, (trx) =>
      enter(trx, { ...member, party: 'ES' }, { ...provenance({ entered: '2025-06-01' }), evidence: [words] }),
    );
    const at = new Date('2025-06-02T09:00:00Z');
    await transaction(site.db, (trx) => retract(trx, entryId, { by, at, reason: null, findingId: null }));
    expect(await learned('2025-06-01', '2025-06-30')).toEqual([]);
  });

  test('all of it is sent in parts that make up the whole, each entry once however many words state it', async () => {
    const text = 'Chad joined. Niger joined. Chad joined.';
    const version = await storedVersion(site.db, { text, findings: [], sha256: 'e'.repeat(64) });
    const quoting = (start: number, end: number) => ({
      versionId: version.id,
      start,
      end,
      quote: text.slice(start, end),
    });
    const evidence = { TD: [quoting(0, 12), quoting(27, 39)], NE: [quoting(13, 26)] };
    for (const party of ['TD', 'NE'] as const)
      await transaction(site.db, (trx) =>
        enter(
          trx,
          { ...member, party },
          { ...provenance({ entered: '2025-07-01' }), evidence: evidence[party] },
        ),
      );
    await publish(site.db, version.id, { by, at: new Date('2025-07-02T09:00:00Z') });
    const whole = await learned('2024-01-01', '2025-12-31');
    expect(whole.filter(({ at }: { at: string }) => at.startsWith('2025-07-02'))).toHaveLength(2);
    expect(await inParts('learned?from=2024-01-01&to=2025-12-31&limit=1')).toEqual(whole);
  });
});
