import { type RawBuilder, sql } from 'kysely';
import { knownAt, type View } from '../as-of.ts';
import { isOpen, stands } from '../terms/standing.ts';

/**
 * Whether an entry stood, and could be read, as of a view. What is public now is told by a column, what was public then by
 * its words. An entry that was merged into another is not one of its own.
 * @param entry the alias of the table `entry`
 */
export function isVisible(entry: string, { audience, known, on }: View): RawBuilder<boolean> {
  const at = knownAt({ known, on });
  const column = (name: string) => sql.ref(`${entry}.${name}`);
  const single = sql<boolean>`not exists (
    select from merging where merged = ${column('id')} and kind = 'entry' and merged_at <= ${at} and (undone_at is null or undone_at > ${at}))`;
  if (audience === 'all') return sql<boolean>`${stands(entry, at)} and ${single}`;
  if (known === null)
    return sql<boolean>`${column('retracted_at')} is null and ${column('public_from')} is not null and ${single}`;
  return sql<boolean>`${stands(entry, at)} and ${single} and (${column('by_hand')} or exists (
    select from (select ${column('id')} as id union all
                 select merged from merging where kept = ${column('id')} and kind = 'entry' and ${isOpen(at)}) as one
    join evidence on evidence.entry_id = one.id
    where public_from <= ${at} and (withdrawn_at is null or withdrawn_at > ${at})))`;
}
