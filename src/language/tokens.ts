import { classOf, DIGIT, INVISIBLE, LETTER, MARK, NEWLINE, OTHER, SPACE } from './characters.ts';
import type { FirstWords } from './first-words.ts';
import { fold } from './normalise.ts';
import { arabicVariants, plainVariant, type WordVariant } from './particles.ts';
import type { Span } from './span.ts';

/**
 * A word, number, link, mark of punctuation or line end of a text.
 *
 * Words are cut where tables want them cut: an elided article (`l'`, `d'`) and a possessive (`'s`) are words of their own;
 * a hyphen inside a word is no token, it only makes the next token `glued`; an initialism with points (`U.S.`) is one word.
 * Arabic words keep their attached particles; the phrasebook looks behind them.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'link' | 'punctuation' | 'newline';
  /** The token as it is written. */
  readonly raw: string;
  /** The folded form, the key of every table. For numbers: digits 0–9 with the separators as written. */
  readonly norm: string;
  /** The ways to read the word, worked out once for all the tables that look it up. The bare word comes first. */
  readonly variants: readonly WordVariant[];
  /** Nothing, or only a hyphen, stands between this token and the one before. */
  readonly glued: boolean;
  /** What may begin with the word, a bit for each table; every bit where nobody has looked (`FirstWords`). */
  readonly opens: number;
  /** The first letter is a capital (never so in Arabic). */
  readonly capital: boolean;
  /** Written in the Arabic script. */
  readonly arabic: boolean;
}

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
const isArabic = (code: number): boolean =>
  (code >= 0x600 && code <= 0x6ff) || (code >= 0x750 && code <= 0x77f) || (code >= 0xfb50 && code <= 0xfeff);
const isNumberSeparator = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0x66b || code === 0x66c;

/** The longest elided word before an apostrophe: `l'`, `d'`, `qu'`, `jusqu'`, `lorsqu'`, `aujourd'`. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|presqu|dell|all|nell|sull)$/;
const linkStart = /^(?:https?:\/\/|www\.)/i;
const linkEnd = /[.,;:!?»”"')\]}،؛؟>]+$/;

/** What a token has wherever its word stands. */
type Word = Pick<Token, 'raw' | 'norm' | 'variants' | 'opens' | 'capital' | 'arabic'>;

/** The words of a text as they are written, each folded and looked up once however often it stands there. */
export class Words {
  readonly #known = new Map<string, Word>();
  readonly #firstWords: FirstWords | undefined;

  constructor(firstWords?: FirstWords) {
    this.#firstWords = firstWords;
  }

  get(raw: string): Word | undefined {
    return this.#known.get(raw);
  }

  /** Takes note of a word, whose writing says what kind it is and how it is folded. */
  add(kind: Token['kind'], raw: string, norm: string): Word {
    const first = raw.charCodeAt(0);
    const arabic = kind === 'word' && isArabic(first);
    const variants = arabic ? arabicVariants(norm) : [plainVariant(norm)];
    const word = {
      raw,
      norm,
      variants,
      opens: this.#firstWords?.of(variants, kind === 'number') ?? anything,
      capital: kind === 'word' && (first < 0x80 ? first >= 0x41 && first <= 0x5a : isCapital(raw)),
      arabic,
    };
    this.#known.set(raw, word);
    return word;
  }
}

const anything = -1;

/**
 * The tokens of a text, in order. One pass; the cost is linear in the length.
 * @param text a canonical text
 * @param base added to every offset, where `text` is a slice of a larger one
 * @param words kept from slice to slice of one text
 */
