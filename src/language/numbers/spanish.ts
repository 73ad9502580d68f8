import { multiplier, type NumberTable, type NumberWord, numberWord, wordTable } from './table.ts';

/** Cardinals that are one word, folded, in order from `start`. */
const cardinals: readonly (readonly [start: number, words: string])[] = [
  [2, 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'],
  [16, 'dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro'],
  [25, 'veinticinco veintiseis veintisiete veintiocho veintinueve'],
];

const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');

const hundreds =
  'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  );

const multipliers: readonly (readonly [words: string, value: number])[] = [
  ['mil', 1_000],
  ['millon millones', 1e6],
  ['billon billones', 1e12],
];

/** Ordinals in the masculine; the shortened forms before a noun stand beside them. */
const ordinalUnits = [
  ['primero', 'primer'],
  ['segundo'],
  ['tercero', 'tercer'],
  ...[['cuarto'], ['quinto'], ['sexto'], ['septimo', 'setimo'], ['octavo'], ['noveno']],
];
const ordinalTens = [
  'decimo',
  'vigesimo',
  'trigesimo',
  'cuadragesimo',
  'quincuagesimo',
  'sexagesimo',
  'septuagesimo',
  'octogesimo',
  'nonagesimo',
];
const ordinalOthers: readonly (readonly [word: string, value: number])[] = [
  ['undecimo', 11],
  ['duodecimo', 12],
  ['centesimo', 100],
];

/** Masculine and feminine, singular and plural. A form without its final -o has only itself: "primer". */
const agreements = (word: string): string[] =>
  word.endsWith('o') ? ['o', 'a', 'os', 'as'].map((ending) => word.slice(0, -1) + ending) : [word];

function* ordinals(): Generator<[string, NumberWord]> {
  const one = (word: string, value: number): [string, NumberWord][] =>
    agreements(word).map((form) => [form, numberWord(value, { ordinal: true })]);
  for (const [index, words] of ordinalUnits.entries()) for (const word of words) yield* one(word, index + 1);
  for (const [index, word] of ordinalTens.entries()) yield* one(word, 10 * (index + 1));
  for (const [word, value] of ordinalOthers) yield* one(word, value);
  yield* compounds();
}

/** "trigésimo primer", "trigésima primera", and in one word "decimotercero", "vigesimoprimera". */
function* compounds(): Generator<[string, NumberWord]> {
  for (const [ten, head] of ordinalTens.entries()) {
    for (const [unit, words] of ordinalUnits.entries()) {
      const word = numberWord(10 * (ten + 1) + unit + 1, { ordinal: true });
      for (const form of words.flatMap(agreements)) {
        const feminine = /as?$/.test(form);
        yield [`${feminine ? `${head.slice(0, -1)}a` : head} ${form}`, word];
        yield [head + form, word];
      }
    }
  }
}

function* rows(): Generator<[string, NumberWord | null]> {
  for (const word of ['un', 'uno', 'una']) yield [word, numberWord(1, { onlyBesideAnother: true })];
  for (const [start, words] of cardinals)
    for (const [index, word] of words.split(' ').entries()) yield [word, numberWord(start + index)];
  for (const word of ['veintiun', 'veintiuna']) yield [word, numberWord(21)];
  for (const [index, word] of tens.entries()) yield [word, numberWord(30 + 10 * index, { room: 10 })];
  for (const word of ['cien', 'ciento']) yield [word, numberWord(100, { room: 100 })];
  for (const [index, word] of hundreds.entries())
    for (const form of [word, word.replace(/os$/, 'as')])
      yield [form, numberWord(200 + 100 * index, { room: 100 })];
  for (const [words, value] of multipliers)
    for (const word of words.split(' ')) yield [word, multiplier(value)];
  yield* ordinals();
  for (const office of ['primer ministro', 'primera ministra', 'primeros ministros', 'primera dama'])
    yield [office, null];
}

/** "treinta y uno" takes "y"; "ciento uno" and "mil dos" do not. Source: Ortografía de la lengua española (2010), VIII. */
export const spanish: NumberTable = {
  ...wordTable(rows()),
  and: 'y',
  mayFollow: (previous, next, joined) =>
    joined === (previous.value >= 30 && previous.value < 100 && next.value < 10),
  unitsBeforeTens: false,
  after: null,
  half: ['y medio', 'y media'],
  fractions: new Map([['medio', 0.5]]),
  ordinalSuffixes: new Set(
    ['º', 'ª', '°', 'o', 'a', 'er', 'os', 'as'].flatMap((suffix) => [suffix, `.${suffix}`]),
  ),
  grouping: '.',
  decimal: ',',
};
