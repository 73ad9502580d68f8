import { sql } from 'kysely';
import type { Lesson } from '../../comparison/index.ts';
import type { Db, Trx } from '../../platform/db/index.ts';
import type { ConfirmedPair, MemoryPair } from '../../platform/exchange/index.ts';
import './tables.ts';

/** So many of the newest pairs teach: more would slow each comparison down and teach little that is new. */
const mostLessons = 300;

/** Pairs between two languages, whichever was the source, for the words that they teach: the newest first. */
export async function lessonsBetween(db: Db, official: string, translation: string): Promise<Lesson[]> {
  const rows = await db
    .selectFrom('memory_pair')
    .select(['source_language', 'source', 'target'])
    .where(({ or, and, eb }) =>
      or([
        and([eb('source_language', '=', official), eb('target_language', '=', translation)]),
        and([eb('source_language', '=', translation), eb('target_language', '=', official)]),
      ]),
    )
    .orderBy('added_at', 'desc')
    .orderBy('id')
    .limit(mostLessons)
    .execute();
  return rows.map(({ source_language, source, target }) =>
    source_language === official
      ? { official: source, translation: target }
      : { official: target, translation: source },
  );
}

/** Adds pairs to the memory; those that it has already are left as they are. Returns how many were new. */
export async function addToMemory(
  trx: Trx,
  pairs: readonly MemoryPair[],
  { by, at, statementId }: { readonly by: string; readonly at: Date; readonly statementId: string | null },
): Promise<number> {
  if (pairs.length === 0) return 0;
  const { numAffectedRows } = await sql`
    insert into memory_pair (statement_id, source_language, source, target_language, target, added_at, added_by)
    select ${statementId}::uuid, pair ->> 0, pair ->> 1, pair ->> 2, pair ->> 3, ${at}, ${by}
    from jsonb_array_elements(${JSON.stringify(
      pairs.map(({ source, target }) => [source.language, source.text, target.language, target.text]),
    )}::jsonb) as pair
    on conflict do nothing
  `.execute(trx);
  return Number(numAffectedRows ?? 0);
}

/** How many pairs there are. */
export async function memorySize(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('memory_pair')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** The whole memory, the oldest first, with the statement that each pair is from. */
export async function wholeMemory(db: Db): Promise<ConfirmedPair[]> {
  const rows = await db
    .selectFrom('memory_pair as m')
    .leftJoin('statement as s', 's.id', 'm.statement_id')
    .selectAll('m')
    .select('s.slug')
    .orderBy('m.added_at')
    .orderBy('m.id')
    .execute();
  return rows.map((row) => ({
    source: { language: row.source_language, text: row.source },
    target: { language: row.target_language, text: row.target },
    statement: row.slug,
    by: row.added_by,
    at: row.added_at,
  }));
}

/** The newest wording of each of these sentences in another language. */
export async function translationsOf(db: Db, from: string, to: string): Promise<ReadonlyMap<string, string>> {
  const lessons = await lessonsBetween(db, from, to);
  return new Map(lessons.reverse().map(({ official, translation }) => [official, translation]));
}
