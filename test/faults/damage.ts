import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../src/platform/db/index.ts';
import { verify } from '../../src/slices/record/index.ts';
import type { Acknowledged } from './officer.ts';

/** Everything that must not be, each as the question for the ids of which it is so. */
const questions: Readonly<Record<string, RawBuilder<{ id: string }>>> = {
  'a version without its reading': sql`
    select id from statement_version v where not exists (select from reading r where r.version_id = v.id)`,
  'a version that history does not know': sql`
    select id from statement_version v where (select count(*) from history_event e
      where e.kind = 'version-imported' and e.subject = v.id::text) <> 1`,
  'a version that history knows and that is not here': sql`
    select subject as id from history_event e where kind = 'version-imported'
      and not exists (select from statement_version v where v.id::text = e.subject)`,
  'a version with fewer findings than were read': sql`
    select subject as id from history_event e where kind = 'version-imported'
      and (select count(*) from finding f where f.version_id::text = e.subject) <> (data ->> 'findings')::int`,
  'a statement without a version': sql`
    select id from statement s where not exists (select from statement_version v where v.statement_id = s.id)`,
  'an accepted finding that history does not know': sql`
    select id from finding f where status = 'accepted' and not exists (select from history_event e
      where e.kind = 'finding-accepted' and e.subject = f.id::text and e.data ->> 'entry' = f.entry_id::text)`,
  'an accepted finding whose words are not at its entry': sql`
    select id from finding f where status = 'accepted' and not exists (select from evidence e
      where e.entry_id = f.entry_id and e.finding_id = f.id and e.version_id = f.version_id)`,
  'a finding that history says was accepted and that is open': sql`
    select subject as id from history_event e where kind = 'finding-accepted'
      and not exists (select from finding f where f.id::text = e.subject and f.status = 'accepted')`,
  'an entry that history does not know': sql`
    select id from entry n where (select count(*) from history_event e
      where e.kind = 'entry-entered' and e.subject = n.id::text) <> 1`,
  'an entry that history knows and that is not here': sql`
    select subject as id from history_event e where kind = 'entry-entered'
      and not exists (select from entry n where n.id::text = e.subject)`,
  'an entry that nothing states': sql`
    select id from entry n where not exists (select from evidence e where e.entry_id = n.id)`,
  'a meeting that is an entry alone': sql`
    select id from entry n where type = 'meeting' and not exists (select from meeting m where m.entry_id = n.id)`,
};

/** Looks for what was lost, and for what is half there: a sentence for each, none where all is whole. */
export async function findDamage(db: Db, acknowledged: Acknowledged): Promise<string[]> {
  const damage: string[] = [];
  for (const [what, question] of Object.entries(questions)) {
    const { rows } = await question.execute(db);
    damage.push(...rows.map(({ id }) => `${what}: ${id}`));
  }
  for (const id of await missing(db, sql`select id::text from statement_version`, acknowledged.versions))
    damage.push(`an acknowledged version that is lost: ${id}`);
  for (const id of await missing(
    db,
    sql`select id::text from finding where status = 'accepted'`,
    acknowledged.findings,
  ))
    damage.push(`an acknowledged acceptance that is lost: ${id}`);
  const history = await verify(db);
  if (!history.ok)
    damage.push(`a history that is broken at event ${history.broken.seq}: ${history.broken.why}`);
  return damage;
}

async function missing(
  db: Db,
  stored: RawBuilder<{ id: string }>,
  acknowledged: readonly string[],
): Promise<string[]> {
  const { rows } = await stored.execute(db);
  const ids = new Set(rows.map(({ id }) => id));
  return acknowledged.filter((id) => !ids.has(id));
}
