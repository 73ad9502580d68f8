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
import type { ShownPlace } from '../accession/read.ts';
import { type AsOf, AsOfQuery, asOf, fileNameOf } from '../as-of.ts';
import type { Part, PartAsked } from '../cursor.ts';
import type { Member } from '../read/memberships.ts';
import type { Register } from '../read/register.ts';
import { groundColumns, partyColumns, possiblyColumn } from './columns.ts';
import { everyPart } from './parts.ts';
import type { openUntilChanged } from './unchanged.ts';

/** A member with its place in the order of accession. */
interface Row extends Member {
  readonly place: ShownPlace | undefined;
}

const columns: readonly CsvColumn<Row>[] = [
  { name: 'ordinal', about: 'the number with which it joined, as stated', cell: ({ ordinal }) => ordinal },
  {
    name: 'computed_first',
    about: 'its number by the dates of accession, the first that imprecise dates allow',
    cell: ({ place }) => place?.computed?.first ?? null,
  },
  {
    name: 'computed_last',
    about: 'the last such number',
    cell: ({ place }) => place?.computed?.last ?? null,
  },
  ...partyColumns<Row>(({ party }) => party),
  {
    name: 'standing',
    about: 'member, observer, suspended or former',
    cell: ({ standing }) => standing,
  },
  { name: 'since', about: 'when it joined, or became an observer', cell: ({ since }) => since },
  { name: 'until', about: 'when it left', cell: ({ until }) => until },
  possiblyColumn(),
  ...groundColumns<Row>(),
];

const schema = {
  summary: 'Members on a day, as CSV: the list of /api/v1/members as a whole',
  tags: ['register'],
  querystring: Type.Object(AsOfQuery.properties, { additionalProperties: false }),
  response: { 200: csvOf(columns), '4xx': Problem },
};

/** Members on a day, as CSV. */
export function membersCsv(
  app: App,
  path: string,
  { db }: Context,
  register: Register,
  options: ReturnType<typeof openUntilChanged>,
): void {
  app.get(path, { ...options, schema }, async (request, reply) => {
    const at = asOf(request.query);
    return sendCsv(
      reply,
      fileNameOf('members', at),
      columns,
      inSnapshot(db, (snapshot) => everyPart((asked) => placedMembers(register.within(snapshot), at, asked))),
    );
  });
}

async function placedMembers(register: Register, at: AsOf, asked: PartAsked): Promise<Part<Row>> {
  const { items, next } = await register.members(at, asked);
  const places = await register.places(
    items.map(({ id }) => id),
    at,
  );
  return { items: items.map((member) => ({ ...member, place: places.get(member.id) })), next };
}
