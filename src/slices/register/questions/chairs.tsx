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
import { type AsOf, AsOfQuery, asOf, fileNameOf } from '../as-of.ts';
import { Then } from '../pages/as-of.tsx';
import type { BodyView } from '../read/bodies.ts';
import type { Register } from '../read/register.ts';
import type { Term } from '../read/seats.ts';
import { asOfJson, asOfProperties, BodyRefSchema, bodyRefJson, TermSchema, termJson } from '../schemas.ts';
import { bodyColumns, groundColumns, partyColumns, ranColumns } from './columns.ts';
import { bodiesCalled } from './find.ts';
import { ChairsPage } from './pages/chairs-page.tsx';
import { WhichOne } from './pages/which-one.tsx';
import { onePart } from './parts.ts';
import type { openUntilChanged } from './unchanged.ts';

/** The terms of those who chair a body, alone or together. */
export const chairsOf = ({ terms }: BodyView): Term[] => terms.filter(({ role }) => role !== 'member');

/** Who chaired a body on a day: `/questions/chairs?body=…&on=…`, the body by its address or any of its names. */
export function chairsShow(app: App, path: string, { db }: Context, register: Register): void {
  app.get(inLanguages(path), { ...open, schema: { querystring: PageQuery } }, async (request, reply) => {
    const at = asOf(request.query);
    const words = request.query.body;
    const found = await bodiesCalled(db, register, words, at);
    const [body, ...others] = found;
    return reply.page(
      <Then asOf={at}>
        {body && others.length === 0 ? (
          <ChairsPage body={body} chairs={chairsOf(body)} />
        ) : (
          <WhichOne field="body" words={words} bodies={found} />
        )}
      </Then>,
      body ? 200 : 404,
    );
  });
}

/** The same for programs, as JSON and as CSV. */
export function chairsApi(
  app: App,
  path: string,
  register: Register,
  options: ReturnType<typeof openUntilChanged>,
): void {
  const ask = async (slug: string, at: AsOf): Promise<BodyView> => {
    const body = await register.body(slug, at);
    if (!body) throw notFound();
    return body;
  };
  app.get(path, { ...options, schema: jsonSchema }, async (request) => {
    const at = asOf(request.query);
    const body = await ask(request.params.slug, at);
    return { body: bodyRefJson(body), items: chairsOf(body).map(termJson), ...asOfJson(at) };
  });
  app.get(`${path}.csv`, { ...options, schema: csvSchema }, async (request, reply) => {
    const { slug } = request.params;
    const at = asOf(request.query);
    const rows = ask(slug, at).then((body) => chairsOf(body));
    return sendCsv(reply, fileNameOf('chairs', at), columns, onePart(rows));
  });
}

const PageQuery = Type.Object({
  ...AsOfQuery.properties,
  body: Type.String({ maxLength: 400, default: '' }),
});

const closed = { additionalProperties: false } as const;

const asked = {
  tags: ['register'],
  params: Type.Object({
    slug: Type.String({ maxLength: 400, description: 'The last part of the address of the body.' }),
  }),
  querystring: Type.Object(AsOfQuery.properties, closed),
};

const jsonSchema = {
  ...asked,
  summary: 'Who chaired a body, alone or with others: on a day, or in its whole history',
  response: {
    200: Type.Object({ body: BodyRefSchema, items: Type.Array(TermSchema), ...asOfProperties }, closed),
    '4xx': Problem,
  },
};

const columns: readonly CsvColumn<Term>[] = [
  ...bodyColumns<Term>(({ body }) => body),
  ...partyColumns<Term>(({ party }) => party),
  { name: 'role', about: 'chair, co-chair or co-lead', cell: ({ role }) => role },
  { name: 'person', about: 'who exercised it for the party', cell: ({ person }) => person },
  ...ranColumns<Term>(),
  ...groundColumns<Term>(),
];

const csvSchema = {
  ...asked,
  summary: 'Who chaired a body, as CSV',
  response: { 200: csvOf(columns), '4xx': Problem },
};
