import Type from 'typebox';
import { type App, type Context, notFound, open } from '../../../platform/http/index.ts';
import { holdAgainst, pairOf } from '../compare.ts';
import { ComparePage } from '../pages/compare-page.tsx';
import { findPublicStatement, findStatement } from '../statement-store.ts';

const params = Type.Object({ slug: Type.String({ maxLength: 100 }) });
const language = Type.Optional(Type.String({ maxLength: 35 }));
const querystring = Type.Object({ official: language, translation: language });
const schema = { params, querystring };

/** Two published versions of a statement, side by side. */
export function compareShow(app: App, path: string, { db }: Context): void {
  app.get(path, { ...open, schema }, async (request, reply) => {
    const statement = await findPublicStatement(db, { slug: request.params.slug });
    const pair = statement && pairOf(statement, request.query, request.locale.language);
    if (!pair) throw notFound();
    return reply.page(
      <ComparePage statement={statement} held={await holdAgainst(db, ...pair)} where="public" />,
    );
  });
}

const deskSchema = {
  params,
  querystring: Type.Object({
    official: language,
    translation: language,
    align: Type.Optional(Type.Literal('1')),
    said: Type.Optional(Type.Literal('confirmed')),
  }),
};

/** The same on the desk: of versions that are not public yet, too, and with what a reviser can do. */
export function compareOnDesk(app: App, path: string, { db }: Context): void {
  app.get(path, { schema: deskSchema }, async (request, reply) => {
    const statement = await findStatement(db, { slug: request.params.slug });
    const pair = statement && pairOf(statement, request.query, request.locale.language);
    if (!pair) throw notFound();
    return reply.page(
      <ComparePage
        statement={statement}
        held={await holdAgainst(db, ...pair)}
        where="desk"
        aligning={request.query.align === '1'}
        message={
          request.query.said && { tone: 'good', text: request.locale.t('comparison.page.memory-extended') }
        }
      />,
    );
  });
}
