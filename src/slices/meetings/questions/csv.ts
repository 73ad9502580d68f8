import Type from 'typebox';
import { inSnapshot } from '../../../platform/db/index.ts';
import {
  type App,
  type Context,
  type CsvColumn,
  csvOf,
  Problem,
  sendCsv,
} from '../../../platform/http/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import {
  AsOfQuery,
  asOf,
  bodyColumns,
  everyPart,
  fileNameOf,
  groundColumns,
  type openUntilChanged,
  partyId,
} from '../../register/index.ts';
import type { Meeting, Meetings } from '../meeting.ts';

/** How a party is named whose meetings are asked for. */
export const HostedBy = Type.Optional(
  Type.String({
    maxLength: 400,
    description: 'Only those that this party hosted, alone or with others: its code.',
    examples: ['BE'],
  }),
);

/** How a party is named in whose meetings one is interested. */
export const OfParty = Type.Optional(
  Type.String({ maxLength: 400, description: 'Only those in which this party took part: its code.' }),
);

const codes = (parties: readonly PartyRef[]): string => parties.map(partyId).join(' ');

const columns: readonly CsvColumn<Meeting>[] = [
  { name: 'meeting', about: 'the last part of the address of the meeting', cell: ({ slug }) => slug },
  { name: 'from', about: 'its first day, as precise as its source', cell: ({ from }) => from },
  { name: 'to', about: 'its last day', cell: ({ to }) => to },
  { name: 'level', about: 'the level at which it met', cell: ({ level }) => level },
  { name: 'format', about: 'in-person, virtual or hybrid', cell: ({ format }) => format },
  { name: 'city', about: 'the city as the source names it', cell: ({ city }) => city },
  { name: 'country', about: 'ISO 3166-1', cell: ({ country }) => country },
  { name: 'hosts', about: 'codes of the hosts, a space between two', cell: ({ hosts }) => codes(hosts) },
  { name: 'co_hosts', about: 'codes of the co-hosts', cell: ({ coHosts }) => codes(coHosts) },
  { name: 'chairs', about: 'codes of those who chaired it', cell: ({ chairs }) => codes(chairs) },
  {
    name: 'delegations',
    about: 'codes of the parties that were present, as far as somebody said',
    cell: ({ delegations }) => codes(delegations),
  },
  { name: 'time_zone', about: 'as the IANA database names it', cell: ({ timeZone }) => timeZone },
  { name: 'series', about: 'the series of meetings that it belongs to', cell: ({ series }) => series },
  ...bodyColumns<Meeting>(({ body }) => body),
  ...groundColumns<Meeting['entry']>().map(({ cell, ...column }) => ({
    ...column,
    cell: ({ entry }: Meeting) => cell(entry),
  })),
];

const schema = {
  summary: 'Meetings as CSV: the list of /api/v1/meetings as a whole, or those that a party hosted',
  tags: ['register'],
  querystring: Type.Object(
    { ...AsOfQuery.properties, host: HostedBy, party: OfParty },
    { additionalProperties: false },
  ),
  response: { 200: csvOf(columns), '4xx': Problem },
};

/** Meetings as CSV. */
export function meetingsCsv(
  app: App,
  path: string,
  { db }: Context,
  meetings: Meetings,
  options: ReturnType<typeof openUntilChanged>,
): void {
  app.get(path, { ...options, schema }, async (request, reply) => {
    const at = asOf(request.query);
    const { host, party } = request.query;
    return sendCsv(
      reply,
      fileNameOf('meetings', at),
      columns,
      inSnapshot(db, (snapshot) =>
        everyPart((asked) => meetings.within(snapshot).all(at, { ...asked, host, party })),
      ),
    );
  });
}
