import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { holdAgainst, type RuledComparison } from './compare.ts';
import { bringIn, findStatement, publish, type Version } from './index.ts';
import { confirmPairs, realign, rule } from './revise.ts';
import { alignmentTag, type RuledDiscrepancy, realigned } from './ruling.ts';

let site: TestApp;
let slug: string;
let official: Version;
let arabic: Version;

const by = 'Amal';
const at = new Date('2026-01-05T10:00:00Z');

const english = `MINISTRY OF WATER
14 May 2024

Basin ministers meet in Nairobi

The ministers of the Coalition for Rivers met yesterday in Nairobi.

They welcomed Ghana as the 31st member of the Coalition.

They thanked Kenya for its hospitality.`;

const translated = (ordinal = 'الحادي والثلاثين') => `وزارة المياه
14 أيار/مايو 2024

اجتماع وزراء الحوض في نيروبي

اجتمع وزراء التحالف من أجل الأنهار اليوم في نيروبي.

ورحّبوا بغانا بصفتها العضو ${ordinal} في التحالف.

وشكروا كينيا على حسن ضيافتها.`;

beforeAll(async () => {
  site = await testApp();
  const brought = await bringIn(site.db, { text: english, standing: 'official', by, at });
  official = brought.version;
  slug = brought.statement.slug;
  const statementId = official.statementId;
  const text = translated();
  arabic = (await bringIn(site.db, { text, statementId, standing: 'translation', by, at })).version;
  for (const { id } of [official, arabic]) await publish(site.db, id, { by, at });
});
afterAll(() => site.close());

const held = async (translation = arabic): Promise<RuledComparison> =>
  (await holdAgainst(site.db, official, translation)).outcome as RuledComparison;

const dayOf = ({ discrepancies }: RuledComparison): RuledDiscrepancy =>
  discrepancies.find(({ kind }) => kind === 'date')!;

const form = async (verb: string, fields: Record<string, string>) =>
  site.post(`/en/desk/statements/${slug}/compare/${verb}`, { official: 'en', translation: 'ar', ...fields });

const publicPage = async () => (await site.get(`/en/statements/${slug}?version=ar`)).body;

describe('A published translation with an open error', () => {
  test('carries a notice that says how many, and leads to them', async () => {
    const page = await publicPage();
    expect(page).toContain('This translation differs from the official text in English in one place.');
    expect(page).toContain(`/en/statements/${slug}/compare?official=en&amp;translation=ar`);
  });

  test('says so in the language of the page', async () => {
    expect((await site.get(`/ar/statements/${slug}`)).body).toContain('في موضع واحد');
    expect((await site.get(`/fr/statements/${slug}?version=ar`)).body).toContain(
      's’écarte du texte officiel',
    );
  });

  test('the official text carries none', async () => {
    expect((await site.get(`/en/statements/${slug}`)).body).not.toContain('This translation differs');
  });
});

describe('A reviser', () => {
  test('confirms an error by a form, and the page says who did', async () => {
    const { place } = dayOf(await held());
    expect((await form('rule', { place: place.hash, verdict: 'confirmed' })).statusCode).toBe(303);
    expect(dayOf(await held()).ruling).toMatchObject({ verdict: 'confirmed', by: 'clerk' });
    const page = (await site.get(`/en/desk/statements/${slug}/compare?official=en&translation=ar`)).body;
    expect(page).toContain('Error: to be corrected');
    expect(await publicPage()).toContain('in one place');
  });

  test('may not dismiss one without a reason', async () => {
    const { place } = dayOf(await held());
    const page = await form('rule', { place: place.hash, verdict: 'dismissed', reason: '  ' });
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('Say why it is no error');
    expect(dayOf(await held()).ruling?.verdict).toBe('confirmed');
  });

  test('dismisses one with a reason, and the notice goes', async () => {
    const { place } = dayOf(await held());
    await rule(
      site.db,
      { official, translation: arabic },
      { place: place.hash, verdict: 'dismissed', reason: 'Sent a day later.', by, at },
    );
    expect(await publicPage()).not.toContain('This translation differs');
    expect((await site.get(`/en/statements/${slug}/compare?official=en&translation=ar`)).body).toContain(
      'No difference',
    );
  });

  test('finds the ruling again in a corrected translation, where the place is the same', async () => {
    const text = translated('٣١');
    const corrected = (await bringIn(site.db, { text, replaces: arabic.id, by, at })).version;
    expect(dayOf(await held(corrected)).ruling).toMatchObject({ reason: 'Sent a day later.' });
  });

  test('is shown the reason as a lesson where the same words differ in another statement', async () => {
    const other = await bringIn(site.db, {
      text: english.replace('Ghana', 'Peru').replace('in Nairobi.', 'in Lima.'),
      standing: 'official',
      by,
      at,
    });
    const text = translated().replace('بغانا', 'ببيرو').replace('اليوم في نيروبي', 'اليوم في ليما');
    const beside = await bringIn(site.db, {
      text,
      statementId: other.statement.id,
      standing: 'translation',
      by,
      at,
    });
    const outcome = (await holdAgainst(site.db, other.version, beside.version)).outcome as RuledComparison;
    expect(dayOf(outcome)).toMatchObject({ ruling: null, lesson: { reason: 'Sent a day later.' } });
  });

  test('opens it again, and the notice is back', async () => {
    const { place } = dayOf(await held());
    await rule(
      site.db,
      { official, translation: arabic },
      { place: place.hash, verdict: 'reopen', reason: null, by, at },
    );
    expect(dayOf(await held()).ruling).toBeNull();
    expect(await publicPage()).toContain('in one place');
  });

  test.each([
    ['of which nothing is known', 'f'.repeat(64)],
    ['that is no place', 'nowhere'],
  ])('is told so when ruling on a place %s', async (_what, place) => {
    const page = await form('rule', { place, verdict: 'confirmed' });
    expect(page.statusCode).toBe(409);
    expect(page.body).toContain('This has changed meanwhile');
  });

  test('of two who rule at once both are heard, and one ruling stands', async () => {
    const { place } = dayOf(await held());
    const say = (name: string) =>
      rule(
        site.db,
        { official, translation: arabic },
        { place: place.hash, verdict: 'confirmed', reason: null, by: name, at },
      );
    await Promise.all([say('Amal'), say('Karim')]);
    expect(['Amal', 'Karim']).toContain(dayOf(await held()).ruling?.by);
  });
});

