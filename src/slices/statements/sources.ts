import { sql } from 'kysely';
import type { Db } from '../../platform/db/index.ts';
import type { FindSources, Source } from '../register/index.ts';
import { referenceIn, versionNamed } from './reference.ts';
import { isId } from './statement-store.ts';
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
 * it names is: by the public text that prevails, or the version that an address names.
 */
export const publicSources =
  (db: Db): FindSources =>
  async (references) => {
    const ids = references.filter(isId);
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
    const others = references.filter((reference) => !found.has(reference));
    return others.length === 0 ? found : new Map([...found, ...(await statementsAmong(db, others))]);
  };

async function statementsAmong(db: Db, references: readonly string[]): Promise<[string, Source][]> {
  const named = references.map((reference) => ({ reference, ...referenceIn(reference) }));
  const names = named.map(({ name }) => name);
  const { rows: statements } = await sql<{ id: string; slug: string }>`
    select id, slug from statement where id = any(${names.filter(isId)}::uuid[]) or slug = any(${names})
  `.execute(db);
  if (statements.length === 0) return [];
  const versions = await versionsOf(
    db,
    statements.map(({ id }) => id),
    'public',
  );
  return named.flatMap(({ reference, name, version }) => {
    const statement = statements.find(({ id, slug }) => id === name || slug === name);
    const own = versions.filter(({ statementId }) => statementId === statement?.id);
    const shown = version === null ? own[0] : versionNamed(own, version);
    if (!statement || !shown) return [];
    return [[reference, { slug: statement.slug, title: shown.title, language: shown.language }]];
  });
}
