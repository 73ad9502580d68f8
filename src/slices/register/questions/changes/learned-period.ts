import { type RawBuilder, sql } from 'kysely';
import { type PartAsked, placeAfter } from '../../cursor.ts';
import { addDays } from '../../fuzzy.ts';
import type { Period } from './period.ts';

/** A part of what a period has: which moments belong to it, and how many rows it takes to tell that there are more. */
export interface Wanted {
  readonly within: (at: RawBuilder<unknown>, id: RawBuilder<unknown>) => RawBuilder<boolean>;
  readonly limit: number;
}

export function partOf({ from, to }: Period, asked: PartAsked): Wanted {
  const end = `${addDays(to, 1)}T00:00:00Z`;
  const [told, last] = placeAfter(asked, 2) ?? [];
  return {
    limit: asked.limit + 1,
    within: (at, id) =>
      told === undefined
        ? sql<boolean>`${at} >= ${`${from}T00:00:00Z`}::timestamptz and ${at} < ${end}::timestamptz`
        : sql<boolean>`(${at}, ${id}) > (${told}::timestamptz, ${last}::uuid) and ${at} < ${end}::timestamptz`,
  };
}

/** Rows of a table in the order of moments, no more than the part takes: an index has them in this order. */
export const inOrder = (rows: RawBuilder<unknown>, { limit }: Wanted): RawBuilder<unknown> =>
  sql`(${rows} order by at, id limit ${limit})`;
