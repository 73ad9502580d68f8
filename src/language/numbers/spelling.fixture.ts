/** Spells numbers from 1 to 9,999 in words, as a grammar book does: the other way round to the finder, for its tests. */

const enUnits =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const enTens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const enIrregular: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

export function spellEnglish(value: number, ordinal: boolean): string {
  const words = englishCardinal(value);
  if (!ordinal) return words;
  return words.replace(/[a-z]+$/, (last) => enIrregular[last] ?? `${last.replace(/y$/, 'ie')}th`);
}

function englishCardinal(value: number): string {
  if (value < 20) return enUnits[value]!;
  if (value < 100)
    return [enTens[Math.floor(value / 10)], value % 10 ? enUnits[value % 10] : ''].filter(Boolean).join('-');
  const [size, name] = value < 1_000 ? [100, 'hundred'] : [1_000, 'thousand'];
  const rest = value % size;
  const and = rest === 0 ? '' : rest < 100 ? ` and ${englishCardinal(rest)}` : ` ${englishCardinal(rest)}`;
  return `${englishCardinal(Math.floor(value / size))} ${name}${and}`;
}

const frUnits =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const frTens = '_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');

export function spellFrench(value: number, ordinal: boolean): string {
  const words = frenchCardinal(value);
  if (!ordinal) return words;
  return words
    .replace(/(cent|vingt)s$/, '$1')
    .replace(/cinq$/, 'cinqu')
    .replace(/neuf$/, 'neuv')
    .replace(/e$/, '')
    .concat('ième');
}

function frenchCardinal(value: number): string {
  if (value < 20) return frUnits[value]!;
  if (value < 100) {
    const ten = Math.floor(value / 10);
    const rest = value - (ten === 7 ? 60 : ten === 9 ? 80 : ten * 10);
    if (rest === 0) return ten === 8 ? 'quatre-vingts' : frTens[ten]!;
    const et = (rest === 1 || rest === 11) && ten < 8;
    return `${frTens[ten]}${et ? ' et ' : '-'}${frUnits[rest]}`;
  }
  const size = value < 1_000 ? 100 : 1_000;
  const many = Math.floor(value / size);
  const rest = value % size;
  const name = size === 1_000 ? 'mille' : many > 1 && rest === 0 ? 'cents' : 'cent';
  return [many > 1 ? frenchCardinal(many) : '', name, rest ? frenchCardinal(rest) : '']
    .filter(Boolean)
    .join(' ');
}

type Gender = 'masculine' | 'feminine';
type Case = 'ون' | 'ين';

const three = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const tens = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

const dual = (stem: string, ending: Case): string => stem + (ending === 'ون' ? 'ان' : 'ين');

/** Three to ten take ة with a masculine noun. */
const unit = (value: number, gender: Gender): string =>
  three[value - 3]! + (gender === 'masculine' ? 'ة' : '');

export function spellArabic(value: number, gender: Gender, ending: Case): string {
  if (value >= 1_000)
    return joined(arabicThousands(Math.floor(value / 1_000), ending), value % 1_000, gender, ending);
  if (value >= 100)
    return joined(arabicHundreds(Math.floor(value / 100), ending), value % 100, gender, ending);
  if (value >= 20) {
    const ten = tens[Math.floor(value / 10) - 2]! + ending;
    const rest = value % 10;
    const one = gender === 'masculine' ? 'واحد' : 'إحدى';
    return rest === 0 ? ten : `${rest === 1 ? one : spellArabic(rest, gender, ending)} و${ten}`;
  }
  if (value > 10) return arabicTeen(value - 10, gender, ending);
  if (value > 2) return unit(value, gender);
  if (value === 2) return dual(gender === 'masculine' ? 'اثن' : 'اثنت', ending);
  return gender === 'masculine' ? 'واحد' : 'واحدة';
}

function joined(head: string, rest: number, gender: Gender, ending: Case): string {
  return rest === 0 ? head : `${head} و${spellArabic(rest, gender, ending)}`;
}

const arabicThousands = (many: number, ending: Case): string =>
  many === 1 ? 'ألف' : many === 2 ? dual('ألف', ending) : `${unit(many, 'masculine')} آلاف`;

const arabicHundreds = (many: number, ending: Case): string =>
  many === 1 ? 'مئة' : many === 2 ? dual('مئت', ending) : `${three[many - 3]!.replace(/ي$/, '')}مئة`;

function arabicTeen(units: number, gender: Gender, ending: Case): string {
  const ten = gender === 'masculine' ? 'عشر' : 'عشرة';
  if (units === 1) return `${gender === 'masculine' ? 'أحد' : 'إحدى'} ${ten}`;
  if (units === 2) return `${dual(gender === 'masculine' ? 'اثن' : 'اثنت', ending).slice(0, -1)} ${ten}`;
  return `${unit(units, gender)} ${ten}`;
}

const ordinals = 'أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر'.split(' ');

/** Hundreds and thousands follow the smaller part after «بعد», or stand alone with the article. */
export function spellArabicOrdinal(value: number, gender: Gender, ending: Case): string {
  const rest = value % 100;
  const round = value - rest;
  const large = round === 0 ? '' : spellArabic(round, 'masculine', 'ين').replace(/(^| و)/g, '$1ال');
  if (rest === 0) return large;
  const small = smallOrdinal(rest, gender, ending);
  return round === 0 ? small : `${small} بعد ${large}`;
}

function smallOrdinal(value: number, gender: Gender, ending: Case): string {
  const form = (unitValue: number, compound: boolean): string => {
    if (unitValue === 1)
      return gender === 'masculine' ? (compound ? 'الحادي' : 'الأول') : compound ? 'الحادية' : 'الأولى';
    return `ال${ordinals[unitValue - 1]}${gender === 'feminine' ? 'ة' : ''}`;
  };
  if (value <= 10) return form(value, false);
  if (value < 20) return `${form(value - 10, true)} ${gender === 'masculine' ? 'عشر' : 'عشرة'}`;
  const ten = `ال${tens[Math.floor(value / 10) - 2]}${ending}`;
  return value % 10 === 0 ? ten : `${form(value % 10, true)} و${ten}`;
}
