import type { PartyRef } from '../../../reading/index.ts';
import { type Body, bodiesById } from '../body.ts';
import { refsOfParties } from '../parties.ts';
import { type Entry, entriesById, type Reader } from './evidence.ts';

/**
 * What was read of the register but still names by id what it rests on and what it is about. These are found for everything
 * that a page shows at once, so that a page costs the same few questions to the database whatever it shows.
 */
export interface Pending<Item> {
  readonly names: Names;
  readonly items: (found: Found) => Item[];
}

/** What is not read at all. */
export const nothing: Pending<never> = { names: {}, items: () => [] };

/** Ids of entries, bodies and parties. */
interface Names {
  readonly entries?: readonly string[];
  readonly bodies?: readonly string[];
  readonly parties?: readonly string[];
}

/** What ids stand for, as of a view. Entries that did not stand, or could not be read, are missing. */
export interface Found {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly parties: ReadonlyMap<string, PartyRef>;
}

/** Finds what all of these name. */
export async function findNamed(
  reader: Reader,
  pending: readonly { readonly names: Names }[],
): Promise<Found> {
  const ids = (of: keyof Names) => [...new Set(pending.flatMap(({ names }) => names[of] ?? []))];
  const [entries, bodies, parties] = await Promise.all([
    entriesById(reader, ids('entries')),
    bodiesById(reader.db, ids('bodies')),
    refsOfParties(reader.db, ids('parties'), reader.view),
  ]);
  return { entries, bodies, parties };
}

/** Items whose names are looked up for themselves alone. */
export async function found<Item>(reader: Reader, pending: Pending<Item>): Promise<Item[]> {
  return pending.items(await findNamed(reader, [pending]));
}
