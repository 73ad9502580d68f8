import Type from 'typebox';
import { type App, type Context, open } from '../../../platform/http/index.ts';
import { ListPage } from '../pages/list-page.tsx';
import { publicView } from '../statement.ts';
import { listStatements } from '../statement-store.ts';

export const perPage = 20;

const querystring = Type.Object({ after: Type.Optional(Type.String({ format: 'uuid' })) });

/** The public list: what is published, the newest first. */
export function statementsList(app: App, path: string, { db }: Context): void {
  app.get(path, { ...open, schema: { querystring } }, async (request, reply) => {
    const { after } = request.query;
    const { statements, next } = await listStatements(db, { limit: perPage, after }, 'public');
    const shown = statements.flatMap((statement) => publicView(statement) ?? []);
    return reply.page(<ListPage statements={shown} next={next} later={after !== undefined} />);
  });
}
