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
import { AsOfQuery, asOf, fileNameOf } from '../as-of.ts';
import type { BodyView } from '../read/bodies.ts';
import type { Grounds } from '../read/evidence.ts';
import type { Register } from '../read/register.ts';
import type { Ran, Term } from '../read/seats.ts';
import { bodyColumns, groundColumns, partyColumns, ranColumns } from './columns.ts';
import { everyPart } from './parts.ts';
import { lifeOf } from './timeline/layout.ts';
import type { openUntilChanged } from './unchanged.ts';

/** The life of a body, or the term of one of its seats. */
interface Row extends Ran, Grounds {
  readonly body: BodyView;
  readonly term: Term | null;
}

const rowsOf = (body: BodyView): Row[] => [
  { ...lifeOf(body), body, term: null, evidence: body.evidence, enteredBy: body.enteredBy },
  ...body.terms.map((term) => ({ ...term, body, term })),
];

const columns: readonly CsvColumn<Row>[] = [
  ...bodyColumns<Row>(({ body }) => body),
  { name: 'kind', about: 'the kind of the body', cell: ({ body }) => body.kind },
  {
    name: 'parent',
    about: 'the last part of the address of the body of which it is a part',
    cell: ({ body }) => body.parent?.slug ?? null,
  },
  {
    name: 'role',
    about: 'the role of a seat; nothing in the row of the body itself',
    cell: ({ term }) => term?.role ?? null,
  },
  ...partyColumns<Row>(({ term }) => term?.party ?? null),
  {
    name: 'person',
    about: 'who exercised the seat for the party',
    cell: ({ term }) => term?.person ?? null,
  },
  ...ranColumns<Row>(),
  ...groundColumns<Row>(),
];

const schema = {
  summary: 'Bodies and their seats over time, as CSV: a row for each body, and one for each term of a seat',
  tags: ['register'],
  querystring: Type.Object(AsOfQuery.properties, { additionalProperties: false }),
  response: { 200: csvOf(columns), '4xx': Problem },
};

/** Bodies and their seats over time, as CSV. */
export function bodiesCsv(
  app: App,
  path: string,
  { db }: Context,
  register: Register,
  options: ReturnType<typeof openUntilChanged>,
): void {
  app.get(path, { ...options, schema }, async (request, reply) => {
    const at = asOf(request.query);
    const rows = inSnapshot(db, (snapshot) =>
      everyPart(async (asked) => {
        const { items, next } = await register.within(snapshot).bodies(at, asked);
        return { items: items.flatMap(rowsOf), next };
      }),
    );
    return sendCsv(reply, fileNameOf('bodies', at), columns, rows);
  });
}
