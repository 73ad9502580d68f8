import { multiplier, type NumberTable, type NumberWord, numberWord, wordTable } from './table.ts';

const small =
  `un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize`.split(' ');
const afterTen = ['dix sept', 'dix huit', 'dix neuf'];

/** Tens and what may follow them: soixante and quatre-vingt count on to 79 and 99. Belgian, Swiss and African forms too. */
const tens: readonly (readonly [word: string, value: number, room: number])[] = [
  ['vingt', 20, 10],
  ['trente', 30, 10],
  ['quarante', 40, 10],
  ['cinquante', 50, 10],
  ['soixante', 60, 20],
  ['septante', 70, 10],
  ['quatre vingt', 80, 20],
  ['quatre vingts', 80, 20],
  ['huitante', 80, 10],
  ['octante', 80, 10],
  ['nonante', 90, 10],
];

const multipliers: readonly (readonly [words: readonly string[], value: number])[] = [
  [['cent', 'cents'], 100],
  [['mille', 'mil'], 1_000],
  [['million', 'millions'], 1e6],
  [['milliard', 'milliards'], 1e9],
  [['billion', 'billions'], 1e12],
];

/** The ordinal of a cardinal, folded: quatre → quatrieme, cinq → cinquieme, neuf → neuvieme. */
function ordinalOf(cardinal: string): string {
  if (cardinal.endsWith('cinq')) return `${cardinal}uieme`;
  if (cardinal.endsWith('neuf')) return `${cardinal.slice(0, -1)}vieme`;
  return `${cardinal.replace(/e$/, '')}ieme`;
}

function* rows(): Generator<[string, NumberWord | null]> {
  for (const [index, cardinal] of [...small, ...afterTen].entries()) {
    const onlyBesideAnother = cardinal === 'un';
    yield [cardinal, numberWord(index + 1, { onlyBesideAnother })];
    yield [ordinalOf(cardinal), numberWord(index + 1, { ordinal: true, onlyBesideAnother })];
  }
  yield ['une', numberWord(1, { onlyBesideAnother: true })];
  for (const word of ['premier', 'premiere', 'premiers', 'premieres'])
    yield [word, numberWord(1, { ordinal: true })];
  for (const word of ['second', 'seconde']) yield [word, numberWord(2, { ordinal: true })];
  for (const [word, value, room] of tens) {
    yield [word, numberWord(value, { room })];
    if (!word.endsWith('s')) yield [ordinalOf(word), numberWord(value, { ordinal: true })];
  }
  for (const [words, value] of multipliers) {
    for (const word of words) yield [word, multiplier(value)];
    yield [ordinalOf(words[0] ?? ''), multiplier(value, { ordinal: true })];
  }
  for (const office of ['premier ministre', 'premiere ministre', 'premiers ministres']) yield [office, null];
}

/** "vingt et un", "soixante et onze" take "et"; "quatre-vingt-un" and "cent un" do not. */
export const french: NumberTable = {
  ...wordTable(rows()),
  and: 'et',
  mayFollow: (previous, next, joined) => !joined || (previous.value < 80 && [1, 11].includes(next.value)),
  unitsBeforeTens: false,
  after: null,
  half: ['et demi', 'et demie'],
  fractions: new Map([
    ['demi', 0.5],
    ['quart de', 0.25],
    ['quarts de', 0.75],
  ]),
  ordinalSuffixes: new Set(['e', 'er', 're', 'ere', 'eme', 'ieme', 'nd', 'nde', 'd', 'de']),
  grouping: '.',
  decimal: ',',
};
