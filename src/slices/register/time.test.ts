import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Body } from './body.ts';
import type { FactOf } from './fact.ts';
import { membersFrom } from './members.ts';
import type { PublicEntry, SourcedEvidence } from './sources.ts';
import { termsFrom } from './terms.ts';

const group: Body = { id: 'b1', slug: 'water-group', kind: 'working-group', names: [] };

/** Words of a statement of a day; the day says which statement. */
const words = (on: string | null): SourcedEvidence => ({
  versionId: on ?? 'undated',
  start: 0,
  end: 5,
  quote: 'words',
  language: 'en',
  on,
  source: { slug: `of-${on}`, title: 'A statement', language: 'en' },
});

const entry = <F extends PublicEntry['fact']>(fact: F, ...days: (string | null)[]): PublicEntry<F> => ({
  id: `${JSON.stringify(fact)} ${days}`,
  fact,
  enteredAt: new Date(0),
  enteredBy: 'Amal',
  evidence: days.map(words),
});

type Seat = FactOf<'seat'>;
const seat = (
  party: string,
  change: Seat['change'],
  days: (string | null)[],
  role: Seat['role'] = 'co-chair',
) => entry({ type: 'seat', body: 'Water Group', party, role, change }, ...days);

const terms = (...seats: PublicEntry<Seat>[]) =>
  termsFrom(seats, new Map(seats.map(({ id }) => [id, group]))).map(
    ({ party, from, to, firstSeen, lastSeen }) => `${party} ${from}–${to} (${firstSeen}–${lastSeen})`,
  );

describe('The term of a seat', () => {
  test('runs from the day on which it is taken to the day on which it is left', () => {
    expect(terms(seat('MA', 'assumed', ['2021-12-03']), seat('MA', 'left', ['2023-05-01']))).toEqual([
      'MA 2021-12-03–2023-05-01 (2021-12-03–2023-05-01)',
    ]);
  });

  test('is seen on the days of the statements that show it, where none tells when it began', () => {
    expect(terms(seat('IT', 'held', ['2019-02', '2022-11-30']))).toEqual([
      'IT null–null (2019-02–2022-11-30)',
    ]);
  });

  test('begins anew when a party that left takes the seat again', () => {
    const again = [
      seat('MA', 'assumed', ['2019']),
      seat('MA', 'left', ['2021']),
      seat('MA', 'assumed', ['2024']),
    ];
    expect(terms(...again)).toHaveLength(2);
  });

  test('of the one chair ends when another party takes the chair; those of co-chairs do not', () => {
    const [jordan, morocco] = [
      seat('JO', 'assumed', ['2020'], 'chair'),
      seat('MA', 'assumed', ['2022'], 'chair'),
    ];
    expect(terms(jordan, morocco)).toEqual(['JO 2020–2022 (2020–2020)', 'MA 2022–null (2022–2022)']);
    expect(terms(seat('JO', 'assumed', ['2020']), seat('MA', 'assumed', ['2022']))[0]).toContain('2020–null');
  });

  test('does not depend on the order in which statements came in', () => {
    const seats = [
      seat('JO', 'assumed', ['2019-01-01'], 'chair'),
      seat('JO', 'held', ['2019-06-01', '2020'], 'chair'),
      seat('MA', 'assumed', ['2021-03'], 'chair'),
      seat('MA', 'left', ['2022-09-10'], 'chair'),
      seat('IT', 'assumed', ['2022-09-11'], 'chair'),
    ];
    const expected = terms(...seats);
    fc.assert(
      fc.property(fc.shuffledSubarray(seats, { minLength: seats.length }), (shuffled) => {
        expect(terms(...shuffled)).toEqual(expected);
      }),
    );
  });
});

type Membership = FactOf<'membership'>;
const membership = (party: string, change: Membership['change'], ordinal: number | null, ...days: string[]) =>
  entry({ type: 'membership', party, change, ordinal }, ...days);

describe('A member', () => {
  test('has been one since the first statement that says so, however many repeat it', () => {
    const [member] = membersFrom([membership('BF', 'joined', 84, '2023-05-01', '2021-12-03')]);
    expect(member).toMatchObject({ standing: 'member', ordinal: 84, since: '2021-12-03', until: null });
  });

  test('stays the 84th when the 12th withdraws', () => {
    const members = membersFrom([
      membership('BF', 'joined', 84, '2021-12-03'),
      membership('XA', 'joined', 12, '2015'),
      membership('XA', 'left', null, '2022-01'),
    ]);
    expect(members.map(({ id, ordinal, standing }) => [id, ordinal, standing])).toEqual([
      ['XA', 12, 'former'],
      ['BF', 84, 'member'],
    ]);
    expect(members[0]).toMatchObject({ since: '2015', until: '2022-01' });
  });

  test('was an observer until it joined', () => {
    const [member] = membersFrom([
      membership('KZ', 'observer', null, '2020'),
      membership('KZ', 'joined', 34, '2024-12-09'),
    ]);
    expect(member).toMatchObject({ standing: 'member', since: '2024-12-09', ordinal: 34 });
    expect(member?.entries).toHaveLength(2);
  });

  test('comes by ordinal, and one without an ordinal after those who have one', () => {
    const members = membersFrom([
      membership('AA', 'joined', null, '2019'),
      membership('BB', 'joined', 2, '2020'),
      membership('CC', 'joined', 1, '2021'),
    ]);
    expect(members.map(({ id }) => id)).toEqual(['CC', 'BB', 'AA']);
  });
});
