/**
 * The consonants of a name, the same for each script: جون غودفري and "John Godfrey" both come out as `gngdfr`-like keys.
 * Vowels are written in one script and not in the other, and Arabic has one letter where Latin scripts have several (b/p,
 * f/v, g/j/gh), so those are merged.
 */
const arabicConsonants: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 's',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  پ: 'b',
  چ: 's',
  ڤ: 'f',
  گ: 'g',
};

const latinSpellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sch|sh|ch/g, 's'],
  [/th/g, 't'],
  [/kh|ck|qu/g, 'k'],
  [/gh/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/p/g, 'b'],
  [/v/g, 'f'],
  [/j/g, 'g'],
  [/[aeiouywh]/g, ''],
  [/[^a-z]/g, ''],
];

const doubled = /(.)\1+/g;

/** The consonant skeleton of a folded word; empty where it has none. */
export function skeleton(word: string): string {
  if (/[\u0600-\u06ff]/.test(word)) {
    let consonants = '';
    for (const letter of word) consonants += arabicConsonants[letter] ?? '';
    return consonants.replace(doubled, '$1');
  }
  let consonants = word;
  for (const [spelling, sound] of latinSpellings) consonants = consonants.replace(spelling, sound);
  return consonants.replace(doubled, '$1');
}
