import { writtenLength } from '../particles.ts';
import type { Token } from '../tokens.ts';
import type { NumberTable, NumberWord } from './table.ts';

/** A number word found at a token. */
export interface WordMatch {
  readonly word: NumberWord;
  readonly to: number;
  readonly start: number;
  readonly definite: boolean;
  /** «و» is attached to it. */
  readonly joined: boolean;
}

/** A number that words spell out. */
export interface Spelled {
  readonly value: number;
  readonly ordinal: boolean;
  readonly definite: boolean;
  readonly start: number;
  readonly to: number;
}

/** The number word at a token. */
export function numberWordAt(
  tokens: readonly Token[],
  from: number,
  table: NumberTable,
): WordMatch | undefined {
  const row = rowAt(tokens, from, table);
  return row?.word ? { ...row, word: row.word } : undefined;
}

/** The token after what looks like a number at `from` and is none, or undefined. */
export function lookalikeEnd(tokens: readonly Token[], from: number, table: NumberTable): number | undefined {
  const row = rowAt(tokens, from, table);
  return row?.word === null ? row.to : undefined;
}

type Row = Omit<WordMatch, 'word'> & { readonly word: NumberWord | null };

/**
 * The row of a table that stands at a token, looked up behind attached particles. A phrase of two words comes before a word
 * by any reading: «وأحد عشر» is 11 behind «و», though the same letters are «واحد».
 */
function rowAt(tokens: readonly Token[], from: number, table: NumberTable): Row | undefined {
  const token = tokens[from];
  if (token?.kind !== 'word') return undefined;
  const second = tokens[from + 1];
  const pair = (norm: string): NumberWord | null | undefined =>
    table.openers.has(norm) ? table.words.get(`${norm} ${bare(second!)}`) : undefined;
  const found = second?.kind === 'word' ? readWith(pair, token) : undefined;
  if (found) return { ...found, to: from + 2 };
  const single = readWith((norm) => table.words.get(norm), token);
  return single && { ...single, to: from + 1 };
}

/** The first way to read a word that has a row. What begins with «ال» may have no article: «ألفان». */
function readWith(
  rowOf: (norm: string) => NumberWord | null | undefined,
  token: Token,
): Omit<Row, 'to'> | undefined {
  for (const { norm, whole, particles, cut, definite } of token.variants) {
    if (norm.length <= 2 && particles !== '' && particles !== 'و') continue;
    const bareWord = definite ? rowOf(whole) : undefined;
    // «الألفين»: behind the article the word looks as if it had another.
    const cutOnce = definite ? rowOf(whole.slice(2)) : undefined;
    const word = [bareWord, cutOnce, rowOf(norm)].find((row) => row !== undefined);
    if (word === undefined) continue;
    return {
      word,
      start: token.start + writtenLength(token.raw, cut),
      definite: definite && bareWord === undefined,
      joined: particles.startsWith('و'),
    };
  }
  return undefined;
}

const bare = (token: Token): string =>
  token.arabic && token.norm.length > 3 && token.norm.startsWith('ال') ? token.norm.slice(2) : token.norm;

/** A sum under way: `total` has the magnitudes that are complete, `group` what stands after them. */
interface Sum {
  readonly total: number;
  readonly group: number;
  readonly magnitude: number;
  readonly room: number;
  readonly last: NumberWord;
  readonly ordinal: boolean;
  readonly to: number;
}

