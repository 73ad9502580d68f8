import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysOf, type Fuzzy } from '../fuzzy.ts';
import { type AssertionOf, inOrder } from './assertion.ts';
import { type MembershipTerm, membershipTerms } from './memberships.ts';
import { officeTerms } from './seats.ts';
import { type Draft, extentOf } from './span.ts';

const date: fc.Arbitrary<Fuzzy> = fc.constantFrom(
  ...['2014', '2015', '2015~', '2014-11', '2015-06', '2015-06~', '2014-12-31', '2015-01-01', '2015-06-30'],
);
/** Where in the days that a date may mean its day lies, of a thousand. */
const reading = fc.array(fc.nat(999), { minLength: 6, maxLength: 6 });

type Membership = AssertionOf<'membership'>;
type Office = AssertionOf<'office'>;

const membership = fc.record({
  change: fc.constantFrom('joined', 'observer', 'suspended', 'left'),
  dated: date,
});
const office = fc.record({ change: fc.constantFrom('assumed', 'held', 'left'), dated: date });

function dayIn(dated: Fuzzy, place: number): string {
  const { first, last } = daysOf(dated);
  const length = (Date.parse(last!) - Date.parse(first!)) / 86_400_000;
  return addDays(first!, Math.floor((place / 1000) * (length + 1)));
}

/** The assertions as they would be if each date meant one of its days. */
const exact = <A extends Membership | Office>(assertions: readonly A[], places: readonly number[]): A[] =>
  assertions.map((assertion, index) => ({ ...assertion, dated: dayIn(assertion.dated!, places[index]!) }));

const orderOf = (assertions: readonly (Membership | Office)[], ranks: readonly string[]) =>
  inOrder(
    assertions.map(({ entryId, dated, fact }) => ({ entryId, on: dated, change: fact.change ?? 'held' })),
    ranks,
    ['left'],
  ).map(({ entryId }) => entryId);

const includes = (range: string, day: string): boolean => {
  if (range === 'empty') return false;
  const [first = '', end = ''] = range.slice(1, -1).split(',');
  return first <= day && (end === '' || day < end);
};

const days = [
  '2013-06-01',
  '2014-06-01',
  '2014-11-15',
  '2014-12-31',
  '2015-01-01',
  '2015-06-01',
  '2015-06-30',
  '2015-09-09',
  '2016-07-01',
];

/** What holds on a day for sure, and perhaps. */
function on(day: string, terms: readonly Draft[], name: (term: Draft) => string) {
  const holding = (part: 'valid' | 'certain') =>
    new Set(terms.filter((term) => includes(extentOf(term)[part], day)).map(name));
  return { sure: holding('certain'), perhaps: holding('valid') };
}

test('Whatever days imprecise dates mean, what is certain of a membership is so, and what is so is possible.', () => {
  fc.assert(
    fc.property(fc.array(membership, { minLength: 1, maxLength: 5 }), reading, (given, places) => {
      const told = given.map(
        ({ change, dated }, index): Membership => ({
          entryId: String(index),
          fact: { type: 'membership', party: 'BE', change, ordinal: null } as Membership['fact'],
          dated,
          statedOn: [],
        }),
      );
      const world = exact(told, places);
      const ranks = ['observer', 'joined', 'suspended', 'left'];
      // A reading in which it happened in another order contradicts how the terms were read.
      fc.pre(orderOf(told, ranks).join() === orderOf(world, ranks).join());
      const standing = (term: Draft) => (term as MembershipTerm).standing;
      for (const day of days) {
        const read = on(day, membershipTerms(told), standing);
        const so = on(day, membershipTerms(world), standing);
        expect([...read.sure].filter((one) => !so.perhaps.has(one))).toEqual([]);
        expect([...so.sure].filter((one) => !read.perhaps.has(one))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('Whatever days imprecise dates mean, what is certain of an office is so, and what is so is possible.', () => {
  fc.assert(
    fc.property(fc.array(office, { minLength: 1, maxLength: 5 }), reading, (given, places) => {
      const told = given.map(
        ({ change, dated }, index): Office => ({
          entryId: String(index),
          fact: {
            type: 'office',
            name: 'Ada',
            post: 'Minister',
            party: 'BE',
            acting: false,
            change,
          } as Office['fact'],
          dated,
          statedOn: [],
        }),
      );
      const world = exact(told, places);
      const ranks = ['assumed', 'held', 'left'];
      fc.pre(orderOf(told, ranks).join() === orderOf(world, ranks).join());
      for (const day of days) {
        const read = on(day, officeTerms(told), () => 'held');
        const so = on(day, officeTerms(world), () => 'held');
        expect([...read.sure].filter((one) => !so.perhaps.has(one))).toEqual([]);
        expect([...so.sure].filter((one) => !read.perhaps.has(one))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
