import fc from 'fast-check';
import { expect, test } from 'vitest';
import { history, length, question } from './histories.ts';
import { members, offices, type Question, seats } from './model.ts';
import { bodies, newWorld, persons, type World } from './world.ts';

/** Another number, or another seed, looks at other histories: RUNS=500 SEED=7 npx vitest run test/register/in-time.test.ts */
const numRuns = Number(process.env.RUNS ?? 16);
const seed = process.env.SEED === undefined ? { seed: 8480 } : { seed: Number(process.env.SEED) };

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
      history,
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
