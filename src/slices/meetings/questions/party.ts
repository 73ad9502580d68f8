import Type from 'typebox';
import { type Db, inSnapshot } from '../../../platform/db/index.ts';
import {
  type App,
  type Context,
  type CsvColumn,
  csvOf,
  notFound,
  Problem,
  sendCsv,
} from '../../../platform/http/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import {
  type AsOf,
  AsOfQuery,
  asOf,
  asOfJson,
  asOfProperties,
  type Body,
  bodyColumns,
  type EntryOf,
  everyPart,
  fileNameOf,
  type Grounds,
  groundColumns,
  MemberSchema,
  memberJson,
  OfficeSchema,
  officeJson,
  type openUntilChanged,
  PartySchema,
  type PartyView,
  partyColumns,
  partyJson,
  type Questions,
  type Register,
  SeatSchema,
  seatJson,
  UndertakingSchema,
  undertakingJson,
} from '../../register/index.ts';
import type { Meeting, Meetings } from '../meeting.ts';
import { MeetingSchema, meetingJson } from '../schemas.ts';

interface Read {
  readonly register: Register;
  readonly meetings: Meetings;
  readonly questions: Questions;
}

type Everything = PartyView & { readonly meetings: readonly Meeting[] };

/** Everything about a party, for programs: as JSON and as CSV. */
export function partyApi(
  app: App,
  path: string,
  { db }: Context,
  { register, meetings, questions }: Read,
  options: ReturnType<typeof openUntilChanged>,
): void {
  const ask = async (id: string, at: AsOf): Promise<Everything> => {
    const view = await register.party(id, at);
    if (!view) throw notFound();
    return { ...view, meetings: await meetings.ofParty(view.id, at) };
  };
  app.get(path, { ...options, schema: jsonSchema }, async (request) => {
    const at = asOf(request.query);
    const everything = await ask(request.params.id, at);
    return {
      party: partyJson(everything.party),
      standings: everything.standings.map(memberJson),
      seats: everything.terms.map(seatJson),
      offices: everything.officials.map(officeJson),
      meetings: everything.meetings.map(meetingJson),
      undertakings: everything.undertakings.map(undertakingJson),
      ...asOfJson(at),
    };
  });
  app.get(`${path}.csv`, { ...options, schema: csvSchema }, async (request, reply) => {
    const { id } = request.params;
    const at = asOf(request.query);
    async function* rows(snapshot: Db): AsyncGenerator<readonly Row[]> {
      const view = await register.within(snapshot).party(id, at);
      if (!view) throw notFound();
      yield rowsOfView(view);
      const held = meetings.within(snapshot);
      for await (const part of everyPart((asked) => held.all(at, { ...asked, party: view.id })))
        yield part.map((meeting) => rowOfMeeting(view.party, meeting));
      const said = questions.within(snapshot);
      for await (const part of everyPart((asked) => said.undertakings(view.id, at, asked)))
        yield part.map((entry) => rowOfUndertaking(view.party, entry));
    }
    return sendCsv(reply, fileNameOf('party', at), columns, inSnapshot(db, rows));
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

const jsonSchema = {
  ...asked,
  summary:
    'Everything about a party: standing, seats, officials, and the newest hundred meetings and undertakings; for all of them see /api/v1/meetings?party= and /api/v1/parties/{id}/undertakings',
  response: {
    200: Type.Object(
      {
        party: PartySchema,
        standings: Type.Array(MemberSchema),
        seats: Type.Array(SeatSchema),
        offices: Type.Array(OfficeSchema),
        meetings: Type.Array(MeetingSchema),
        undertakings: Type.Array(UndertakingSchema),
        ...asOfProperties,
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

const row = (
  party: PartyRef,
  { evidence, enteredBy }: Grounds,
  more: Pick<Row, 'what' | 'as'> & Partial<Row>,
): Row => ({ party, evidence, enteredBy, ...more });

const rowsOfView = ({ party, standings, terms, officials }: PartyView): Row[] => [
  ...standings.map((member) =>
    row(party, member, { what: 'membership', as: member.standing, from: member.since, to: member.until }),
  ),
  ...terms.map((term) =>
    row(party, term, { ...timeOf(term), what: 'seat', as: term.role, body: term.body, person: term.person }),
  ),
  ...officials.map((term) =>
    row(party, term, { ...timeOf(term), what: 'office', as: term.post, person: term.name }),
  ),
];

const rowOfMeeting = (party: PartyRef, { entry, level, body, from, to }: Meeting): Row =>
  row(party, entry, { what: 'meeting', as: level, body, from, to });

const rowOfUndertaking = (party: PartyRef, entry: EntryOf<'undertaking'>): Row =>
  row(party, entry, { what: 'undertaking', as: entry.fact.kind });

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
