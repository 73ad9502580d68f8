import { version } from '../../package.json' with { type: 'json' };
import { type App, type Context, createApp, healthRoutes, openApiRoutes } from '../platform/http/index.ts';
import * as accounts from '../slices/accounts/index.ts';
import * as meetings from '../slices/meetings/index.ts';
import * as register from '../slices/register/index.ts';
import * as statements from '../slices/statements/index.ts';
import { historyParts } from './history-parts.ts';
import { homeRoutes } from './home.tsx';
import { searchRoutes } from './search.tsx';

/** The assembled application: the only place that knows every slice. */
export async function buildApp(context: Context): Promise<App> {
  const app = await createApp(context, version);
  const findSources = statements.publicSources(context.db);
  const publicRegister = register.publicRegister(context.db, findSources);
  const publicMeetings = meetings.meetingsFor(context.db, 'public', findSources);
  await register.deriveDue(context.db);
  healthRoutes(app, context, version);
  accounts.routes(app);
  register.routes(app, context, publicRegister, {
    meetingsOfParty: async (partyId, asOf) =>
      meetings.meetingsSection(await publicMeetings.ofParty(partyId, asOf)),
    meetingsOfBody: async (body, asOf) =>
      meetings.meetingsSection(await publicMeetings.ofBody(body.id, asOf)),
    today: () => context.clock().toISOString().slice(0, 10),
  });
  const parties = async () =>
    register.distinctParties([...(await publicRegister.parties()), ...(await publicMeetings.parties())]);
  const questions = register.questionsFor(context.db, 'public', findSources);
  register.questionRoutes(app, context, { register: publicRegister, questions, parties });
  meetings.routes(app, context, {
    meetings: publicMeetings,
    register: publicRegister,
    questions,
    parties,
  });
  register.editingRoutes(app, context, {
    documents: { ...statements.referredStatements(context.db), ...meetings.referredMeetings(context.db) },
    findWords: statements.selectedWords,
    findSources,
    forms: [meetings.meetingForm],
  });
  register.doublesRoutes(app, { ...context, findSources });
  register.historyRoutes(app, context, historyParts(context.db));
  statements.routes(app, context);
  statements.thinRoutes(app, context, statements.thinEntriesFor(context.db, 'public', findSources));
  const open = { register: publicRegister, meetings: publicMeetings };
  homeRoutes(app, context, open);
  searchRoutes(app, context, open);
  openApiRoutes(app);
  return app;
}
