/**
 * The Arabic letters of which running text is mostly made, about nine in ten in published letter counts. A text that was
 * decoded wrongly has the rare letters as often as these.
 */
const commonArabic = new Set('اليمونرتبعةدسفهكقأح');

/** Punctuation of typeset Latin and Arabic text, beyond ASCII. */
const typographic = new Set('«»‘’“”„‹›–—…·•،؛؟٪٫٬°§©®€№\u00a0\u202f');

type Script = 'arabic' | 'latin' | 'accented' | 'vowel-mark' | 'typographic' | 'alien' | 'other';

/**
 * How much a decoded text looks like Arabic, English or French rather than like bytes read in a wrong encoding: 1 for a
 * clean text, 0 and below for a wrong one. Judges the characters beyond ASCII, each by itself and its neighbours: an
 * accented letter stands in a Latin word and hardly next to another one, an Arabic letter stands in no Latin word.
 */
export function plausibility(text: string): number {
  let judged = 0;
  let score = 0;
  let before: Script = 'other';
  let script = scriptOf(text, 0);
  for (let index = 0; index < text.length; index++) {
    const after = scriptOf(text, index + 1);
    if (script !== 'latin' && script !== 'other') {
      judged++;
      score += judge(script, text[index] ?? '', [before, after]);
    }
    before = script;
    script = after;
  }
  return judged === 0 ? 1 : score / judged;
}

function judge(script: Script, character: string, neighbours: readonly Script[]): number {
  const beside = (other: Script): boolean => neighbours.includes(other);
  switch (script) {
    case 'arabic':
      if (beside('latin') || beside('accented')) return -1;
      return commonArabic.has(character) ? 1 : 0.4;
    case 'accented':
      if (beside('arabic')) return -1;
      if (beside('latin')) return 1;
      return beside('accented') ? -0.5 : 0.5;
    case 'vowel-mark':
      return beside('arabic') ? 0.7 : -1;
    case 'typographic':
      return 0.7;
    default:
      return -1;
  }
}

function scriptOf(text: string, index: number): Script {
  const code = text.charCodeAt(index);
  if (Number.isNaN(code)) return 'other';
  if (code < 0x80) return scriptOfAscii(code);
  if (typographic.has(text[index] ?? '')) return 'typographic';
  if ((code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff))
    return 'accented';
  if (code >= 0x64b && code <= 0x65f) return 'vowel-mark';
  if ((code >= 0x620 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfefc)) return 'arabic';
  const direction = (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e);
  return direction || (code >= 0x2066 && code <= 0x2069) ? 'typographic' : 'alien';
}

function scriptOfAscii(code: number): Script {
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return 'latin';
  const control = code < 0x20 && !(code >= 0x09 && code <= 0x0d);
  return control || code === 0x7f ? 'alien' : 'other';
}
