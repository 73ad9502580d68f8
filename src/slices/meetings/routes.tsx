import Type from 'typebox';
import { type App, type Context, inLanguages, notFound, open, Problem } from '../../platform/http/index.ts';
import type { PartyRef } from '../../reading/index.ts';
import {
  AsOfQuery,
  asOf,
  ListPage,
  ListQuery,
  listJson,
  listOf,
  openUntilChanged,
  type Questions,
  type Register,
  rowsOnPage,
  Then,
} from '../register/index.ts';
import type { Meetings } from './meeting.ts';
import { MeetingPage } from './pages/meeting-page.tsx';
import { MeetingsPage } from './pages/meetings-page.tsx';
import { HostedBy, meetingsCsv, OfParty } from './questions/csv.ts';
import { hostedShow } from './questions/hosted.tsx';
import { partyApi } from './questions/party.ts';
import { MeetingSchema, meetingJson } from './schemas.ts';

interface Read {
  readonly meetings: Meetings;
  readonly register: Register;
  readonly questions: Questions;
  /** Every party of which there is something to say. */
  readonly parties: () => Promise<readonly PartyRef[]>;
}

/** The public pages and the API of meetings, each as of two times. */
export function routes(app: App, context: Context, { meetings, register, questions, parties }: Read): void {
  app.get(
    inLanguages('/meetings'),
    { ...open, schema: { querystring: ListPage } },
    async (request, reply) => {
      const at = asOf(request.query);
      return reply.page(
        <Then asOf={at}>
          <MeetingsPage
            meetings={await meetings.all(at, { limit: rowsOnPage, after: request.query.after })}
          />
        </Then>,
      );
    },
  );
  app.get(inLanguages('/meetings/:slug'), { ...open, schema: onePage }, async (request, reply) => {
    const at = asOf(request.query);
    const meeting = await meetings.at(request.params.slug, at);
    if (!meeting) throw notFound();
    const body = meeting.body && (await register.body(meeting.body.slug, { ...at, on: null }));
    return reply.page(
      <Then asOf={at}>
        <MeetingPage meeting={meeting} bodyIsPublic={body !== undefined} />
      </Then>,
    );
  });

  const options = openUntilChanged(context.db);
  app.get('/api/v1/meetings', { ...options, schema: meetingsSchema }, async (request) => {
    const at = asOf(request.query);
    return listJson(await meetings.all(at, request.query), at, meetingJson);
  });

  hostedShow(app, '/questions/hosted', context, meetings, parties);
  meetingsCsv(app, '/api/v1/meetings.csv', context, meetings, options);
  partyApi(app, '/api/v1/parties/:id', context, { register, meetings, questions }, options);
}

const onePage = {
  params: Type.Object({ slug: Type.String({ maxLength: 400 }) }),
  querystring: AsOfQuery,
};

const meetingsSchema = {
  summary: 'Meetings, the newest first, each with the words that report it; also those that a party hosted',
  tags: ['register'],
  querystring: Type.Object(
    { ...ListQuery.properties, host: HostedBy, party: OfParty },
    { additionalProperties: false },
  ),
  response: { 200: listOf(MeetingSchema), '4xx': Problem },
};
