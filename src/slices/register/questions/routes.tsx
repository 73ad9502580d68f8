import { type App, type Context, inLanguages, open } from '../../../platform/http/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import { now } from '../as-of.ts';
import type { Register } from '../read/register.ts';
import { bodiesCsv } from './bodies.ts';
import { chairsApi, chairsShow } from './chairs.tsx';
import { learnedApi, learnedShow } from './changes/learned-routes.tsx';
import { changesApi, changesShow } from './changes/world-routes.tsx';
import { membersCsv } from './members.ts';
import { QuestionsPage } from './pages/questions-page.tsx';
import { partyFind, undertakingsApi, undertakingsShow } from './party.tsx';
import { personApi, personFind, personShow } from './person.tsx';
import type { Questions } from './questions.ts';
import { timelineShow } from './timeline/timeline-routes.tsx';
import { openUntilChanged } from './unchanged.ts';

interface Asked {
  readonly register: Register;
  readonly questions: Questions;
  /** Every party of which there is something to say, also by the parts above the register. */
  readonly parties: () => Promise<readonly PartyRef[]>;
}

/** How many names a field suggests. */
const suggested = 300;

/** The questions that the register answers, each as a page, for programs, and as CSV. */
export function questionRoutes(app: App, context: Context, { register, questions, parties }: Asked): void {
  app.get(inLanguages('/questions'), open, async (_, reply) => {
    const [known, bodies, people] = await Promise.all([
      parties(),
      register.bodyRefs(now, { limit: suggested }),
      questions.somePeople(suggested),
    ]);
    return reply.page(
      <QuestionsPage parties={known.slice(0, suggested)} bodies={bodies.items} people={people} />,
    );
  });
  chairsShow(app, '/questions/chairs', context, register);
  partyFind(app, '/questions/party', context, parties);
  undertakingsShow(app, '/members/:id/undertakings', { register, questions });
  personFind(app, '/questions/person', questions);
  personShow(app, '/people/:id', context, questions);
  changesShow(app, '/questions/changes', questions);
  learnedShow(app, '/questions/learned', questions);
  timelineShow(app, '/timeline', register, () => context.clock().toISOString().slice(0, 10));

  const options = openUntilChanged(context.db);
  membersCsv(app, '/api/v1/members.csv', context, register, options);
  bodiesCsv(app, '/api/v1/bodies.csv', context, register, options);
  chairsApi(app, '/api/v1/bodies/:slug/chairs', register, options);
  undertakingsApi(app, '/api/v1/parties/:id/undertakings', questions, options);
  personApi(app, '/api/v1/people/:id', questions, options);
  changesApi(app, '/api/v1/changes', context, questions, options);
  learnedApi(app, '/api/v1/learned', context, questions, options);
}
