import Type from 'typebox';
import {
  type App,
  inLanguages,
  notFound,
  open,
  PageQuery,
  Problem,
  pageOf,
  partOf,
} from '../../platform/http/index.ts';
import type { PublicRegister } from '../register/index.ts';
import type { PublicMeetings } from './meeting.ts';
import { MeetingPage } from './pages/meeting-page.tsx';
import { MeetingsPage } from './pages/meetings-page.tsx';
import { MeetingSchema, meetingJson } from './schemas.ts';

/** The public pages and the API of meetings. */
export function routes(app: App, meetings: PublicMeetings, register: PublicRegister): void {
  app.get(inLanguages('/meetings'), open, async (_, reply) =>
    reply.page(<MeetingsPage meetings={await meetings.all()} />),
  );
  app.get(inLanguages('/meetings/:slug'), { ...open, schema: { params: Slug } }, async (request, reply) => {
    const meeting = await meetings.at(request.params.slug);
    if (!meeting) throw notFound();
    const bodyIsPublic = meeting.body !== undefined && (await register.body(meeting.body.slug)) !== undefined;
    return reply.page(<MeetingPage meeting={meeting} bodyIsPublic={bodyIsPublic} />);
  });

  app.get('/api/v1/meetings', { ...open, schema: meetingsSchema }, async (request) => {
    const { items, next } = partOf(await meetings.all(), request.query, ({ slug }) => slug);
    return { items: items.map(meetingJson), next };
  });
}

const Slug = Type.Object({ slug: Type.String({ maxLength: 400 }) });

const meetingsSchema = {
  summary: 'Meetings, the newest first, each with the words that report it',
  tags: ['register'],
  querystring: PageQuery,
  response: { 200: pageOf(MeetingSchema), '4xx': Problem },
};
