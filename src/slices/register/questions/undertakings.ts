import { type RawBuilder, sql } from 'kysely';
import { type Part, type PartAsked, partFrom, placeAfter } from '../cursor.ts';
import { type EntryOf, entriesById, type Reader } from '../read/evidence.ts';
import { isVisible } from '../read/visible.ts';

/** Everything that a party has undertaken and said, the newest first. */
export async function undertakingsIn(
  reader: Reader,
  partyId: string,
  asked: PartAsked,
): Promise<Part<EntryOf<'undertaking'>>> {
  const { on } = reader.view;
  const saidBy = on === null ? sql<boolean>`true` : sql<boolean>`e.said_on <= ${on}::date`;
  const { rows } = await sql<{ id: string; said: string }>`
    select e.id, coalesce(e.said_on::text, '') as said from entry e
    where e.type = 'undertaking' and e.fact ->> 'actor' = ${partyId}
      and ${isVisible('e', reader.view)} and ${saidBy} and ${saidAfter(asked)}
    order by e.said_on desc nulls last, e.id limit ${asked.limit + 1}
  `.execute(reader.db);
  const { items, next } = partFrom(rows, asked, ({ said, id }) => [said, id]);
  const entries = await entriesById(
    reader,
    items.map(({ id }) => id),
  );
  const undertakings = items.flatMap(
    ({ id }) => (entries.get(id) as EntryOf<'undertaking'> | undefined) ?? [],
  );
  return { items: undertakings, next };
}

/**
 * What comes after a place in the order of entries by when they were said last: said earlier, said on no day, or the same and
 * a later id. The place is the day, empty for none, and the id.
 */
export function saidAfter(asked: PartAsked): RawBuilder<boolean> {
  const after = placeAfter(asked, 2);
  if (!after) return sql<boolean>`true`;
  const [said, id] = after;
  return said === ''
    ? sql<boolean>`e.said_on is null and e.id > ${id}::uuid`
    : sql<boolean>`(e.said_on < ${said}::date or (e.said_on = ${said}::date and e.id > ${id}::uuid) or e.said_on is null)`;
}
