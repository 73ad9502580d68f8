import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts';
import { storedVersion } from '../../../test/support/statements.ts';
import { transaction } from '../../platform/db/index.ts';
import { enter, type FactOf, type FindSources, now, type Provenance, retract } from '../register/index.ts';
import { meetingsFor, recordMeeting } from './index.ts';

let database: FreshDatabase;
let provenance: Provenance;

const at = new Date('2026-01-05T10:00:00Z');
const everyVersion: FindSources = async (ids) =>
  new Map(ids.map((id) => [id, { slug: 'a-statement', title: 'A statement', language: 'en' }]));

beforeEach(async () => {
  database = await freshDatabase();
  const version = await storedVersion(database.db, {
    text: 'They met.',
    findings: [],
    sha256: 'b'.repeat(64),
  });
  const evidence = [{ versionId: version.id, start: 0, end: 8, quote: 'They met' }];
  provenance = {
    by: 'Amal',
    at,
    on: '2024-05-14',
    language: 'en',
    findingId: null,
    evidence,
    isPublic: true,
  };
});
afterEach(() => database.drop());

const meeting = (more: Partial<FactOf<'meeting'>> = {}): FactOf<'meeting'> => ({
  type: 'meeting',
  body: 'Small Group',
  level: 'ministers',
  from: '2024-05-13',
  to: '2024-05-14',
  dateStated: null,
  place: { city: 'São Tomé', country: 'ST' },
  format: 'in-person',
  hosts: ['ST', { name: 'Land of Nod' }],
  coHosts: [],
  chairs: ['BE'],
  ...more,
});

const record = (fact: FactOf<'meeting'>) =>
  transaction(database.db, async (trx) => {
    const { entryId } = await enter(trx, fact, provenance);
    await recordMeeting(trx, entryId, fact, provenance);
    return entryId;
  });
const meetings = () => meetingsFor(database.db, 'public', everyVersion);
const all = async () => (await meetings().all(now, { limit: 50 })).items;
const slugs = async () => (await all()).map(({ slug }) => slug);

describe('A meeting', () => {
  test('is kept with its body, days, place and parties', async () => {
    await record(meeting());
    expect(await meetings().at('2024-05-13-sao-tome', now)).toMatchObject({
      level: 'ministers',
      from: '2024-05-13',
      to: '2024-05-14',
      city: 'São Tomé',
      country: 'ST',
      hosts: ['ST', { name: 'Land of Nod' }],
      chairs: ['BE'],
      body: { slug: 'small-group' },
    });
  });

  test('that two texts report, each naming the body and the city in its language, is one meeting', async () => {
    await record(meeting());
    await record(meeting({ body: 'المجموعة المصغرة', place: { city: 'ساو تومي', country: 'ST' } }));
    expect(await slugs()).toEqual(['2024-05-13-sao-tome']);
  });

  test('is found by whoever hosted or chaired it, and by its body', async () => {
    await record(meeting());
    for (const party of ['ST', 'BE', 'name:land of nod'])
      expect(await meetings().ofParty(party, now)).toHaveLength(1);
    expect(await meetings().ofParty('FR', now)).toEqual([]);
    const body = (await all())[0]?.body;
    expect(await meetings().ofBody(body?.id ?? '', now)).toHaveLength(1);
  });

  test('is gone when its entry is retracted, and back at the same address when it is entered anew', async () => {
    const entryId = await record(meeting());
    const by = { by: 'Amal', at, reason: null, findingId: null };
    await transaction(database.db, (trx) => retract(trx, entryId, by));
    expect(await slugs()).toEqual([]);
    await record(meeting());
    expect(await slugs()).toEqual(['2024-05-13-sao-tome']);
  });
});

test('Meetings come newest first, by the first day that they may have begun; undated ones last.', async () => {
  await record(meeting({ from: '2023-11', to: '2023-11', place: { city: 'Dakar', country: 'SN' } }));
  await record(meeting({ from: null, to: null, place: null }));
  await record(meeting({ from: '2023-11-02', to: '2023-11-03', place: { city: 'Rabat', country: 'MA' } }));
  await record(meeting({ from: '2024', to: '2024', place: { city: 'Lima', country: 'PE' } }));
  expect(await slugs()).toEqual(['2024-lima', '2023-11-02-rabat', '2023-11-dakar', '2024-05-14']);
});

test('Two meetings on one day in one place have an address each.', async () => {
  await record(meeting());
  await record(meeting({ hosts: ['FR'] }));
  expect((await slugs()).toSorted()).toEqual(['2024-05-13-sao-tome', '2024-05-13-sao-tome-2']);
});
