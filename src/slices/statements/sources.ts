import { sql } from 'kysely';
import type { Db } from '../../platform/db/index.ts';
import type { FindSources, Source } from '../register/index.ts';
import { isCorrectedInPublic, versionsOf } from './version-store.ts';

interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly slug: string;
  readonly corrected: boolean;
}

/**
 * Tells the register which statement each of its evidence stands in, as far as the version is public, and what a statement that
 * it names is: by the public text that prevails.
 */
export const publicSources =
  (db: Db): FindSources =>
  async (ids) => {
    const { rows } = await sql<SourceRow>`
      select v.id, v.title, v.language, s.slug, ${isCorrectedInPublic} as corrected
      from statement_version v join statement s on s.id = v.statement_id
      where v.id = any(${ids}::uuid[]) and v.published_at is not null
    `.execute(db);
    const found = new Map<string, Source>(
      rows.map(({ id, slug, title, language, corrected }) => [
        id,
        { slug, title, language, corrected: corrected ? id : null },
      ]),
    );
    const others = ids.filter((id) => !found.has(id));
    return others.length === 0 ? found : new Map([...found, ...(await statementsAmong(db, others))]);
  };

async function statementsAmong(db: Db, ids: readonly string[]): Promise<[string, Source][]> {
  const statements = await db.selectFrom('statement').select(['id', 'slug']).where('id', 'in', ids).execute();
  if (statements.length === 0) return [];
  const versions = await versionsOf(
    db,
    statements.map(({ id }) => id),
    'public',
  );
  return statements.flatMap(({ id, slug }) => {
    const shown = versions.find(({ statementId }) => statementId === id);
    return shown ? [[id, { slug, title: shown.title, language: shown.language }] as [string, Source]] : [];
  });
}
