import Type from 'typebox';
import {
  type App,
  type Context,
  type CsvColumn,
  csvOf,
  inLanguages,
  notFound,
  open,
  Problem,
  sendCsv,
} from '../../../platform/http/index.ts';
import { AsOfQuery, asOf, asOfParameters, fileNameOf } from '../as-of.ts';
import { standingMergings } from '../doubles/read-mergings.ts';
import { Then } from '../pages/as-of.tsx';
import type { OfficeTerm, Term } from '../read/seats.ts';
import { asOfJson, asOfProperties, OfficeSchema, officeJson, SeatSchema, seatJson } from '../schemas.ts';
import { bodyColumns, groundColumns, partyColumns, ranColumns } from './columns.ts';
import { PersonPage } from './pages/person-page.tsx';
import { WhichOne } from './pages/which-one.tsx';
import { onePart } from './parts.ts';
import type { Questions } from './questions.ts';
import type { openUntilChanged } from './unchanged.ts';

/** A person's offices and seats in time. */
export function personShow(app: App, path: string, { db }: Context, questions: Questions): void {
  app.get(inLanguages(path), { ...open, schema: onePerson }, async (request, reply) => {
    const at = asOf(request.query);
    const person = await questions.person(request.params.id, at);
    if (!person) throw notFound();
    return reply.page(
      <Then asOf={at}>
        <PersonPage
          person={person}
          mergings={request.local ? await standingMergings(db, 'person', person.id) : []}
        />
      </Then>,
    );
  });
}

/** Leads from a person's name, however it is written, to the person's page. */
export function personFind(app: App, path: string, questions: Questions): void {
  app.get(inLanguages(path), { ...open, schema: { querystring: FindQuery } }, async (request, reply) => {
    const at = asOf(request.query);
    const { person: words } = request.query;
    const chosen = await questions.person(words, at);
    const found = chosen ? [chosen] : await questions.peopleCalled(words, at);
    const [person, ...others] = found;
    if (person && others.length === 0)
      return reply.redirect(`/${request.locale.language}/people/${person.id}${asOfParameters(at)}`, 302);
    return reply.page(
      <Then asOf={at}>
        <WhichOne field="person" words={words} people={found} />
      </Then>,
      person ? 200 : 404,
    );
  });
}

/** The same for programs, as JSON and as CSV. */
export function personApi(
  app: App,
  path: string,
  questions: Questions,
  options: ReturnType<typeof openUntilChanged>,
): void {
  app.get(path, { ...options, schema: jsonSchema }, async (request) => {
    const at = asOf(request.query);
    const person = await questions.person(request.params.id, at);
    if (!person) throw notFound();
    const { id, names, offices, seats } = person;
    return {
      id,
      names: [...names],
      offices: offices.map(officeJson),
      seats: seats.map(seatJson),
      ...asOfJson(at),
    };
  });
  app.get(`${path}.csv`, { ...options, schema: csvSchema }, async (request, reply) => {
    const at = asOf(request.query);
    const rows = questions.person(request.params.id, at).then((person) => {
      if (!person) throw notFound();
      return [...person.offices.map(rowOfOffice), ...person.seats.map(rowOfSeat)];
    });
    return sendCsv(reply, fileNameOf('person', at), columns, onePart(rows));
  });
}

const closed = { additionalProperties: false } as const;

const FindQuery = Type.Object({
  ...AsOfQuery.properties,
  person: Type.String({ maxLength: 400, default: '' }),
});

const onePerson = {
  params: Type.Object({ id: Type.String({ maxLength: 400, description: 'The id of the person.' }) }),
  querystring: Type.Object(AsOfQuery.properties, closed),
};

const PersonSchema = Type.Object(
  {
    id: Type.String(),
    names: Type.Array(
      Type.Object({ name: Type.String(), language: Type.Union([Type.String(), Type.Null()]) }, closed),
    ),
    offices: Type.Array(OfficeSchema),
    seats: Type.Array(SeatSchema, { description: 'Seats of parties that the person exercised.' }),
    ...asOfProperties,
  },
  closed,
);

const jsonSchema = {
  ...onePerson,
  summary: 'A person’s offices and seats: on a day, or in the whole history',
  tags: ['register'],
  response: { 200: PersonSchema, '4xx': Problem },
};

type Row = { readonly what: 'office' | 'seat'; readonly office?: OfficeTerm; readonly seat?: Term } & Omit<
  OfficeTerm,
  'personId' | 'name' | 'post' | 'acting'
>;

const rowOfOffice = (office: OfficeTerm): Row => ({ ...office, what: 'office', office });
const rowOfSeat = (seat: Term): Row => ({ ...seat, what: 'seat', seat });

const columns: readonly CsvColumn<Row>[] = [
  { name: 'what', about: 'office or seat', cell: ({ what }) => what },
  {
    name: 'name',
    about: 'the name as the source writes it',
    cell: ({ office, seat }) => office?.name ?? seat?.person ?? null,
  },
  { name: 'post', about: 'the post of an office, as written', cell: ({ office }) => office?.post ?? null },
  { name: 'acting', about: 'true of an acting official', cell: ({ office }) => office?.acting ?? null },
  { name: 'role', about: 'the role of a seat', cell: ({ seat }) => seat?.role ?? null },
  ...bodyColumns<Row>(({ seat }) => seat?.body),
  ...partyColumns<Row>(({ party }) => party),
  ...ranColumns<Row>(),
  ...groundColumns<Row>(),
];

const csvSchema = {
  ...onePerson,
  summary: 'A person’s offices and seats, as CSV',
  tags: ['register'],
  response: { 200: csvOf(columns), '4xx': Problem },
};
