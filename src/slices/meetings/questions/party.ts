import Type from 'typebox';
import { type App, type CsvColumn, csvOf, notFound, Problem, sendCsv } from '../../../platform/http/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import {
  type AsOf,
  AsOfQuery,
  asOf,
  type Body,
  bodyColumns,
  type Grounds,
  groundColumns,
  grounds,
  groundsJson,
  MemberSchema,
  memberJson,
  OfficeSchema,
  officeJson,
  onePart,
  type openUntilChanged,
  PartySchema,
  type PartyView,
  partyColumns,
  partyJson,
  type Register,
  SeatSchema,
  seatJson,
} from '../../register/index.ts';
import type { Meeting, Meetings } from '../meeting.ts';
import { MeetingSchema, meetingJson } from '../schemas.ts';

interface Read {
  readonly register: Register;
  readonly meetings: Meetings;
}

type Everything = PartyView & { readonly meetings: readonly Meeting[] };

/** Everything about a party, for programs: as JSON and as CSV. */
export function partyApi(
  app: App,
  path: string,
  { register, meetings }: Read,
  options: ReturnType<typeof openUntilChanged>,
): void {
  const ask = async (id: string, at: AsOf): Promise<Everything> => {
    const view = await register.party(id, at);
    if (!view) throw notFound();
    return { ...view, meetings: await meetings.ofParty(view.id, at) };
  };
  app.get(path, { ...options, schema: jsonSchema }, async (request) => {
    const everything = await ask(request.params.id, asOf(request.query));
    return {
      party: partyJson(everything.party),
      standings: everything.standings.map(memberJson),
      seats: everything.terms.map(seatJson),
      offices: everything.officials.map(officeJson),
      meetings: everything.meetings.map(meetingJson),
      undertakings: everything.undertakings.map(({ id, fact, ...entry }) => ({
        id,
        kind: fact.kind,
        toward: fact.toward.map(partyJson),
        themes: [...fact.themes],
        ...groundsJson(entry),
      })),
    };
  });
  app.get(`${path}.csv`, { ...options, schema: csvSchema }, async (request, reply) => {
    const rows = ask(request.params.id, asOf(request.query)).then(rowsOf);
    return sendCsv(reply, 'party', columns, onePart(rows));
  });
}

const closed = { additionalProperties: false } as const;

const asked = {
  tags: ['register'],
  params: Type.Object({
    id: Type.String({ maxLength: 400, description: 'The code of the party.', examples: ['BE'] }),
  }),
  querystring: Type.Object(AsOfQuery.properties, closed),
};

const UndertakingSchema = Type.Object(
  {
    id: Type.String(),
    kind: Type.String(),
    toward: Type.Array(PartySchema),
    themes: Type.Array(Type.String()),
    ...grounds,
  },
  closed,
);

const jsonSchema = {
  ...asked,
  summary:
    'Everything about a party: standing, seats, officials, and the newest hundred meetings and undertakings',
  response: {
    200: Type.Object(
      {
        party: PartySchema,
        standings: Type.Array(MemberSchema),
        seats: Type.Array(SeatSchema),
        offices: Type.Array(OfficeSchema),
        meetings: Type.Array(MeetingSchema),
        undertakings: Type.Array(UndertakingSchema),
      },
      closed,
    ),
    '4xx': Problem,
  },
};

/** One thing that is said of a party, as a row of a table for all of them. */
interface Row extends Grounds {
  readonly party: PartyRef;
  readonly what: 'membership' | 'seat' | 'office' | 'meeting' | 'undertaking';
  /** Its standing, its role, the post, the level, the kind. */
  readonly as: string | null;
  readonly body?: Body | undefined;
  readonly person?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

function rowsOf({ party, standings, terms, officials, meetings, undertakings }: Everything): Row[] {
  const row = (
    what: Row['what'],
    { evidence, enteredBy }: Grounds,
    more: Pick<Row, 'as'> & Partial<Row>,
  ): Row => ({
    party,
    what,
    evidence,
    enteredBy,
    ...more,
  });
  return [
    ...standings.map((member) =>
      row('membership', member, { as: member.standing, from: member.since, to: member.until }),
    ),
    ...terms.map((term) =>
      row('seat', term, { ...timeOf(term), as: term.role, body: term.body, person: term.person }),
    ),
    ...officials.map((term) => row('office', term, { ...timeOf(term), as: term.post, person: term.name })),
    ...meetings.map((meeting) =>
      row('meeting', meeting.entry, {
        as: meeting.level,
        body: meeting.body,
        from: meeting.from,
        to: meeting.to,
      }),
    ),
    ...undertakings.map((entry) => row('undertaking', entry, { as: entry.fact.kind })),
  ];
}

const timeOf = ({ from, to }: { readonly from: string | null; readonly to: string | null }) => ({ from, to });

const columns: readonly CsvColumn<Row>[] = [
  ...partyColumns<Row>(({ party }) => party),
  { name: 'what', about: 'membership, seat, office, meeting or undertaking', cell: ({ what }) => what },
  {
    name: 'as',
    about:
      'the standing of a membership, the role of a seat, the post of an office, the level of a meeting, the kind of an undertaking',
    cell: (row) => row.as,
  },
  ...bodyColumns<Row>(({ body }) => body),
  { name: 'person', about: 'who held the office or exercised the seat', cell: ({ person = null }) => person },
  { name: 'from', about: 'when it began, as precise as its source', cell: ({ from = null }) => from },
  { name: 'to', about: 'when it ended', cell: ({ to = null }) => to },
  ...groundColumns<Row>(),
];

const csvSchema = {
  ...asked,
  summary: 'Everything about a party, as CSV: a row for each thing',
  response: { 200: csvOf(columns), '4xx': Problem },
};
