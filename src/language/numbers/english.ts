import { multiplier, type NumberTable, type NumberWord, numberWord, wordTable } from './table.ts';

/** Cardinal and ordinal of each word, as English writes them. */
const units = `one first, two second, three third, four fourth, five fifth, six sixth, seven seventh, eight eighth,
  nine ninth, ten tenth, eleven eleventh, twelve twelfth, thirteen thirteenth, fourteen fourteenth, fifteen fifteenth,
  sixteen sixteenth, seventeen seventeenth, eighteen eighteenth, nineteen nineteenth`;
const tens = `twenty twentieth, thirty thirtieth, forty fortieth, fifty fiftieth, sixty sixtieth, seventy seventieth,
  eighty eightieth, ninety ninetieth`;
const multipliers: readonly (readonly [cardinal: string, ordinal: string, value: number])[] = [
  ['hundred', 'hundredth', 100],
  ['thousand', 'thousandth', 1_000],
  ['million', 'millionth', 1e6],
  ['billion', 'billionth', 1e9],
  ['trillion', 'trillionth', 1e12],
];

const pairs = (table: string): [string, string][] =>
  table.split(',').map((row) => row.trim().split(' ') as [string, string]);

function* rows(): Generator<[string, NumberWord]> {
  for (const [index, [cardinal, ordinal]] of pairs(units).entries()) {
    yield [cardinal, numberWord(index + 1)];
    yield [ordinal, numberWord(index + 1, { ordinal: true })];
  }
  for (const [index, [cardinal, ordinal]] of pairs(tens).entries()) {
    yield [cardinal, numberWord(20 + 10 * index, { room: 10 })];
    yield [ordinal, numberWord(20 + 10 * index, { ordinal: true })];
  }
  for (const [cardinal, ordinal, value] of multipliers) {
    yield [cardinal, multiplier(value)];
    yield [ordinal, multiplier(value, { ordinal: true, room: 0 })];
  }
}

/** "one hundred and five", "eighty-fourth": "and" stands after hundreds and thousands only. */
export const english: NumberTable = {
  ...wordTable(rows()),
  and: 'and',
  mayFollow: (previous, _next, joined) => !joined || previous.role === 'multiplier',
  unitsBeforeTens: false,
  after: null,
  half: ['and a half'],
  fractions: new Map([
    ['half a', 0.5],
    ['quarter of a', 0.25],
    ['quarters of a', 0.75],
  ]),
  ordinalSuffixes: new Set(['st', 'nd', 'rd', 'th']),
  grouping: ',',
  decimal: '.',
};
