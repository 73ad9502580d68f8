import Type from 'typebox';
import { type App, type Context, open } from '../../../platform/http/index.ts';
import { ListPage } from '../pages/list-page.tsx';
import { listStatements } from '../statement-store.ts';

export const perPage = 20;

const querystring = Type.Object({ after: Type.Optional(Type.String({ format: 'uuid' })) });

/** The public list: what is published, the newest first. */
export function statementsList(app: App, path: string, { db }: Context): void {
  app.get(path, { ...open, schema: { querystring } }, async (request, reply) => {
    const { after } = request.query;
    const { statements, next } = await listStatements(db, { limit: perPage, after }, 'public');
    return reply.page(<ListPage statements={statements} next={next} later={after !== undefined} />);
  });
}
