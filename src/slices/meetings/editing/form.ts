import type { Trx } from '../../../platform/db/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import {
  type AgendaPoint,
  defineForm,
  enter,
  type Fact,
  type FactOf,
  type Field,
  fields,
  type Provenance,
} from '../../register/index.ts';
import { supersedeMeeting } from '../describe.ts';
import { recordMeeting } from '../record.ts';

const { body, choice, date, linesOf, optional, parties, partiesOrNames, party, text } = fields;

const agendaPoint = ' — ';

/** Points in their order, one a line: the title, perhaps with more behind a dash. */
const agenda: Field<readonly AgendaPoint[]> = {
  control: 'lines',
  optional: true,
  read: async (written) =>
    linesOf(written).map((line) => {
      const [title = '', ...more] = line.split(agendaPoint);
      return more.length === 0 ? { title } : { title, text: more.join(agendaPoint) };
    }),
  write: (points) =>
    points.map(({ title, text: more }) => (more ? title + agendaPoint + more : title)).join('\n'),
};

const timeZone: Field<string> = {
  control: 'time-zone',
  optional: false,
  read: async (written) => {
    const known = Intl.supportedValuesOf('timeZone').find(
      (zone) => zone.toLowerCase() === written.toLowerCase(),
    );
    if (!known && written !== 'UTC') throw new Refusal('editing.time-zone', { value: written });
    return known ?? written;
  },
  write: (value) => value,
};

/** A statement as a whole: no version of it is meant. */
const statement: Field<string> = {
  control: 'address',
  optional: false,
  read: async (written, room) => (await fields.statement.read(written, room)).statementId,
  write: (statementId, room) => fields.statement.write({ statementId }, room),
};

const statements: Field<readonly string[]> = {
  control: 'addresses',
  optional: true,
  read: async (written, room) => {
    const read: string[] = [];
    for (const line of linesOf(written)) read.push(await statement.read(line, room));
    return read;
  },
  write: async (ids, room) => (await Promise.all(ids.map((id) => statement.write(id, room)))).join('\n'),
};

const meeting: Field<string> = {
  control: 'address',
  optional: false,
  read: async (written, { documents }) => {
    const found = await documents.meetingAt(written);
    if (found === undefined) throw new Refusal('editing.no-meeting', { address: written });
    return found;
  },
  write: async (entryId, { documents }) => (await documents.addressOfMeeting(entryId)) ?? '',
};

/** A state by any of its names: a place is in no organisation. */
const country: Field<string> = {
  control: 'party',
  optional: false,
  read: async (written, room) => {
    const found = await party.read(written, room);
    if (typeof found !== 'string' || found.startsWith('org:'))
      throw new Refusal('editing.no-state', { name: written });
    return found;
  },
  write: party.write,
};

/** A meeting as a secretariat keeps it. */
export const meetingForm = defineForm({
  type: 'meeting',
  dated: false,
  fields: {
    body: optional(body),
    level: optional(choice('leaders', 'ministers', 'senior-officials', 'experts')),
    from: optional(date),
    to: optional(date),
    city: optional(text),
    country: optional(country),
    format: choice('in-person', 'virtual', 'hybrid'),
    hosts: parties,
    coHosts: parties,
    chairs: parties,
    delegations: parties,
    thanked: partiesOrNames,
    timeZone: optional(timeZone),
    series: optional(text),
    agenda,
    outcomes: statements,
    record: optional(statement),
    approved: optional(meeting),
    approvedOn: optional(date),
  },
  fact: ({ city, country: state, approved, approvedOn, from, to, ...values }): FactOf<'meeting'> => ({
    type: 'meeting',
    ...values,
    dateStated: null,
    from,
    to: to ?? from,
    place: city === null && state === null ? null : { city, country: state },
    approved: approved === null ? null : { meeting: approved, on: approvedOn },
  }),
  values: ({ place, approved, timeZone: zone = null, series = null, ...fact }) => ({
    body: fact.body,
    level: fact.level,
    from: fact.from,
    to: fact.to,
    city: place?.city ?? null,
    country: place?.country ?? null,
    format: fact.format,
    hosts: fact.hosts,
    coHosts: fact.coHosts,
    chairs: fact.chairs,
    delegations: fact.delegations ?? [],
    thanked: fact.thanked ?? [],
    timeZone: zone,
    series,
    agenda: fact.agenda ?? [],
    outcomes: fact.outcomes ?? [],
    record: fact.record ?? null,
    approved: approved?.meeting ?? null,
    approvedOn: approved?.on ?? null,
  }),
  wrong: ({ from, to }) =>
    to !== null && from === null ? { field: 'from', key: 'editing.first-day' } : undefined,
  enter: async (trx: Trx, fact: Fact, provenance: Provenance) => {
    const entered = await enter(trx, fact, provenance);
    await recordMeeting(trx, entered.entryId, fact as FactOf<'meeting'>, provenance);
    return entered;
  },
  supersede: async (trx, entryId, fact, correction) => {
    const meeting = { ...(fact as FactOf<'meeting'>), dateStated: await dateStatedBy(trx, entryId) };
    return supersedeMeeting(trx, entryId, meeting, correction);
  },
});

/** The words that give the day are the text's own, and no form asks for them. */
async function dateStatedBy(trx: Trx, entryId: string): Promise<string | null> {
  const { fact } = await trx
    .selectFrom('entry')
    .select('fact')
    .where('id', '=', entryId)
    .executeTakeFirstOrThrow();
  return (fact as FactOf<'meeting'>).dateStated;
}
