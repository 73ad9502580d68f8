import type { Db } from '../../src/platform/db/index.ts';
import type { Finding, Reading } from '../../src/reading/index.ts';
import { insertFindings } from '../../src/slices/statements/finding-store.ts';
import type { Version } from '../../src/slices/statements/index.ts';
import { indexWords } from '../../src/slices/statements/search.ts';
import { insertStatement } from '../../src/slices/statements/statement-store.ts';
import { insertReading, insertVersion } from '../../src/slices/statements/version-store.ts';

/** When everything that a test makes was made. */
export const madeAt = new Date('2024-05-15T09:00:00Z');

const header: Omit<Reading, 'findings'> = {
  text: { language: 'en', sha256: '', characters: 0, sentences: 1 },
  issuer: { name: 'Ministry of Water', party: 'JO' },
  issuedOn: '2024-05-14',
  kind: 'communique',
  standing: { role: 'official', officialLanguage: null, officialUrl: null },
};

interface StoredText {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly sha256: string;
  readonly language?: string;
  readonly standing?: Version['standing'];
}

/** A version of a new statement with these findings, whatever a reader would have found in its text. */
export async function storedVersion(
  db: Db,
  { text, findings, sha256, language = 'en', standing = 'official' }: StoredText,
): Promise<Version> {
  return db.transaction().execute(async (trx) => {
    const by = 'Noor';
    const statement = await insertStatement(trx, 'Communiqué of the ministers', header, { by, at: madeAt });
    const version = await insertVersion(trx, {
      statement_id: statement.id,
      language,
      standing,
      title: 'Communiqué of the ministers',
      text,
      sha256,
      imported_at: madeAt,
      imported_by: by,
    });
    await indexWords(trx, { id: version.id, language, text });
    const readingId = await insertReading(trx, version.id, 'test', header, madeAt);
    await insertFindings(trx, { readingId, versionId: version.id }, findings);
    return version;
  });
}