export function tokenise(text: string, base = 0, words: Words = new Words()): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  let lastEnd = -1;
  let turns = 0;
  const push = (kind: Token['kind'], start: number, end: number, given?: string): void => {
    const written = text.slice(start, end);
    const { raw, norm, variants, opens, capital, arabic } =
      words.get(written) ?? words.add(kind, written, given ?? (kind === 'link' ? written : fold(written)));
    const gap = start - lastEnd;
    const glued = lastEnd >= 0 && (gap === 0 || (gap === 1 && isHyphen(text.charCodeAt(lastEnd))));
    tokens.push({
      kind,
      raw,
      start: start + base,
      end: end + base,
      norm,
      variants,
      opens,
      glued,
      capital,
      arabic,
    });
    lastEnd = end;
    index = end;
  };

  while (index < text.length) {
    const kind = classOf(text, index);
    if (kind === SPACE || kind === INVISIBLE) {
      index++;
    } else if (kind === NEWLINE) {
      push('newline', index, index + 1, '\n');
    } else if (kind === LETTER || kind === MARK) {
      const link = linkAt(text, index);
      if (link > index) push('link', index, link);
      else pushWord(index);
    } else if (kind === DIGIT) {
      push('number', index, numberEnd(text, index));
    } else {
      const code = text.charCodeAt(index);
      const insideWord =
        isHyphen(code) &&
        lastEnd === index &&
        index + 1 < text.length &&
        isWordPart(classOf(text, index + 1));
      if (insideWord) index++;
      else push('punctuation', index, index + 1);
    }
  }
  return tokens;

  function pushWord(start: number): void {
    turns = start === lastEnd ? turns + 1 : 0;
    let end = wordEnd(text, start, turns < mostTurns);
    const initialism = initialismEnd(text, start);
    if (initialism > 0) {
      const raw = fold(text.slice(start, initialism));
      push('word', start, initialism, raw.endsWith('.') ? raw : `${raw}.`);
      return;
    }
    const last = end + 1 >= text.length;
    if (isApostrophe(text.charCodeAt(end)) && (last || isWordPart(classOf(text, end + 1)))) {
      // Only an elided word is known with its apostrophe.
      const known = words.get(text.slice(start, end + 1));
      const before = known ? '' : fold(text.slice(start, end));
      if (known || elided.test(before)) {
        push('word', start, end + 1, `${before}'`);
        return;
      }
      if (last) {
        push('word', start, end);
        return;
      }
      const tail = wordEnd(text, end + 1);
      if (tail === end + 2 && /s/i.test(text[end + 1] ?? '')) {
        push('word', start, end);
        push('word', end, tail, "'s");
        return;
      }
      end = tail;
    }
    push('word', start, end);
  }
}

const isWordPart = (kind: number): boolean => kind === LETTER || kind === MARK || kind === DIGIT;

function isCapital(raw: string): boolean {
  const first = String.fromCodePoint(raw.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

/** How often a word may be parted in a row: «وUNICEF» is a particle and a name, but letters that go on in turns are no words. */
const mostTurns = 8;

/** A word ends where the script changes, if it may be `parted` there. */
function wordEnd(text: string, start: number, parted = true): number {
  let end = start;
  const arabic = isArabic(text.charCodeAt(start));
  while (end < text.length) {
    const kind = classOf(text, end);
    if (parted && kind === LETTER && isArabic(text.charCodeAt(end)) !== arabic) break;
    if (kind !== LETTER && kind !== MARK && !(kind === INVISIBLE && joins(text, end))) break;
    end++;
  }
  return Math.max(end, start + 1);
}

/** A zero-width joiner, soft hyphen or direction mark between two letters belongs to the word. */
function joins(text: string, index: number): boolean {
  return index + 1 < text.length && classOf(text, index + 1) === LETTER;
}

function initialismEnd(text: string, start: number): number {
  let end = start;
  let letters = 0;
  while (classOf(text, end) === LETTER && text.charCodeAt(end + 1) === 0x2e) {
    end += 2;
    letters++;
  }
  const openLetter = letters > 0 && end < text.length && classOf(text, end) === LETTER;
  if (openLetter) {
    const next = end + 1 < text.length ? classOf(text, end + 1) : OTHER;
    if (next !== LETTER && next !== MARK) return end + 1;
    return 0;
  }
  return letters >= 2 ? end : 0;
}

function numberEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    if (classOf(text, end) === DIGIT) end++;
    else if (
      isNumberSeparator(text.charCodeAt(end)) &&
      end + 1 < text.length &&
      classOf(text, end + 1) === DIGIT
    )
      end += 2;
    else break;
  }
  return end;
}

/** In characters; what goes on is no address. */
const longestLink = 2_048;

function linkAt(text: string, start: number): number {
  const code = text.charCodeAt(start) | 0x20;
  if (code !== 0x68 && code !== 0x77) return start;
  if (!linkStart.test(text.slice(start, start + 8))) return start;
  const limit = Math.min(text.length, start + longestLink);
  let end = start;
  while (end < limit) {
    const kind = classOf(text, end);
    if (kind === SPACE || kind === NEWLINE || kind === INVISIBLE || text[end] === '<' || text[end] === '"')
      break;
    end++;
  }
  const raw = text.slice(start, end);
  return start + raw.replace(linkEnd, '').length;
}
