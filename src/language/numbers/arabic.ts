import { fold } from '../normalise.ts';
import { multiplier, type NumberTable, type NumberWord, numberWord, wordTable } from './table.ts';

/** Cardinal with a feminine noun, with a masculine noun; ordinal masculine, feminine. In order from 3 to 10. */
const threeToTen = [
  ['ثلاث', 'ثلاثة', 'ثالث', 'ثالثة'],
  ['أربع', 'أربعة', 'رابع', 'رابعة'],
  ['خمس', 'خمسة', 'خامس', 'خامسة'],
  ['ست', 'ستة', 'سادس', 'سادسة'],
  ['سبع', 'سبعة', 'سابع', 'سابعة'],
  ['ثماني', 'ثمانية', 'ثامن', 'ثامنة'],
  ['تسع', 'تسعة', 'تاسع', 'تاسعة'],
  ['عشر', 'عشرة', 'عاشر', 'عاشرة'],
] as const;

/** Forms of one and two in every case; these count only in compounds, where alone they mean "anyone" or stress one thing. */
const oneBesideAnother = ['أحد', 'إحدى', 'حادي', 'حادية', 'حاديا', 'واحدا'];
const one = ['واحد', 'واحدة'];
const two = ['اثنان', 'اثنين', 'اثنتان', 'اثنتين', 'إثنان', 'إثنين'];
const first = ['أول', 'أولى'];
const second = ['ثاني', 'ثانية', 'ثان', 'ثانيا'];
const twoBeforeTen = ['اثنا', 'اثني', 'اثنتا', 'اثنتي', 'إثنا', 'إثني'];

/** Stems of the tens, nominative in ون and oblique in ين. In order from 20. */
const tens = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

/** Hundred is written مئة, مائة or ماية; the units before it may be joined to it: ثلاثمئة, ثلاث مئة. */
const hundred = ['مئة', 'مائة'];
const twoHundred = ['مئتان', 'مئتين', 'مئتا', 'مئتي', 'مائتان', 'مائتين', 'مائتا', 'مائتي'];

/** Singular, tanwin, plural; and the duals in every case and in construct («مليونا دولار»). */
const magnitudes: readonly { forms: readonly string[]; dual: readonly string[]; value: number }[] = [
  { forms: ['ألف', 'آلاف', 'ألفا'], dual: ['ألفان', 'ألفين', 'ألفي'], value: 1_000 },
  { forms: ['مليون', 'ملايين', 'مليونا'], dual: ['مليونان', 'مليونين', 'مليوني'], value: 1e6 },
  { forms: ['مليار', 'مليارات', 'مليارا'], dual: ['ملياران', 'مليارين', 'ملياري'], value: 1e9 },
  { forms: ['بليون', 'بلايين', 'بليونا'], dual: ['بليونان', 'بليونين', 'بليوني'], value: 1e9 },
  { forms: ['تريليون', 'تريليونات', 'تريليونا'], dual: ['تريليونان', 'تريليونين', 'تريليوني'], value: 1e12 },
];

/** Months and their like that end in a number word. */
const notNumbers = [
  ...['كانون', 'تشرين', 'ربيع'].flatMap((month) => [`${month} أول`, `${month} ثاني`, `${month} ثان`]),
  ...['أولى', 'ثانية', 'أول', 'ثاني'].map((word) => `جمادى ${word}`),
];

function* rows(): Generator<[string, NumberWord | null]> {
  for (const word of oneBesideAnother) {
    const ordinal = word.startsWith('حاد');
    yield [word, numberWord(1, { onlyBesideAnother: true, ordinal })];
    for (const ten of ['عشر', 'عشرة']) yield [`${word} ${ten}`, numberWord(11, { ordinal })];
  }
  for (const word of one) yield [word, numberWord(1)];
  for (const word of two) yield [word, numberWord(2)];
  for (const word of first) yield [word, numberWord(1, { ordinal: true })];
  for (const word of second) yield [word, numberWord(2, { ordinal: true })];
  for (const ten of ['عشر', 'عشرة']) {
    for (const word of twoBeforeTen) yield [`${word} ${ten}`, numberWord(12)];
    for (const word of second) yield [`${word} ${ten}`, numberWord(12, { ordinal: true })];
  }
  for (const [index, [feminine, masculine, ...ordinals]] of threeToTen.entries()) {
    const value = index + 3;
    for (const word of [feminine, masculine, ...(value === 8 ? ['ثمان'] : [])]) {
      yield [word, numberWord(value)];
      if (value < 10) for (const ten of ['عشر', 'عشرة']) yield [`${word} ${ten}`, numberWord(value + 10)];
    }
    // «سبعًا وأربعين»
    yield [`${feminine}ا`, numberWord(value)];
    for (const word of ordinals) {
      yield [word, numberWord(value, { ordinal: true })];
      if (!word.endsWith('ة')) yield [`${word}ا`, numberWord(value, { ordinal: true })];
      if (value < 10)
        for (const ten of ['عشر', 'عشرة'])
          yield [`${word} ${ten}`, numberWord(value + 10, { ordinal: true })];
    }
    if (value < 10)
      for (const word of hundred)
        yield [`${value === 8 ? 'ثمان' : feminine}${word}`, numberWord(100 * value, { room: 100 })];
  }
  for (const word of hundred) yield [`ثماني${word}`, numberWord(800, { room: 100 })];
  for (const [index, stem] of tens.entries())
    for (const ending of ['ون', 'ين']) yield [`${stem}${ending}`, numberWord(20 + 10 * index, { room: 0 })];
  for (const word of hundred) yield [word, multiplier(100)];
  for (const word of twoHundred) yield [word, numberWord(200, { room: 100 })];
  for (const { forms, dual, value } of magnitudes) {
    for (const word of forms) yield [word, multiplier(value)];
    for (const word of dual) yield [word, numberWord(2 * value, { room: value })];
  }
  for (const phrase of notNumbers) yield [phrase, null];
}

/** Every part is joined by «و», and units stand before tens: «مئة وأربعة وثمانون», «الرابع والثمانون». */
export const arabic: NumberTable = {
  ...wordTable([...rows()].map(([word, value]) => [fold(word), value] as const)),
  duals: new Map(magnitudes.slice(1, 4).map(({ forms, value }) => [fold(forms[2]!), 2 * value])),
  and: null,
  mayFollow: (_previous, _next, joined) => joined,
  unitsBeforeTens: true,
  after: 'بعد',
  half: ['ونصف'],
  fractions: new Map([
    ['نصف', 0.5],
    ['ربع', 0.25],
    ['ارباع', 0.75],
  ]),
  ordinalSuffixes: new Set(),
  grouping: ',٬',
  decimal: '.٫',
};
