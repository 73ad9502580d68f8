import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, Fuzzy } from '../../src/slices/register/index.ts';
import { members, offices, type Question, seats } from './model.ts';
import { type Act, bodies, issued, newWorld, persons, type World } from './world.ts';

/** Another number, or another seed, looks at other histories: RUNS=500 SEED=7 npx vitest run test/register/in-time.test.ts */
const numRuns = Number(process.env.RUNS ?? 12);
const seed = process.env.SEED === undefined ? { seed: 8480 } : { seed: Number(process.env.SEED) };

/** So many acts are in one history. */
const length = 18;

const date: fc.Arbitrary<Fuzzy | null> = fc.constantFrom(
  ...['2014', '2015', '2016', '2015~', '[..2015]', '2014-11', '2015-06', '2015-06~', '[..2015-03]'],
  ...['2014-12-31', '2015-01-01', '2015-03-01', '2015-06-30', '2015-09-10', '2016-02-29', '2017-01-01'],
  null,
);
const party = fc.constantFrom('BE', 'MA');
const fact: fc.Arbitrary<Fact> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('membership'),
      party,
      change: fc.constantFrom('joined', 'observer', 'suspended', 'left'),
      ordinal: fc.constantFrom(null, null, 12, 84),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('seat'),
      body: fc.constantFrom(...bodies.map(({ name }) => name)),
      party,
      role: fc.constantFrom('chair', 'chair', 'co-chair'),
      change: fc.constantFrom('assumed', 'held', 'held', 'left'),
      person: fc.constantFrom(null, null, ...persons),
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        type: fc.constant('body'),
        body: fc.constantFrom(...bodies),
        change: fc.constantFrom('established', 'mentioned', 'dissolved'),
      })
      .map(({ type, body, change }) => ({ type, ...body, change })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('office'),
      name: fc.constantFrom(...persons),
      post: fc.constantFrom('Minister', 'Envoy'),
      party: fc.constantFrom('BE', 'MA', null),
      acting: fc.constant(false),
      change: fc.constantFrom('assumed', 'held', 'left'),
    }),
  },
) as fc.Arbitrary<Fact>;
const which = fc.nat(50);
const version = fc.nat(issued.length - 1);
const deed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('state' as const),
      fact,
      version,
      dated: fc.oneof(fc.constant(null), date),
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('enter' as const), fact, dated: date }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('publish' as const), version }) },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('correct' as const), entry: which, fact, dated: date }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('retract' as const), entry: which, onlyWords: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('merge' as const),
      kind: fc.constantFrom('entry' as const, 'body' as const, 'person' as const),
      kept: which,
      merged: which,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('unmerge' as const), merging: which }) },
);
const act: fc.Arbitrary<Act> = fc
  .tuple(deed, fc.constantFrom(0, 1, 1000))
  .map(([done, later]) => ({ ...done, later }));

/** After which of the acts it was known, for whom, and on which day it was so. */
const question = fc.record({
  after: fc.nat(length - 1),
  audience: fc.constantFrom('all' as const, 'public' as const),
  on: fc.constantFrom(
    ...['2013-06-01', '2014-06-01', '2014-12-31', '2015-01-01', '2015-03-01', '2015-06-01', '2015-06-30'],
    ...['2015-07-15', '2015-09-10', '2015-12-31', '2016-02-29', '2016-12-31', '2017-01-01', '2030-01-01'],
  ),
});

const onPaper = ({ paper }: World, question: Question) => ({
  members: members(paper, question).sort(),
  seats: Object.fromEntries(
    bodies.map(({ name, kind }) => [name, seats(paper, name, kind !== 'other', question).sort()]),
  ),
  offices: Object.fromEntries(persons.map((name) => [name, offices(paper, name, question).sort()])),
});

const inDatabase = async (world: World, question: Question) => {
  const answers = await world.answers(question);
  const sorted = (lists: Readonly<Record<string, string[]>>) =>
    Object.entries(lists).map(([name, list]) => [name, list.sort()]);
  return {
    members: answers.members.sort(),
    seats: Object.fromEntries(sorted(answers.seats)),
    offices: {
      ...Object.fromEntries(persons.map((name) => [name, []])),
      ...Object.fromEntries(sorted(answers.offices)),
    },
  };
};

test('Whatever is accepted, published, corrected, taken back, merged and parted, the register answers as the paper does.', async () => {
  let done = 0;
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: length, maxLength: length }),
      fc.array(question, { minLength: 10, maxLength: 10 }),
      async (acts, questions) => {
        const world = await newWorld(length);
        try {
          for (const one of acts) done += Number(await world.act(one));
          for (const { after, ...asked } of questions) {
            const known = { ...asked, known: world.moments[after]! };
            const expected = onPaper(world, known);
            answered += JSON.stringify(expected).match(/[A-Z]{2} /g)?.length ?? 0;
            expect({ known, ...(await inDatabase(world, known)) }).toEqual({ known, ...expected });
          }
        } finally {
          await world.close();
        }
      },
    ),
    { numRuns, endOnFailure: true, ...seed },
  );
  // What is refused, or answers nothing, shows nothing.
  expect(done).toBeGreaterThan((numRuns * length) / 2);
  expect(answered).toBeGreaterThan(numRuns * 3);
});
