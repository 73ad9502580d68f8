import Type, { type Static } from 'typebox';
import {
  BodyRefSchema,
  bodyRefJson,
  grounds,
  groundsJson,
  PartySchema,
  partyJson,
  type Source,
} from '../register/index.ts';
import type { Meeting } from './meeting.ts';

const nullable = <Kind extends Type.TSchema>(kind: Kind) => Type.Union([kind, Type.Null()]);

const StatementRef = Type.Object(
  {
    slug: Type.String({ description: 'The last part of the address of the statement.' }),
    title: Type.String(),
  },
  { additionalProperties: false },
);

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
    delegations: Type.Array(PartySchema, { description: 'The parties that were present.' }),
    thanked: Type.Array(PartySchema),
    timeZone: nullable(Type.String({ description: 'As the IANA database names it: Europe/Brussels.' })),
    series: nullable(Type.String({ description: 'The series of meetings that it belongs to.' })),
    agenda: Type.Array(
      Type.Object({ title: Type.String(), text: nullable(Type.String()) }, { additionalProperties: false }),
    ),
    outcomes: Type.Array(StatementRef, { description: 'The public statements in which it ended.' }),
    record: nullable(StatementRef),
    approvedRecordOf: nullable(
      Type.Object(
        { slug: Type.String(), on: nullable(Type.String()) },
        { additionalProperties: false, description: 'The meeting whose record it approved, and when.' },
      ),
    ),
    ...grounds,
  },
  { additionalProperties: false },
);

const statementRef = ({ slug, title }: Source): Static<typeof StatementRef> => ({ slug, title });

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
  delegations: meeting.delegations.map(partyJson),
  thanked: meeting.thanked.map(partyJson),
  timeZone: meeting.timeZone,
  series: meeting.series,
  agenda: meeting.agenda.map(({ title, text = null }) => ({ title, text })),
  outcomes: meeting.outcomes.map(statementRef),
  record: meeting.record ? statementRef(meeting.record) : null,
  approvedRecordOf: meeting.approved ? { slug: meeting.approved.slug, on: meeting.approved.on } : null,
  ...groundsJson(meeting.entry),
});
