import type { Part, PartAsked } from '../cursor.ts';

/** How many rows of a long answer are read at once. */
const atOnce = 500;

/** The whole of a list, part after part. */
export async function* everyPart<Item>(
  ask: (asked: PartAsked) => Promise<Part<Item>>,
): AsyncGenerator<readonly Item[]> {
  let after: string | undefined;
  do {
    const part: Part<Item> = await ask({ limit: atOnce, after });
    yield part.items;
    after = part.next ?? undefined;
  } while (after !== undefined);
}

/** A list that is read as a whole, as its only part. */
export async function* onePart<Item>(items: Promise<readonly Item[]>): AsyncGenerator<readonly Item[]> {
  yield await items;
}
