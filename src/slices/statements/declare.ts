import { type Db, transaction } from '../../platform/db/index.ts';
import { notFound } from '../../platform/http/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { append } from '../record/index.ts';
import { assertMayMove, assertRoomFor, type VersionStanding } from './statement.ts';
import { lockStatement, settleHeader } from './statement-store.ts';
import { keepStanding, lockVersion, placeVersion } from './version-store.ts';

/** What somebody declares a version to be: the official text or a translation, of the statement it is in or of another. */
export interface Declaration {
  readonly versionId: string;
  readonly standing: VersionStanding;
  /** The statement that the version belongs to, where that changes. */
  readonly statementId?: string | undefined;
  readonly by: string;
  readonly at: Date;
}

/** @throws Refusal where the statement has no room for it, or a published version would change its address */
export async function declare(db: Db, declaration: Declaration): Promise<void> {
  const { versionId, standing, by, at } = declaration;
  await transaction(db, async (trx) => {
    const version = await lockVersion(trx, versionId);
    if (!version) throw notFound();
    const statement = await lockStatement(trx, declaration.statementId ?? version.statementId);
    if (!statement) throw new Refusal('statements.refusal.no-statement', {}, { status: 404 });
    const statementId = statement.id;
    if (statementId !== version.statementId) assertMayMove(version);
    assertRoomFor(
      { language: version.language, standing },
      statement.versions.filter((other) => other.id !== versionId),
    );
    if (standing !== version.standing) await keepStanding(trx, version, at);
    await placeVersion(trx, versionId, { statementId, standing });
    await settleHeader(trx, statementId);
    if (statementId !== version.statementId) await settleHeader(trx, version.statementId);
    await append(trx, {
      kind: 'version-declared',
      subject: versionId,
      by,
      at,
      data: {
        statement: statementId,
        standing,
        before: { statement: version.statementId, standing: version.standing },
      },
    });
  });
}
