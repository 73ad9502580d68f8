import Type from 'typebox';
import { type App, type Context, open } from '../../../platform/http/index.ts';
import { AsOfQuery, asOf, Then } from '../../register/index.ts';
import { ListPage } from '../pages/list-page.tsx';
import { listStatements } from '../statement-store.ts';

export const perPage = 20;

const querystring = Type.Object({
  ...AsOfQuery.properties,
  after: Type.Optional(Type.String({ format: 'uuid' })),
});

/** The public list: what is published, or was by then, the newest first. */
export function statementsList(app: App, path: string, { db }: Context): void {
  app.get(path, { ...open, schema: { querystring } }, async (request, reply) => {
    const { after } = request.query;
    const then = asOf(request.query);
    const { statements, next } = await listStatements(db, { limit: perPage, after }, 'public', then);
    return reply.page(
      <Then asOf={then}>
        <ListPage statements={statements} next={next} later={after !== undefined} />
      </Then>,
    );
  });
}
