import { type App, type Context, inLanguages, open } from '../platform/http/index.ts';
import { preferredLanguage } from '../platform/i18n/index.ts';
import type { Meetings } from '../slices/meetings/index.ts';
import { AsOfQuery, asOf, findCoalition, type Register, Then } from '../slices/register/index.ts';
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
  app.get(inLanguages(''), { ...open, schema: { querystring: AsOfQuery } }, async (request, reply) => {
    const then = asOf(request.query);
    const [coalition, { statements }, newest, members, stated, bodies, held, meetingCount] =
      await Promise.all([
        findCoalition(db),
        listStatements(db, { limit: shown }, 'public', then),
        register.newestMembers(then, shown),
        register.countMembers(then),
        register.memberCount(then),
        register.bodies(then, { limit: bodiesConsidered }),
        meetings.all(then, { limit: shown }),
        meetings.count(then),
      ]);
    return reply.page(
      <Then asOf={then}>
        <HomePage
          coalition={coalition}
          statements={statements}
          newestMembers={newest}
          memberCount={stated?.fact.count ?? members}
          bodies={bodies.items}
          meetings={held.items}
          meetingCount={meetingCount}
          shown={shown}
        />
      </Then>,
    );
  });
}
