// What a character is for reading: a letter or a mark of a word, a figure, a space, or something between words.

export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const NEWLINE = 5;
export const INVISIBLE = 6;
export const OTHER = 7;

/** The classes of code units, each worked out when it is first met; 0 until then. */
const classes = new Uint8Array(0x10000);

/** What the code unit at an index is; each half of a letter beyond the first 65,536 is a letter. */
export function classOf(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const known = classes[code];
  if (known) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

function classify(code: number): number {
  if (code === 0x0a || code === 0x2028 || code === 0x2029) return NEWLINE;
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  const character = String.fromCharCode(code);
  if (code === 0x640 || /\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\s\p{Zs}]/u.test(character)) return SPACE;
  if (/[\p{Cf}\p{Cc}]/u.test(character)) return INVISIBLE;
  return OTHER;
}
