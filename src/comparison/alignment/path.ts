import type { Bead } from './learning.ts';

/**
 * The shapes that a bead may have, official × translation, with their weight beforehand: translators mostly keep sentences.
 * Not probabilities: a lost sentence weighs more than it is frequent, because missing it costs more.
 */
const shapes: readonly (readonly [official: number, translation: number, prior: number])[] = [
  [1, 1, Math.log(0.8)],
  [2, 1, Math.log(0.08)],
  [1, 2, Math.log(0.05)],
  [1, 0, Math.log(0.2)],
  [0, 1, Math.log(0.08)],
  [3, 1, Math.log(0.004)],
  [1, 3, Math.log(0.004)],
  [2, 2, Math.log(0.002)],
];

/** Where to look: for each official index the first and the last translation index, both included. */
export interface Corridor {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The shapes that are common: the others are rare, and not worth looking for before much is known. */
export const commonShapes = 5;

/**
 * The best path through the corridor: beads in order that cover both sides. `score` is asked for beads with both sides.
 * @param allowed how many of the shapes, from the first
 */
export function bestPath(
  officials: number,
  translations: number,
  corridor: Corridor,
  score: (official: number, officialEnd: number, translation: number, translationEnd: number) => number,
  allowed = shapes.length,
): Bead[] {
  const offsets = new Int32Array(officials + 2);
  for (let row = 0; row <= officials; row++)
    offsets[row + 1] = offsets[row]! + (corridor.last[row]! - corridor.first[row]! + 1);
  const best = new Float64Array(offsets[officials + 1]!).fill(Number.NEGATIVE_INFINITY);
  const came = new Uint8Array(best.length);
  best[0] = 0;
  for (let row = 0; row <= officials; row++) {
    const first = corridor.first[row]!;
    for (let column = first; column <= corridor.last[row]!; column++) {
      const here = best[offsets[row]! + column - first]!;
      if (here === Number.NEGATIVE_INFINITY) continue;
      for (let index = 0; index < allowed; index++) {
        const [down, across, prior] = shapes[index]!;
        const nextRow = row + down;
        const nextColumn = column + across;
        if (nextRow > officials || nextColumn > translations) continue;
        if (nextColumn < corridor.first[nextRow]! || nextColumn > corridor.last[nextRow]!) continue;
        const gain = down > 0 && across > 0 ? score(row, nextRow, column, nextColumn) : 0;
        const cell = offsets[nextRow]! + nextColumn - corridor.first[nextRow]!;
        if (here + prior + gain > best[cell]!) {
          best[cell] = here + prior + gain;
          came[cell] = index + 1;
        }
      }
    }
  }
  return walkBack(officials, translations, corridor, offsets, came);
}

function walkBack(
  officials: number,
  translations: number,
  corridor: Corridor,
  offsets: Int32Array,
  came: Uint8Array,
): Bead[] {
  const beads: Bead[] = [];
  let row = officials;
  let column = translations;
  while (row > 0 || column > 0) {
    const shape = shapes[came[offsets[row]! + column - corridor.first[row]!]! - 1];
    if (!shape) throw new Error('the corridor has no way through');
    const [down, across] = shape;
    beads.push({ official: range(row - down, row), translation: range(column - across, column) });
    row -= down;
    column -= across;
  }
  return beads.reverse();
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** A corridor of the given half-width around a straight line, or around a path found before. */
export function corridorAround(
  officials: number,
  translations: number,
  halfWidth: number,
  path?: readonly Bead[],
): Corridor {
  const first = new Int32Array(officials + 1);
  const last = new Int32Array(officials + 1);
  const lowest = new Int32Array(officials + 1).fill(translations);
  const highest = new Int32Array(officials + 1);
  if (path) {
    let row = 0;
    let column = 0;
    const note = (at: number): void => {
      lowest[at] = Math.min(lowest[at]!, column);
      highest[at] = Math.max(highest[at]!, column);
    };
    note(0);
    for (const bead of path) {
      for (let step = 1; step <= bead.official.length; step++) note(row + step);
      row += bead.official.length;
      column += bead.translation.length;
      note(row);
    }
  } else {
    for (let row = 0; row <= officials; row++) {
      lowest[row] = Math.round((row * translations) / Math.max(1, officials));
      highest[row] = lowest[row]!;
    }
  }
  for (let row = 0; row <= officials; row++) {
    first[row] = Math.max(0, lowest[row]! - halfWidth);
    last[row] = Math.min(translations, highest[row]! + halfWidth);
  }
  first[0] = 0;
  last[officials] = translations;
  return { first, last };
}
