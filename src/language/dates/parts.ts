import { numberAt, suffixEnd } from '../numbers/index.ts';
import type { Phrasebook } from '../phrasebook.ts';
import type { Language } from '../span.ts';
import type { Token } from '../tokens.ts';
import { type DateLexicon, lexiconOf } from './lexicon.ts';
import type { MonthName } from './table.ts';

/** Where date words are looked up: the tokens of one sentence and the lexicon of its language. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly lexicon: DateLexicon;
}

export const sceneOf = (tokens: readonly Token[], language: Language): Scene => ({
  tokens,
  language,
  lexicon: lexiconOf(language),
});

/** A value read at a token: `start` is its offset without attached particles, `to` the token after it. */
export interface Part<T> {
  readonly value: T;
  readonly start: number;
  readonly to: number;
}

export const isSign = (scene: Scene, at: number, signs: string): boolean => {
  const token = scene.tokens[at];
  return token?.kind === 'punctuation' && signs.includes(token.raw);
};

/** The token after a phrase of the book, or `at` itself where none stands there. */
export function skip(scene: Scene, book: Phrasebook<true>, at: number): number {
  return book.matchAt(scene.tokens, at)?.to ?? at;
}

export const skipSign = (scene: Scene, at: number, signs: string): number =>
  isSign(scene, at, signs) ? at + 1 : at;

/** A phrase of the book ends right before `at`. Looked at over three words at most. */
export function endsBefore(scene: Scene, book: Phrasebook<true>, at: number): boolean {
  for (let from = at - 1; from >= 0 && from >= at - 3; from--)
    if (book.matchAt(scene.tokens, from)?.to === at) return true;
  return false;
}

export type Joint = 'to' | 'and' | 'comma';

/** What joins two parts of a list or range: a word, a dash, a hyphen, a comma; «و» may be attached to what follows. */
export function jointAt(scene: Scene, at: number): Part<Joint> | undefined {
  const { tokens, lexicon } = scene;
  const token = tokens[at];
  if (!token) return undefined;
  const joint = (value: Joint, to: number): Part<Joint> => ({ value, start: token.start, to });
  const to = lexicon.to.matchAt(tokens, at);
  if (to) return joint('to', to.to);
  const and = lexicon.and.matchAt(tokens, at);
  if (and && (and.particles === '' || and.particles === 'و')) return joint('and', and.to);
  if (isSign(scene, at, '–—-−')) return joint('to', at + 1);
  if (isSign(scene, at, ',،')) {
    const more = jointAt(scene, at + 1);
    return more?.value === 'and' ? more : joint('comma', at + 1);
  }
  if (token.glued && tokens[at - 1]!.end + 1 === token.start) return joint('to', at);
  if (token.arabic && token.norm.length > 2 && token.norm.startsWith('و')) return joint('and', at);
  return undefined;
}

/** A day of a month, 1 to 31: "3", "3rd", "third", "1er", «الثالث». */
export function dayAt(scene: Scene, at: number): Part<number> | undefined {
  const { tokens, language, lexicon } = scene;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') {
    if (!/^\d{1,2}$/.test(token.norm)) return undefined;
    const suffix = suffixEnd(tokens, at + 1, lexicon.table.daySuffixes);
    return inMonth({ value: Number(token.norm), start: token.start, to: suffix ?? at + 1 });
  }
  const number = numberAt(tokens, at, language);
  if (!number || !(number.ordinal || lexicon.table.cardinalDays)) return undefined;
  return inMonth({ value: number.value, start: number.start, to: number.to });
}

const inMonth = (day: Part<number>): Part<number> | undefined =>
  day.value >= 1 && day.value <= 31 ? day : undefined;

/** A month as it is named: one month, several of one calendar, or two names that contradict each other. */
export interface NamedMonth {
  readonly calendar: 'gregorian' | 'hijri';
  readonly first: number;
  /** Differs from `first` in "May/June". */
  readonly last: number;
  readonly contradictory: boolean;
}

/** A month by its name, or by the two names of a double form: كانون الأول/ديسمبر, كانون الأول (ديسمبر), آذار أو مارس. */
export function monthAt(scene: Scene, at: number): Part<NamedMonth> | undefined {
  const one = nameAt(scene, at);
  if (!one) return undefined;
  const single = { calendar: one.value.calendar, first: one.value.month, last: one.value.month };
  const other = one.value.calendar === 'gregorian' ? secondName(scene, one.to) : undefined;
  if (!other || other.value.calendar === 'hijri')
    return { ...one, value: { ...single, contradictory: false } };
  const agrees = one.value.month === other.value.month;
  const sameSet = one.value.sets.some((set) => other.value.sets.includes(set));
  const value = { ...single, last: other.value.month, contradictory: !agrees && !sameSet };
  return { value, start: one.start, to: other.to };
}

function nameAt(scene: Scene, at: number): Part<MonthName> | undefined {
  const { tokens, lexicon } = scene;
  const match = lexicon.months.matchAt(tokens, at);
  if (!match || (lexicon.table.capitalised && !tokens[at]!.capital)) return undefined;
  // A point after a short form: "Dec. 3".
  const abbreviated =
    isSign(scene, match.to, '.') &&
    tokens[match.to]!.start === match.end &&
    tokens[match.to + 1]?.kind === 'number';
  return { value: match.values[0]!, start: match.start, to: match.to + (abbreviated ? 1 : 0) };
}

function secondName(scene: Scene, at: number): Part<MonthName> | undefined {
  if (isSign(scene, at, '(')) {
    const inside = nameAt(scene, at + 1);
    return inside && isSign(scene, inside.to, ')') ? { ...inside, to: inside.to + 1 } : undefined;
  }
  if (isSign(scene, at, '/')) return nameAt(scene, at + 1);
  const or = scene.lexicon.or.matchAt(scene.tokens, at);
  if (or) return nameAt(scene, or.to);
  const token = scene.tokens[at];
  return token?.glued && token.kind === 'word' && scene.tokens[at - 1]!.end + 1 === token.start
    ? nameAt(scene, at)
    : undefined;
}

/** A year, and the calendar that its era names: "2023", «1445 هـ», «2023م». */
export interface NamedYear {
  readonly year: number;
  readonly era: 'gregorian' | 'hijri' | null;
}

/** Four figures from 1300 to 2199 that nothing is glued to but an era. */
export function yearAt(scene: Scene, at: number): Part<NamedYear> | undefined {
  const token = scene.tokens[at];
  if (token?.kind !== 'number' || !/^(?:1[3-9]|2[01])\d\d$/.test(token.norm)) return undefined;
  const era = eraAt(scene, at + 1);
  const next = scene.tokens[at + 1];
  if (!era && next?.glued && next.kind !== 'punctuation' && next.start === token.end) return undefined;
  return {
    value: { year: Number(token.norm), era: era?.value ?? null },
    start: token.start,
    to: era?.to ?? at + 1,
  };
}

export function eraAt(scene: Scene, at: number): Part<'gregorian' | 'hijri'> | undefined {
  const match = scene.lexicon.eras.matchAt(scene.tokens, at);
  return match?.particles === '' ? { value: match.values[0]!, start: match.start, to: match.to } : undefined;
}
