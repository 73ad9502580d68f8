import fc from 'fast-check';
import type { Fact, Fuzzy } from '../../src/slices/register/index.ts';
import { type Act, bodies, issued, persons } from './world.ts';

/** So many acts are in one history. */
export const length = 16;

const date: fc.Arbitrary<Fuzzy | null> = fc.constantFrom(
  ...['2014', '2015', '2016', '2015~', '[..2015]', '2014-11', '2015-06', '2015-06~', '[..2015-03]'],
  ...['2014-12-31', '2015-01-01', '2015-03-01', '2015-06-30', '2015-09-10', '2016-02-29', '2017-01-01'],
  null,
);
const party = fc.constantFrom('BE', 'MA');

const membership = fc.record({
  type: fc.constant('membership' as const),
  party,
  change: fc.constantFrom('joined' as const, 'observer' as const, 'suspended' as const, 'left' as const),
  ordinal: fc.constantFrom(null, null, 12, 84),
});
const seat = fc.record({
  type: fc.constant('seat' as const),
  body: fc.constantFrom(...bodies.map(({ name }) => name)),
  party,
  role: fc.constantFrom('chair' as const, 'chair' as const, 'co-chair' as const),
  change: fc.constantFrom('assumed' as const, 'held' as const, 'held' as const, 'left' as const),
  person: fc.constantFrom(null, null, ...persons),
});
const body = fc
  .tuple(
    fc.constantFrom(...bodies),
    fc.constantFrom('established' as const, 'mentioned' as const, 'dissolved' as const),
  )
  .map(([named, change]) => ({ type: 'body' as const, ...named, change }));
const office = fc.record({
  type: fc.constant('office' as const),
  name: fc.constantFrom(...persons),
  post: fc.constantFrom('Minister', 'Envoy'),
  party: fc.constantFrom('BE', 'MA', null),
  acting: fc.constant(false),
  change: fc.constantFrom('assumed' as const, 'held' as const, 'left' as const),
});

const which = fc.nat(50);
const version = fc.nat(issued.length - 1);

/** One of some, each as often as its number says. */
const often = <Value>(...of: readonly (readonly [number, fc.Arbitrary<Value>])[]): fc.Arbitrary<Value> =>
  fc.oneof(...of.map(([weight, arbitrary]) => ({ weight, arbitrary })));

function actOn(fact: fc.Arbitrary<Fact>, kind: fc.Arbitrary<'entry' | 'body' | 'person'>): fc.Arbitrary<Act> {
  const later = fc.constantFrom(0, 1, 1000);
  const dated = fc.oneof(fc.constant(null), date);
  return often<Act>(
    [6, fc.record({ does: fc.constant('state'), fact, version, dated, later })],
    [4, fc.record({ does: fc.constant('enter'), fact, dated, later })],
    [2, fc.record({ does: fc.constant('publish'), version, later })],
    [4, fc.record({ does: fc.constant('correct'), entry: which, fact, dated: date, later })],
    [2, fc.record({ does: fc.constant('retract'), entry: which, onlyWords: fc.boolean(), later })],
    [4, fc.record({ does: fc.constant('merge'), kind, kept: which, merged: which, later })],
    [2, fc.record({ does: fc.constant('unmerge'), merging: which, later })],
  );
}

const kinds = (...of: readonly ('entry' | 'body' | 'person')[]) => fc.constantFrom(...of);

const historyOf = (act: fc.Arbitrary<Act>) => fc.array(act, { minLength: length, maxLength: length });

/** What people do, one after another, mostly on one matter, so that what they do meets. */
export const history: fc.Arbitrary<Act[]> = often(
  [2, historyOf(actOn(membership, kinds('entry')))],
  [4, historyOf(actOn(often<Fact>([4, seat], [1, body]), kinds('entry', 'entry', 'body', 'person')))],
  [2, historyOf(actOn(office, kinds('entry', 'person')))],
  [
    1,
    historyOf(actOn(often<Fact>([1, membership], [1, seat], [1, office]), kinds('entry', 'body', 'person'))),
  ],
);

/** After which of the acts it was known, for whom, and on which day it was so. */
export const question = fc.record({
  after: fc.nat(length - 1),
  audience: fc.constantFrom('all' as const, 'public' as const),
  on: fc.constantFrom(
    ...['2013-06-01', '2014-06-01', '2014-12-31', '2015-01-01', '2015-03-01', '2015-06-01', '2015-06-30'],
    ...['2015-07-15', '2015-09-10', '2015-12-31', '2016-02-29', '2016-12-31', '2017-01-01', '2030-01-01'],
  ),
});
