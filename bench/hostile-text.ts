const megabyte = 1_000_000;

/** What fills a megabyte behind a sentence of the language that it is read as. */
export const fillers: Readonly<Record<string, readonly [language: 'ar' | 'en', unit: string]>> = {
  'one letter': ['en', 'a'],
  'nested brackets': ['en', '('],
  digits: ['en', '7'],
  'digits, spaced': ['en', '7 '],
  '"and"': ['en', 'and '],
  '«و»': ['ar', 'و '],
  '«و», joined': ['ar', 'و'],
  'combining marks': ['en', '\u0301'],
  'marks on letters': ['ar', 'م\u0651\u064e'],
  'direction controls': ['ar', 'a\u202eب\u202c '],
  'letters of two directions': ['en', 'aب'],
  'words of two directions': ['en', 'ministers الوزراء '],
};

const openings = {
  ar: 'اجتمع وزراء التحالف في أوسلو وشكروا النرويج على استضافة الاجتماع.\n',
  en: 'The ministers of the Coalition met in Oslo and thanked Norway for hosting the meeting.\n',
};

/** The hostile text of a name, or undefined. */
export function hostileText(name: string): string | undefined {
  const filler = fillers[name];
  if (!filler) return undefined;
  const [language, unit] = filler;
  const half = unit === '(' ? ')'.repeat(megabyte / 2) : '';
  const rest = megabyte - half.length;
  return openings[language] + unit.repeat(Math.ceil(rest / unit.length)).slice(0, rest) + half;
}
