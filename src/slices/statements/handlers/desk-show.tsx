import Type from 'typebox';
import type { App, Context } from '../../../platform/http/index.ts';
import { awaitingReview } from '../finding-store.ts';
import { DeskPage } from '../pages/desk-page.tsx';
import { listStatements } from '../statement-store.ts';
import { perPage } from './statements-list.tsx';

const querystring = Type.Object({ after: Type.Optional(Type.String({ format: 'uuid' })) });

/** The desk: every statement, with what awaits review and what is not public yet. */
export function deskShow(app: App, path: string, { db }: Context): void {
  app.get(path, { schema: { querystring } }, async (request, reply) => {
    const { statements, next } = await listStatements(
      db,
      { limit: perPage, after: request.query.after },
      'all',
    );
    const versionIds = statements.flatMap(({ versions }) => versions.map(({ id }) => id));
    const awaiting = await awaitingReview(db, versionIds);
    return reply.page(<DeskPage statements={statements} awaiting={awaiting} next={next} />);
  });
}
