import { type Db, transaction } from '../../platform/db/index.ts';
import { notFound } from '../../platform/http/index.ts';
import { append } from '../record/index.ts';
import { makePublic } from '../register/index.ts';
import { assertUnpublished } from './statement.ts';
import { lockVersion, markPublished } from './version-store.ts';

/** Makes a version public, for good. @throws Refusal where it is public already */
export async function publish(
  db: Db,
  versionId: string,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  await transaction(db, async (trx) => {
    const version = await lockVersion(trx, versionId);
    if (!version) throw notFound();
    assertUnpublished(version);
    await markPublished(trx, versionId, by, at);
    await makePublic(trx, versionId, at);
    await append(trx, {
      kind: 'version-published',
      subject: versionId,
      by,
      at,
      data: { sha256: version.sha256 },
    });
  });
}
