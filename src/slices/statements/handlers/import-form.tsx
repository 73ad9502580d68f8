import Type from 'typebox';
import type { Db } from '../../../platform/db/index.ts';
import { type App, type Context, notFound } from '../../../platform/http/index.ts';
import { ImportPage } from '../pages/import-page.tsx';
import type { Version } from '../statement.ts';
import { isId, listStatements } from '../statement-store.ts';
import { findVersion } from '../version-store.ts';

/** How many statements the form offers to add a version to. */
export const offered = 100;

const querystring = Type.Object({ corrects: Type.Optional(Type.String({ format: 'uuid' })) });

/** The version that a new text is said to correct. @throws Refusal where there is none */
export async function versionCorrected(db: Db, id: string | undefined): Promise<Version | undefined> {
  if (!id) return undefined;
  const version = isId(id) ? await findVersion(db, id) : undefined;
  if (!version) throw notFound();
  return version;
}

/** The form with which a statement is brought in. */
export function importForm(app: App, path: string, { db }: Context): void {
  app.get(path, { schema: { querystring } }, async (request, reply) => {
    const { statements } = await listStatements(db, { limit: offered }, 'all');
    const corrects = await versionCorrected(db, request.query.corrects);
    return reply.page(<ImportPage statements={statements} corrects={corrects} />);
  });
}
