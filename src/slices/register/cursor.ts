import { invalid, notAsExpected } from '../../platform/http/index.ts';

/** How much of a list is asked for, and after what. */
export interface PartAsked {
  readonly limit: number;
  /** The `next` of the part before. */
  readonly after?: string | undefined;
}

/** How many rows a page shows before it leads on. */
export const rowsOnPage = 100;

/** A part of a list, and what to ask for to go on; null at the end. */
export interface Part<Item> {
  readonly items: Item[];
  readonly next: string | null;
}

/**
 * Makes a part of rows of which one more than the limit was asked for, so that it is known whether there are more.
 * @param placeOf what the list is ordered by, of a row
 */
export function partFrom<Row>(
  rows: readonly Row[],
  { limit }: PartAsked,
  placeOf: (row: Row) => readonly (string | number)[],
): Part<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: last !== undefined && rows.length > limit ? write(placeOf(last)) : null };
}

const write = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/**
 * The place in an order after which a part begins, or undefined at the beginning.
 * @param length of what the list is ordered by
 * @throws Refusal where `after` is none of ours
 */
export function placeAfter({ after }: PartAsked, length: number): readonly (string | number)[] | undefined {
  if (after === undefined) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(place) && place.length === length && place.every(isPlain)) return place;
  } catch {
    // Refused below.
  }
  throw invalid(notAsExpected('after', after));
}

const isPlain = (part: unknown): part is string | number =>
  typeof part === 'string' || typeof part === 'number';