/** The longest number that words spell from token `from` on. */
export function spelledAt(tokens: readonly Token[], from: number, table: NumberTable): Spelled | undefined {
  const first = numberWordAt(tokens, from, table);
  if (!first) return undefined;
  let sum = begin(first);
  let beforeJoin: Sum | undefined;
  for (;;) {
    const joiner = table.and !== null && tokens[sum.to]?.norm === table.and;
    const next = numberWordAt(tokens, sum.to + (joiner ? 1 : 0), table);
    if (!next) break;
    const joined = joiner || next.joined;
    const grown = grow(sum, next, joined, first.definite, table);
    if (!grown) {
      // "two hundred and three hundred": what was joined begins another number.
      if (!joined && next.word.role === 'multiplier' && beforeJoin) sum = beforeJoin;
      break;
    }
    if (joined) beforeJoin = sum;
    sum = grown;
  }
  const { total, group, ordinal, to, last } = sum;
  if (to === first.to && last.onlyBesideAnother) return undefined;
  const dual = to === first.to ? dualIn(tokens, from, table) : undefined;
  return { value: dual ?? total + group, ordinal, definite: first.definite, start: first.start, to };
}

/** «مليونا دولار»: two of them, where a noun follows; «25 مليونا» has its count before it. */
function dualIn(tokens: readonly Token[], from: number, { duals }: NumberTable): number | undefined {
  if (!duals || tokens[from + 1]?.kind !== 'word') return undefined;
  return tokens[from]!.variants.map(({ norm }) => duals.get(norm)).find((value) => value !== undefined);
}

function begin({ word, to }: WordMatch): Sum {
  const magnitude = word.role === 'multiplier' && word.value >= 1_000;
  return {
    total: magnitude ? word.value : 0,
    group: magnitude ? 0 : word.value,
    magnitude: magnitude ? word.value : Number.POSITIVE_INFINITY,
    room: word.room,
    last: word,
    ordinal: word.ordinal,
    to,
  };
}

/** The sum with one more word, or undefined where the word cannot belong to it. */
function grow(
  sum: Sum,
  next: WordMatch,
  joined: boolean,
  definite: boolean,
  table: NumberTable,
): Sum | undefined {
  const { word, to } = next;
  if (sum.ordinal && !table.unitsBeforeTens) return undefined;
  // Arabic parts agree: «الرابع والثمانون», «رابعا وثمانين», «أربعة وثمانون», never «الرابع وثمانون».
  if (joined && (sum.ordinal ? next.definite !== definite : next.definite && !definite)) return undefined;
  const multiplied = word.role === 'multiplier' && !joined ? multiply(sum, word) : undefined;
  const grown = multiplied ?? add(sum, word, joined, table);
  return grown && { ...grown, last: word, ordinal: sum.ordinal || word.ordinal, to };
}

type Grown = Pick<Sum, 'total' | 'group' | 'magnitude' | 'room'>;

function multiply(sum: Sum, word: NumberWord): Grown | undefined {
  const { total, group, magnitude } = sum;
  if (sum.ordinal) return undefined;
  if (word.value === 100) {
    return group >= 1 && group <= 9 ? { total, group: group * 100, magnitude, room: word.room } : undefined;
  }
  if (group > 0 && word.value < magnitude)
    return { total: total + group * word.value, group: 0, magnitude: word.value, room: word.room };
  // "mille milliards", «ألف مليار».
  if (group === 0 && word.value > magnitude)
    return { total: total * word.value, group: 0, magnitude: word.value, room: word.room };
  return undefined;
}

function add(sum: Sum, word: NumberWord, joined: boolean, table: NumberTable): Grown | undefined {
  const { total, group, magnitude, last } = sum;
  if (!table.mayFollow(last, word, joined)) return undefined;
  const unitThenTens =
    table.unitsBeforeTens &&
    last.role === 'addend' &&
    last.value < 10 &&
    word.value >= 20 &&
    word.value < 100;
  if (!unitThenTens && word.value >= sum.room) return undefined;
  const room = unitThenTens ? 0 : word.room;
  if (word.role === 'multiplier' && word.value >= 1_000)
    return { total: total + group + word.value, group: 0, magnitude: word.value, room };
  return word.value >= 1_000
    ? { total: total + group + word.value, group: 0, magnitude, room }
    : { total, group: group + word.value, magnitude, room };
}
