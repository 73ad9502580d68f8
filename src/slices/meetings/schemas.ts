import Type, { type Static } from 'typebox';
import {
  BodyRefSchema,
  bodyRefJson,
  grounds,
  groundsJson,
  PartySchema,
  partyJson,
} from '../register/index.ts';
import type { Meeting } from './meeting.ts';

const nullable = <Kind extends Type.TSchema>(kind: Kind) => Type.Union([kind, Type.Null()]);

export const MeetingSchema = Type.Object(
  {
    slug: Type.String({ description: 'The last part of the address of its page.' }),
    body: nullable(BodyRefSchema),
    level: nullable(Type.String()),
    from: nullable(Type.String()),
    to: nullable(Type.String()),
    statedOn: nullable(Type.String({ description: 'The day of the first statement that tells of it.' })),
    place: nullable(
      Type.Object(
        { city: nullable(Type.String()), country: nullable(Type.String()) },
        { additionalProperties: false },
      ),
    ),
    format: Type.String(),
    hosts: Type.Array(PartySchema),
    coHosts: Type.Array(PartySchema),
    chairs: Type.Array(PartySchema),
    ...grounds,
  },
  { additionalProperties: false },
);

export const meetingJson = (meeting: Meeting): Static<typeof MeetingSchema> => ({
  slug: meeting.slug,
  body: meeting.body ? bodyRefJson(meeting.body) : null,
  level: meeting.level,
  from: meeting.from,
  to: meeting.to,
  statedOn: meeting.statedOn,
  place:
    meeting.city === null && meeting.country === null
      ? null
      : { city: meeting.city, country: meeting.country },
  format: meeting.format,
  hosts: meeting.hosts.map(partyJson),
  coHosts: meeting.coHosts.map(partyJson),
  chairs: meeting.chairs.map(partyJson),
  ...groundsJson(meeting.entry),
});
