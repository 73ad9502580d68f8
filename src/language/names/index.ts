export { nameLikeness, personLikeness } from './likeness.ts';

import type { Language, Span } from '../span.ts';
import type { Token } from '../tokens.ts';
import { honorificsOf } from './honorifics.ts';

/** A run of words that reads as a person's name in a script with capitals. */
export interface NameRun extends Span {
  /** Token indexes: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
}

/** Small words inside names, lower case between two capitals: de Croo, van der Leyen, bin Farhan, el-Sisi. */
const particles: ReadonlySet<string> = new Set(
  "de del della da di do dos du des d' l' van von der den ter te ten zu la le bin ibn bint ben al el ul ud ur abu ould mint y e".split(
    ' ',
  ),
);

/** Honours, degrees and seats that stand behind a name and are no part of it: "Tui Fonoti MP", "Eoin Brannigan, T.D.". */
const letters: ReadonlySet<string> = new Set(
  'mp mps pc td mep mna mpp mla qc kc sc mbe obe cbe kbe dbe cmg kcmg dcmg gcmg gbe ao ac am oam onz cnzm dnzm egh ebs cbs mbs gh phd md jd frs esq ret rn usn usa'.split(
    ' ',
  ),
);

/** Whether a word stands behind a name as an honour or degree. */
export const isLettersAfter = ({ raw, norm, capital }: Token): boolean =>
  capital &&
  letters.has(norm.replaceAll('.', '')) &&
  (norm.includes('.') || raw === raw.toUpperCase() || norm === 'phd');

/** No name is longer, in words; a run that is longer is a heading. */
const longestName = 8;

/**
 * The index after the honorifics that stand at `from` (Mr, H.E., S.E.M., معالي السيد…), their points included; `from` itself
 * where none stands.
 */
export function afterHonorifics(tokens: readonly Token[], from: number, language: Language): number {
  let index = from;
  for (;;) {
    const match = honorificsOf(language).matchAt(tokens, index);
    if (!match || !isAddress(tokens, index, match.to)) return index;
    index = tokens[match.to]?.norm === '.' && tokens[match.to]?.glued ? match.to + 1 : match.to;
  }
}

/** The words with which an honorific may begin. */
export const honorificOpeners = (language: Language): Iterable<string> => honorificsOf(language).firstWords();

/** In Latin letters an honorific of one or two letters counts in its usual capitals only: "M. Diop", not "m". */
function isAddress(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[from]!;
  return word.arabic || to - from > 1 || word.capital || word.norm.length > 2;
}

/**
 * The run of capitalised words that starts at `from`, with the particles of names inside it and initials; undefined where
 * no name can start. Scripts without capitals have no runs.
 */
export function nameRunAt(tokens: readonly Token[], from: number): NameRun | undefined {
  const first = tokens[from];
  if (!first?.capital) return undefined;
  let to = from + 1;
  while (to < tokens.length && to - from < longestName * 2) {
    const token = tokens[to]!;
    if (token.norm === "'s") break;
    // "Park Eun-ha": what a hyphen joins is of the name, whatever its letters.
    if (token.capital || (token.glued && token.kind === 'word' && tokens[to - 1]!.kind === 'word')) to++;
    else if (isInitialPoint(tokens, to)) to++;
    else {
      const next = nextCapital(tokens, to);
      if (next === undefined) break;
      to = next + 1;
    }
  }
  // A point that only ends the sentence is no part of the name.
  if (tokens[to - 1]?.norm === '.') to--;
  while (to - from > 2 && isLettersAfter(tokens[to - 1]!)) to--;
  return { from, to, start: first.start, end: tokens[to - 1]!.end };
}

/** Parts of names that are written short: "Kelvin St. Bernard", « Ste. Marie ». */
const shortened: ReadonlySet<string> = new Set(['st', 'ste', 'mc', 'wm', 'ma', 'md', 'jr', 'sr']);

/** The point after a single capital that stands before another capital: the second token of "J. Blinken". */
function isInitialPoint(tokens: readonly Token[], index: number): boolean {
  const initial = tokens[index - 1];
  const short = initial?.norm.length === 1 || shortened.has(initial?.norm ?? '');
  return tokens[index]?.norm === '.' && short && tokens[index + 1]?.capital === true;
}

/** The capitalised word behind one to three particles (de la, van der, bin), or undefined. */
function nextCapital(tokens: readonly Token[], from: number): number | undefined {
  for (let index = from; index < from + 3; index++) {
    const token = tokens[index];
    if (!token || !particles.has(token.norm)) return undefined;
    if (tokens[index + 1]?.capital) return index + 1;
  }
  return undefined;
}
