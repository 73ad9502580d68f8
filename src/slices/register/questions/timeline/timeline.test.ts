import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../../test/support/app.ts';
import { transaction } from '../../../../platform/db/index.ts';
import { enter, type Fact } from '../../index.ts';
import { ticksOf } from './axis.ts';
import { dayNumber, extentOf, spanOf } from './span.ts';

const today = '2026-01-05';
const unsaid = { from: null, to: null, firstSeen: null, lastSeen: null, over: false };
const stretch = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });

describe('When something ran', () => {
  test('is sure between two exact days', () => {
    expect(spanOf({ ...unsaid, from: '2014-09-10', to: '2016-02-03', over: true }, today)).toEqual({
      sure: stretch('2014-09-10', '2016-02-03'),
      imprecise: [],
      openStart: false,
      openEnd: false,
    });
  });

  test('is imprecise within the year that its source gives', () => {
    expect(spanOf({ ...unsaid, from: '2014', to: '2016', over: true }, today)).toEqual({
      sure: stretch('2014-12-31', '2016-01-01'),
      imprecise: [stretch('2014-01-01', '2015-01-01'), stretch('2016-01-01', '2017-01-01')],
      openStart: false,
      openEnd: false,
    });
  });

  test('goes on until today where nothing tells that it is over', () => {
    expect(spanOf({ ...unsaid, from: '2014-09-10' }, today)).toMatchObject({
      sure: stretch('2014-09-10', '2026-01-06'),
      openEnd: false,
    });
  });

  test('is open where nobody states its beginning or its end', () => {
    const seen = { ...unsaid, firstSeen: '2014-09-10', lastSeen: '2015-01-01', over: true };
    expect(spanOf(seen, today)).toEqual({
      sure: stretch('2014-09-10', '2015-01-02'),
      imprecise: [],
      openStart: true,
      openEnd: true,
    });
    expect(spanOf({ ...unsaid, from: '[..2014-09-10]' }, today)).toMatchObject({ openStart: true });
  });

  test('is not shown where no date tells', () => {
    expect(spanOf(unsaid, today)).toBeUndefined();
  });

  test('is never shown as nothing, whatever the dates', () => {
    const year = fc.integer({ min: 1900, max: 2100 }).map(String);
    const month = fc.integer({ min: 1, max: 12 }).map((one) => String(one).padStart(2, '0'));
    const date = fc.oneof(
      year,
      year.map((one) => `${one}~`),
      year.map((one) => `[..${one}]`),
      fc.tuple(year, month).map((parts) => parts.join('-')),
      fc.tuple(year, month, month).map((parts) => parts.join('-')),
    );
    const ran = fc.record({
      from: fc.option(date),
      to: fc.option(date),
      firstSeen: fc.option(date),
      lastSeen: fc.option(date),
      over: fc.boolean(),
    });
    fc.assert(
      fc.property(ran, (one) => {
        const span = spanOf(one, today);
        if (span === undefined)
          return Object.values(one).every((value) => value === null || typeof value === 'boolean');
        const { from, to } = extentOf(span);
        return Number.isFinite(from) && Number.isFinite(to) && to > from;
      }),
    );
  });
});

describe('The axis', () => {
  test.each([
    ['2014-01-01', '2026-01-01', ['2014', '2016', '2018', '2020', '2022', '2024', '2026']],
    [
      '2014-02-01',
      '2014-09-01',
      ['2014-02', '2014-03', '2014-04', '2014-05', '2014-06', '2014-07', '2014-08', '2014-09'],
    ],
    ['1899-06-01', '2026-01-01', ['1900', '1920', '1940', '1960', '1980', '2000', '2020']],
  ])('from %s to %s has marks at even distances', (from, to, dates) => {
    expect(ticksOf(stretch(from, to), 10).map(({ date }) => date)).toEqual(dates);
  });
});

describe('The page of the timeline', () => {
  let site: TestApp;

  const put = (fact: Fact, dated: string) =>
    transaction(site.db, (trx) =>
      enter(trx, fact, {
        by: 'Noor',
        at: new Date('2024-05-15T09:00:00Z'),
        on: null,
        language: 'en',
        findingId: null,
        evidence: [],
        dated,
      }),
    );

  beforeAll(async () => {
    site = await testApp();
    const body = 'Working Group on Wells';
    await put({ type: 'body', name: body, kind: 'working-group', change: 'established' }, '2014');
    await put({ type: 'seat', body, party: 'BE', role: 'chair', change: 'assumed' }, '2015-01-01');
    await put({ type: 'seat', body, party: 'MA', role: 'chair', change: 'assumed' }, '2020-01-01');
  });
  afterAll(() => site.close());

  test('shows the picture with its name and what it means, and the same in a table', async () => {
    const { body } = await site.get('/en/timeline');
    expect(body).toMatch(
      /<svg[^>]* role="img"[^>]* aria-labelledby="(\S+) (\S+)"><title id="\1">[^<]+<\/title><desc id="\2">/,
    );
    const [, table = ''] = /<tbody>(.*)<\/tbody>/s.exec(body) ?? [];
    for (const party of ['BE', 'MA']) expect(table).toContain(`href="/en/members/${party}"`);
    expect(body).not.toMatch(/\sstyle=/);
  });

  test('is mirrored for a reader who writes from right to left', async () => {
    const holders = async (language: string): Promise<number[]> => {
      const { body } = await site.get(`/${language}/timeline`);
      const [picture = ''] = /<svg class="timeline wide".*?<\/svg>/s.exec(body) ?? [];
      return [...picture.matchAll(/<text class="holder" x="([\d.]+)"/g)].map(([, x]) => Number(x));
    };
    const [belgium = 0, morocco = 0] = await holders('en');
    expect(belgium).toBeLessThan(morocco);
    const [then = 0, later = 0] = await holders('ar');
    expect(then).toBeGreaterThan(later);
    expect(then + belgium).toBeCloseTo(960, 0);
  });

  test('marks the day that is asked for', async () => {
    expect((await site.get('/en/timeline?on=2018-01-01')).body).toContain('<line class="marked"');
    expect((await site.get('/en/timeline')).body).not.toContain('<line class="marked"');
  });

  test('one body has its own on its page', async () => {
    expect((await site.get('/en/bodies/working-group-on-wells')).body).toContain(
      '<svg class="timeline wide"',
    );
  });

  test('the CSV has a row for each body and each term of a seat', async () => {
    const { body } = await site.get('/api/v1/bodies.csv');
    expect(body.trimEnd().split('\r\n')).toHaveLength(4);
  });
});
