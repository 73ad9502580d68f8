import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { transaction } from '../../src/platform/db/index.ts';
import { interfaceLanguages, localeFor, type MessageKey } from '../../src/platform/i18n/index.ts';
import { Refusal } from '../../src/platform/refusal.ts';
import { enter, type Fact, type Fuzzy } from '../../src/slices/register/index.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';

let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

let count = 0;
const at = new Date('2026-01-05T10:00:00Z');

type Told = readonly [fact: Record<string, unknown>, dated: Fuzzy | null];

const joined = { type: 'membership', change: 'joined', ordinal: null };
const left = { type: 'membership', change: 'left', ordinal: null };
const founded = { type: 'body', kind: 'working-group', change: 'established' };
const ended = { type: 'body', kind: 'working-group', change: 'dissolved' };
const held = { type: 'seat', party: 'BE', role: 'chair', change: 'held' };
const chair = (party: string, change: string) => ({ type: 'seat', party, role: 'chair', change });

/** Enters facts on a party and a body of their own, one after another. */
async function put(told: readonly Told[]): Promise<void> {
  count += 1;
  const name = `Group ${count}`;
  const bodies = [{ name, kind: 'working-group' as const }];
  for (const [fact, dated] of told) {
    const whole = { party: { name: `Land ${count}` }, name, body: name, ...fact } as unknown as Fact;
    const byHand = { by: 'Amal', at, on: null, language: 'en', findingId: null, evidence: [], bodies, dated };
    await transaction(database.db, (trx) => enter(trx, whole, byHand));
  }
}

describe('The register refuses, with the reason,', () => {
  const cases: readonly (readonly [
    what: string,
    told: readonly Told[],
    key: MessageKey,
    reasons: readonly string[],
  ])[] = [
    [
      'leaving before joining',
      [
        [joined, '2015'],
        [left, '2014'],
      ],
      'register.left-before-joining',
      ['2014', '2015'],
    ],
    [
      'joining after leaving',
      [
        [left, '2014-12-31'],
        [joined, '2015-01-01'],
      ],
      'register.left-before-joining',
      ['2014-12-31', '2015-01-01'],
    ],
    [
      'a second membership beside one that is open',
      [
        [joined, '2014'],
        [joined, '2016'],
      ],
      'register.other-date',
      ['2014', '2016'],
    ],
    [
      'a seat before its body exists',
      [
        [founded, '2015-06'],
        [held, '2015-05-31'],
      ],
      'register.seat-before-body',
      ['2015-06', '2015-05-31'],
    ],
    [
      'a body that is founded after somebody had its seat',
      [
        [held, '2014'],
        [founded, '2015'],
      ],
      'register.seat-before-body',
      ['2014', '2015'],
    ],
    [
      'a seat after its body ended',
      [
        [founded, '2014'],
        [ended, '2016'],
        [held, '2017'],
      ],
      'register.seat-after-body',
      ['2016', '2017'],
    ],
    [
      'the end of a body that somebody had a seat of later',
      [
        [held, '2017'],
        [ended, '2016'],
      ],
      'register.seat-after-body',
      ['2016', '2017'],
    ],
    [
      'a body that ends before it is founded',
      [
        [founded, '2016'],
        [ended, '2015'],
      ],
      'register.ended-before-founded',
      ['2015', '2016'],
    ],
    [
      'a chair in the term of another',
      [
        [chair('BE', 'assumed'), '2014-03'],
        [chair('BE', 'left'), '2016-03'],
        [chair('MA', 'assumed'), '2015'],
      ],
      'register.chair-taken',
      ['2014-03', '2016-03', '2015'],
    ],
  ];
  test.each(cases)('%s', async (_what, told, key, reasons) => {
    const refusal = await put(told).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    const { key: said, values } = refusal as Refusal;
    expect({ said, values: Object.values(values).toSorted() }).toEqual({
      said: key,
      values: [...reasons].toSorted(),
    });
    for (const language of interfaceLanguages) {
      const message = localeFor(language).t(key, values);
      expect(reasons.filter((reason) => !message.includes(reason))).toEqual([]);
    }
  });
});

describe('Where imprecise dates leave it possible, sources have the benefit of the doubt:', () => {
  const cases: readonly (readonly [what: string, told: readonly Told[]])[] = [
    [
      'who joined in a year may have left in it',
      [
        [joined, '2015'],
        [left, '2015'],
      ],
    ],
    [
      'who left in 2014 or before may have joined about 2015',
      [
        [left, '[..2014]'],
        [joined, '2015~'],
      ],
    ],
    [
      'who joined nobody says when may have left at any time',
      [
        [joined, null],
        [left, '1999'],
      ],
    ],
    [
      'a body founded in a year may have had a chair in its January',
      [
        [founded, '2015'],
        [held, '2015-01-01'],
      ],
    ],
    [
      'a seat without a day may have been had while the body was',
      [
        [founded, '2015'],
        [ended, '2016'],
        [held, null],
      ],
    ],
    [
      'two may have had the chair in the year of the handover',
      [
        [chair('BE', 'assumed'), '2014'],
        [chair('BE', 'left'), '2015-03'],
        [chair('MA', 'assumed'), '2015'],
      ],
    ],
    [
      'a chair who left may come back',
      [
        [chair('BE', 'assumed'), '2014'],
        [chair('BE', 'left'), '2015'],
        [chair('MA', 'assumed'), '2016'],
        [chair('MA', 'left'), '2017'],
        [chair('BE', 'assumed'), '2018'],
      ],
    ],
    [
      'who left may join again',
      [
        [joined, '2014'],
        [left, '2015'],
        [joined, '2016'],
        [left, '2017'],
      ],
    ],
    [
      'co-chairs may overlap',
      [
        [{ ...chair('BE', 'assumed'), role: 'co-chair' }, '2014'],
        [{ ...chair('MA', 'assumed'), role: 'co-chair' }, '2014'],
        [{ ...chair('BE', 'left'), role: 'co-chair' }, '2018'],
      ],
    ],
  ];
  test.each(cases)('%s', async (_what, told) => {
    await expect(put(told)).resolves.toBeUndefined();
  });
});

describe('Of a kind of body that has as many chairs as there are', () => {
  test('two may have the chair at a time', async () => {
    const name = 'Friends of Rain';
    const bodies = [{ name, kind: 'other' as const }];
    for (const [party, change, dated] of [
      ['BE', 'assumed', '2014'],
      ['BE', 'left', '2018'],
      ['MA', 'assumed', '2016'],
    ] as const) {
      const fact: Fact = { type: 'seat', body: name, party, role: 'chair', change };
      const byHand = {
        by: 'Amal',
        at,
        on: null,
        language: 'en',
        findingId: null,
        evidence: [],
        bodies,
        dated,
      };
      await transaction(database.db, (trx) => enter(trx, fact, byHand));
    }
  });
});
