import Type from 'typebox';
import { type App, type Context, fieldsOf, notFound } from '../../../../platform/http/index.ts';
import { isId } from '../../id.ts';
import { doublesFrom } from '../find-doubles.ts';
import { keptAsTwo } from '../kept-as-two.ts';
import { DoublesPage } from '../pages/doubles-page.tsx';
import { doublesPath } from '../paths.ts';
import { tellNoLonger, tellTwo } from '../tell-two.ts';

const Kind = Type.Union([Type.Literal('body'), Type.Literal('person')]);
const querystring = Type.Object({
  kind: Type.Optional(Kind),
  after: Type.Optional(Type.String({ format: 'uuid' })),
  said: Type.Optional(Type.Union([Type.Literal('two'), Type.Literal('again')])),
});

/** The likely doubles among the bodies and persons that came last, or before a given one. */
export function doublesShow(app: App, path: string, { db }: Context): void {
  app.get(path, { schema: { querystring } }, async ({ query, locale }, reply) => {
    const kinds = query.kind ? [query.kind] : (['body', 'person'] as const);
    const parts = await Promise.all(
      kinds.map(async (kind) => ({
        kind,
        doubles: await doublesFrom(db, kind, query.after ?? null),
        kept: query.after ? [] : await keptAsTwo(db, kind),
      })),
    );
    const message = query.said ? locale.t(`doubles.${query.said}`) : null;
    return reply.page(<DoublesPage parts={parts} message={message} />);
  });
}

/** Keeps that two are two, or takes that back. */
export function twoPost(app: App, path: string, { db, clock }: Context): void {
  const params = Type.Object({ kind: Kind, id: Type.String({ format: 'uuid' }) });
  app.post(path, { schema: { params } }, async (request, reply) => {
    const { kind, id } = request.params;
    const { other = '', again = '' } = fieldsOf(request);
    if (!isId(other)) throw notFound();
    const tell = again === '' ? tellTwo : tellNoLonger;
    await tell(db, { kind, ids: [id, other], by: request.actor, at: clock() });
    const said = again === '' ? 'two' : 'again';
    return reply.redirect(`${doublesPath(request.locale.language)}?said=${said}`, 303);
  });
}
