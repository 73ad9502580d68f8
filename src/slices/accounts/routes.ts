import Type from 'typebox';
import { type App, actorCookie, inLanguages } from '../../platform/http/index.ts';

const Body = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 80, pattern: '\\S' }),
  back: Type.Optional(Type.String()),
});

const aYear = 365 * 24 * 60 * 60;

/**
 * Until there are accounts, who acts is a name: the operating system's name of whoever runs the server, or the one that a
 * person gives here. It is kept in the browser and written into history with each act.
 */
export function routes(app: App): void {
  app.post(inLanguages('/desk/actor'), { schema: { body: Body } }, async (request, reply) => {
    const { name, back } = request.body;
    reply.setCookie(actorCookie, name.trim(), {
      path: '/',
      sameSite: 'strict',
      httpOnly: true,
      maxAge: aYear,
    });
    return reply.redirect(ownPath(back) ?? `/${request.locale.language}`, 303);
  });
}

/** A path on this server; never another site. */
const ownPath = (back: string | undefined): string | undefined =>
  back !== undefined && /^\/(?:ar|en|fr)(?:[/?]|$)/.test(back) ? back : undefined;