describe('An alignment', () => {
  const pair = (one: number[], other: number[]) => ({ official: one, translation: other, score: 1 });

  test('that is joined and parted by hand is what was asked for', () => {
    const pairs = [pair([0], [0]), pair([1], []), pair([2], [1])];
    expect(realigned(pairs, { verb: 'join', pair: 1 })).toEqual([pairs[0], pair([1, 2], [1])]);
    expect(realigned([pair([0, 1], [0])], { verb: 'part', pair: 0 })).toEqual([
      pair([0], []),
      pair([1], []),
      pair([], [0]),
    ]);
    for (const wrong of [-1, 3, Number.NaN])
      expect(() => realigned(pairs, { verb: 'part', pair: wrong })).toThrow('comparison.refusal.changed');
    expect(() => realigned(pairs, { verb: 'join', pair: 2 })).toThrow('comparison.refusal.changed');
  });

  test('that a person put right counts from then on, in public too', async () => {
    const before = await held();
    const last = before.pairs.length - 1;
    await realign(
      site.db,
      { official, translation: arabic },
      { verb: 'part', pair: last, seen: alignmentTag(before.pairs), by, at },
    );
    const after = await held();
    expect(after.pairs).toHaveLength(before.pairs.length + 1);
    expect(after.discrepancies.map(({ kind }) => kind)).toContain('omission');
    await realign(
      site.db,
      { official, translation: arabic },
      { verb: 'join', pair: last, seen: alignmentTag(after.pairs), by, at },
    );
    expect((await held()).pairs.map(({ official: one }) => one)).toEqual(
      before.pairs.map(({ official: one }) => one),
    );
  });

  test('that somebody else changed meanwhile is not changed again', async () => {
    const page = await form('align', { pair: '0', verb: 'join', seen: 'old' });
    expect(page.statusCode).toBe(409);
  });

  test('is put right by forms beside each pair', async () => {
    const page = (await site.get(`/en/desk/statements/${slug}/compare?official=en&translation=ar&align=1`))
      .body;
    expect(page).toContain('Join 1 with the next');
    const seen = /name="seen" value="([0-9a-f]+)"/.exec(page)![1]!;
    expect((await form('align', { pair: '0', verb: 'join', seen })).headers.location).toContain('#pair-1');
  });
});

describe('Confirmed sentences', () => {
  test('are remembered once, without those in which an error is open', async () => {
    const seen = alignmentTag((await held()).pairs);
    const added = await confirmPairs(site.db, { official, translation: arabic }, { seen, by, at });
    expect(added).toBeGreaterThan(2);
    expect(await confirmPairs(site.db, { official, translation: arabic }, { seen, by, at })).toBe(0);
    const rows = await site.db.selectFrom('memory_pair').select('source').execute();
    expect(rows.map(({ source }) => source)).toContain('They thanked Kenya for its hospitality.');
    expect(rows.filter(({ source }) => source.includes('yesterday'))).toEqual([]);
  });
});

describe('When the official text is revised', () => {
  const newestArabic = async (): Promise<Version> =>
    (await findStatement(site.db, { slug }))!.versions.find(({ language }) => language === 'ar')!;

  test('its translation is marked as older, sentence by sentence, until it is corrected too', async () => {
    const revised = english.replace('the 31st member', 'a new member, the 31st');
    const later = new Date('2026-02-01T10:00:00Z');
    const newer = (await bringIn(site.db, { text: revised, replaces: official.id, by, at: later })).version;
    const { stale } = (await holdAgainst(site.db, newer, arabic)).outcome as RuledComparison;
    expect(stale).toHaveLength(1);
    const page = (await site.get(`/en/desk/statements/${slug}/compare?official=en&translation=ar`)).body;
    expect(page).toContain('class="pair stale"');
    const text = translated('الحادي والثلاثين الجديد');
    const replaces = (await newestArabic()).id;
    const corrected = (await bringIn(site.db, { text, replaces, by, at: later })).version;
    expect(((await holdAgainst(site.db, newer, corrected)).outcome as RuledComparison).stale).toEqual([]);
  });
});
