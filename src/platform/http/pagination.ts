import Type, { type Static, type TSchema } from 'typebox';
import { invalid, notAsExpected } from './unfit.ts';

/** How a program asks for a part of a list. */
export const PageQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'How many items to send.' }),
    after: Type.Optional(
      Type.String({ maxLength: 400, description: 'The `next` of the part before: go on after it.' }),
    ),
  },
  { additionalProperties: false },
);

/** A part of a list: its items, and what to ask for to go on, null at the end. */
export const pageOf = <Item extends TSchema>(item: Item) =>
  Type.Object(
    { items: Type.Array(item), next: Type.Union([Type.String(), Type.Null()]) },
    { additionalProperties: false },
  );

/** What a program is told when something is refused (RFC 9457, with our message's key). */
export const Problem = Type.Object(
  { error: Type.String(), message: Type.String(), status: Type.Integer() },
  { additionalProperties: true },
);

/**
 * The part of a list that is asked for.
 * @param idOf what the list is ordered and continued by
 * @throws Refusal where `after` is no item of the list
 */
export function partOf<Item>(
  all: readonly Item[],
  { limit, after }: Static<typeof PageQuery>,
  idOf: (item: Item) => string,
): { items: Item[]; next: string | null } {
  const before = after === undefined ? -1 : all.findIndex((item) => idOf(item) === after);
  if (after !== undefined && before === -1) throw invalid(notAsExpected('after', after));
  const items = all.slice(before + 1, before + 1 + limit);
  const last = items.at(-1);
  return { items, next: last !== undefined && last !== all.at(-1) ? idOf(last) : null };
}
