import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Accession, accessionOrder, isMismatch, type Place } from './order.ts';

const joined = (partyId: string, ordinal: number | null, since: string | null): Accession => ({
  partyId,
  ordinal,
  since,
});
const place = (partyId: string, ...accessions: readonly Accession[]): Place =>
  accessionOrder(accessions)(partyId)!;

describe('A member’s number', () => {
  test('is the one that its date gives it where every member is known', () => {
    const all = [joined('BE', 1, '2014-09-10'), joined('MA', 2, '2014-09-11'), joined('NE', 3, '2015')];
    expect(all.map(({ partyId }) => place(partyId, ...all))).toEqual(
      [1, 2, 3].map((number) => ({ computed: { first: number, last: number }, explanation: [] })),
    );
  });

  test('that the register cannot count to is explained by the numbers whose members it does not know', () => {
    const found = place(
      'BF',
      joined('BF', 84, '2021-12-02'),
      joined('BE', 12, '2014'),
      joined('MA', 13, '2014-10'),
    );
    expect(found.computed).toEqual({ first: 3, last: 3 });
    expect(found.explanation).toEqual([
      {
        reason: 'missing',
        ordinals: [
          { from: 1, to: 11 },
          { from: 14, to: 83 },
        ],
        count: 81,
      },
    ]);
  });

  test('that others came before is explained by those whose number nobody states', () => {
    const found = place(
      'NE',
      joined('NE', 1, '2016'),
      joined('BE', null, '2014'),
      joined('MA', null, '2015'),
    );
    expect(found.computed).toEqual({ first: 3, last: 3 });
    expect(found.explanation).toEqual([{ reason: 'unnumbered', parties: ['BE', 'MA'], count: 2 }]);
  });

  test('that two claims contradict is explained by the other claim', () => {
    const all = [joined('BE', 2, '2014'), joined('MA', 1, '2015')];
    expect(place('BE', ...all).explanation).toEqual([{ reason: 'contradicted', parties: ['MA'], count: 1 }]);
    expect(place('MA', ...all).explanation).toEqual([{ reason: 'contradicted', parties: ['BE'], count: 1 }]);
  });

  test.each([
    ['its own date', '2015', '2015-06-01'],
    ['the date of another', '2015-06-01', '2015~'],
    ['a date that nobody gives', null, '2015-06-01'],
  ])('is as wide as %s is imprecise', (_what, since, others) => {
    const found = place('NE', joined('NE', 2, since), joined('BE', 1, others));
    expect(found.computed).toEqual({ first: 1, last: 2 });
    expect(found.explanation).toEqual([{ reason: 'imprecise', parties: ['BE'], count: 1 }]);
    expect(isMismatch(2, found)).toBe(false);
  });

  test('of a party that never joined is none', () => {
    expect(accessionOrder([joined('BE', 1, '2014')])('MA')).toBeUndefined();
  });
});

test('A number that the dates leave no room for is always explained, and one that dates alone give never needs to be.', () => {
  const date = fc.constantFrom(
    '2014',
    '2014-09',
    '2014-09-10',
    '2015~',
    '[..2015]',
    '2016-01',
    '2016-01-05',
    null,
  );
  const accession = fc.record({ ordinal: fc.option(fc.integer({ min: 1, max: 12 })), since: date });
  fc.assert(
    fc.property(
      fc.uniqueArray(accession, { selector: ({ ordinal }) => ordinal ?? {}, maxLength: 8 }),
      (found) => {
        const all = found.map((one, index) => joined(String(index), one.ordinal, one.since));
        const order = accessionOrder(all);
        for (const { partyId, ordinal } of all) {
          const { computed, explanation } = order(partyId)!;
          expect(computed.first).toBeLessThanOrEqual(computed.last);
          expect(computed.last).toBeLessThanOrEqual(all.length);
          const reasons = explanation.filter(({ reason }) => reason !== 'imprecise');
          if (isMismatch(ordinal, { computed })) expect(reasons).not.toEqual([]);
          if (ordinal === null) expect(reasons).toEqual([]);
          expect(explanation.some(({ reason }) => reason === 'imprecise')).toBe(
            computed.first < computed.last,
          );
        }
      },
    ),
    { numRuns: 300 },
  );
});
