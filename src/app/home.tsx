import { type App, type Context, inLanguages, open } from '../platform/http/index.ts';
import { preferredLanguage } from '../platform/i18n/index.ts';
import type { PublicMeetings } from '../slices/meetings/index.ts';
import { findCoalition, type PublicRegister } from '../slices/register/index.ts';
import { listStatements } from '../slices/statements/index.ts';
import { HomePage } from './pages/home-page.tsx';

interface Sources {
  readonly register: PublicRegister;
  readonly meetings: PublicMeetings;
}

/** How much of each kind the home page shows. */
const shown = 5;

/** The home page, and the way to it in the language that the browser prefers. */
export function homeRoutes(app: App, { db }: Context, { register, meetings }: Sources): void {
  app.get('/', open, (request, reply) =>
    reply
      .header('vary', 'accept-language')
      .redirect(`/${preferredLanguage(request.headers['accept-language'])}`, 302),
  );
  app.get(inLanguages(''), open, async (_, reply) => {
    const [coalition, { statements }, members, count, bodies, held] = await Promise.all([
      findCoalition(db),
      listStatements(db, { limit: shown }, 'public'),
      register.members(),
      register.memberCount(),
      register.bodies(),
      meetings.all(),
    ]);
    return reply.page(
      <HomePage
        coalition={coalition}
        statements={statements}
        members={members}
        count={count}
        bodies={bodies}
        meetings={held}
        shown={shown}
      />,
    );
  });
}
