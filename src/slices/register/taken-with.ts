import { sql } from 'kysely';
import type { Db } from '../../platform/db/index.ts';
import './tables.ts';

/**
 * Those among findings whose undoing takes with it what a person said since: the entry that their words state was put right or
 * described by hand, and nothing else states it.
 * @returns the ids of the entries, by the ids of the findings
 */
export async function takenWith(db: Db, findingIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (findingIds.length === 0) return new Map();
  const { rows } = await sql<{ finding: string; entry: string }>`
    select distinct v.finding_id as finding, e.id as entry from evidence v join entry e on e.id = v.entry_id
    where v.finding_id = any(${findingIds}::uuid[]) and v.withdrawn_at is null
      and e.retracted_at is null and e.supersedes is not null and not e.by_hand
      and not exists (select from evidence other where other.entry_id = e.id and other.withdrawn_at is null
                      and other.finding_id is distinct from v.finding_id)
  `.execute(db);
  return new Map(rows.map(({ finding, entry }) => [finding, entry]));
}
