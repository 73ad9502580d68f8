/**
 * The one form of a text that offsets refer to: Unicode NFC, line ends as LF, no byte-order mark.
 * Everything else stays as it was written, so that a quote is exactly what the source says.
 */
export function canonical(text: string): string {
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return unmarked.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** Letters that Arabic writers use for one another, and letters of neighbouring keyboards. */
const arabicFold: ReadonlyMap<string, string> = new Map([
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ئ', 'ي'],
  ['ؤ', 'و'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['ـ', ''],
]);

const latinFold: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
]);

const plainAscii = /^[\x20-\x7e]*$/;
const foldable = /[\p{M}œæßøłđı’‘ʼأإآٱىیئؤةکـ٠-٩۰-۹\p{Cf}]/gu;

/** The folds of the Latin and Arabic letters, by code unit, each worked out when it is first met. */
const folds: (string | undefined)[] = new Array(0x700).fill(undefined);
/** Its small letter depends on what stands beside it. */
const sigma = 0x3a3;

/**
 * A word as tables are keyed: lower case, without vowel marks, accents and kashida, Arabic letter variants merged
 * (أ إ آ → ا, ى → ي, ة → ه, ؤ → و, ئ → ي), digits of any script as 0–9. Folding is for looking up only; what is shown
 * or quoted is always the text itself.
 */
export function fold(word: string): string {
  if (plainAscii.test(word)) return word.toLowerCase();
  let folded = '';
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code >= folds.length || code === sigma) return foldWhole(word);
    folded += folds[code] ??= foldWhole(word[index]!);
  }
  return folded;
}

function foldWhole(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(foldable, foldCharacter)
    .normalize('NFD')
    .replace(foldable, foldCharacter);
}

function foldCharacter(character: string): string {
  const known = arabicFold.get(character) ?? latinFold.get(character);
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return '';
}

/** Words on one line, every stretch of spaces and line ends as one space. */
export const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
