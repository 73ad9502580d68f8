import type { Db } from '../../platform/db/index.ts';
import type { FindSources } from '../register/index.ts';
import { isCorrectedInPublic } from './version-store.ts';

/** Tells the register which statement each of its evidence stands in, as far as the version is public. */
export const publicSources =
  (db: Db): FindSources =>
  async (versionIds) => {
    const rows = await db
      .selectFrom('statement_version as v')
      .innerJoin('statement as s', 's.id', 'v.statement_id')
      .select(['v.id', 'v.title', 'v.language', 's.slug', isCorrectedInPublic.as('corrected')])
      .where('v.id', 'in', versionIds)
      .where('v.published_at', 'is not', null)
      .execute();
    return new Map(
      rows.map(({ id, slug, title, language, corrected }) => [
        id,
        { slug, title, language, corrected: corrected ? id : null },
      ]),
    );
  };
