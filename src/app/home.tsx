import { type App, type Context, inLanguages, open } from '../platform/http/index.ts';
import { preferredLanguage } from '../platform/i18n/index.ts';
import type { Meetings } from '../slices/meetings/index.ts';
import { findCoalition, now, type Register } from '../slices/register/index.ts';
import { listStatements } from '../slices/statements/index.ts';
import { HomePage } from './pages/home-page.tsx';

interface Sources {
  readonly register: Register;
  readonly meetings: Meetings;
}

/** How much of each kind the home page shows. */
const shown = 5;

/** Among how many bodies it looks for those whose seats are taken. */
const bodiesConsidered = 50;

/** The home page, and the way to it in the language that the browser prefers. */
export function homeRoutes(app: App, { db }: Context, { register, meetings }: Sources): void {
  app.get('/', open, (request, reply) =>
    reply
      .header('vary', 'accept-language')
      .redirect(`/${preferredLanguage(request.headers['accept-language'])}`, 302),
  );
  app.get(inLanguages(''), open, async (_, reply) => {
    const [coalition, { statements }, newest, members, stated, bodies, held, meetingCount] =
      await Promise.all([
        findCoalition(db),
        listStatements(db, { limit: shown }, 'public'),
        register.newestMembers(shown),
        register.countMembers(now),
        register.memberCount(now),
        register.bodies(now, { limit: bodiesConsidered }),
        meetings.all(now, { limit: shown }),
        meetings.count(now),
      ]);
    return reply.page(
      <HomePage
        coalition={coalition}
        statements={statements}
        newestMembers={newest}
        memberCount={stated?.fact.count ?? members}
        bodies={bodies.items}
        meetings={held.items}
        meetingCount={meetingCount}
        shown={shown}
      />,
    );
  });
}
