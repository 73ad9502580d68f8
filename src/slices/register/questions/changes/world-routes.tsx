import Type from 'typebox';
import { inSnapshot } from '../../../../platform/db/index.ts';
import {
  type App,
  type Context,
  type CsvColumn,
  csvOf,
  inLanguages,
  open,
  Problem,
  sendCsv,
} from '../../../../platform/http/index.ts';
import { asOf, fileNameOf } from '../../as-of.ts';
import { rowsOnPage } from '../../cursor.ts';
import { Then } from '../../pages/as-of.tsx';
import { listJson, listOf } from '../../schemas.ts';
import { bodyColumns, groundColumns, partyColumns } from '../columns.ts';
import { ChangesPage } from '../pages/changes-page.tsx';
import { everyPart } from '../parts.ts';
import type { Questions } from '../questions.ts';
import type { openUntilChanged } from '../unchanged.ts';
import { PeriodQuery, periodOf } from './period.ts';
import { ChangeSchema, ChangesListQuery, ChangesQuery, changeJson } from './schema.ts';
import type { Change } from './world.ts';

/** What changed in the world between two days: `/questions/changes?from=…&to=…`. */
export function changesShow(app: App, path: string, questions: Questions): void {
  app.get(inLanguages(path), { ...open, schema: { querystring: Page } }, async (request, reply) => {
    const at = asOf(request.query);
    const period = periodOf(request.query);
    const changes = await questions.changes(period, at, { limit: rowsOnPage, after: request.query.after });
    return reply.page(
      <Then asOf={at}>
        <ChangesPage period={period} changes={changes} />
      </Then>,
    );
  });
}

/** The same for programs, as JSON and as CSV. */
export function changesApi(
  app: App,
  path: string,
  { db }: Context,
  questions: Questions,
  options: ReturnType<typeof openUntilChanged>,
): void {
  app.get(path, { ...options, schema: jsonSchema }, async (request) => {
    const at = asOf(request.query);
    return listJson(await questions.changes(periodOf(request.query), at, request.query), at, changeJson);
  });
  app.get(`${path}.csv`, { ...options, schema: csvSchema }, async (request, reply) => {
    const at = asOf(request.query);
    const period = periodOf(request.query);
    return sendCsv(
      reply,
      fileNameOf(`changes_${period.from}_${period.to}`, at),
      columns,
      inSnapshot(db, (snapshot) =>
        everyPart((asked) => questions.within(snapshot).changes(period, at, asked)),
      ),
    );
  });
}

const Page = Type.Object({
  ...PeriodQuery.properties,
  known: ChangesQuery.properties.known,
  after: Type.Optional(Type.String({ maxLength: 400 })),
});

const summary =
  'What changed in the world within a period: who joined or left, which seats, offices and bodies began or ended';

const jsonSchema = {
  summary,
  tags: ['register'],
  querystring: ChangesListQuery,
  response: { 200: listOf(ChangeSchema), '4xx': Problem },
};

const columns: readonly CsvColumn<Change>[] = [
  { name: 'on', about: 'when it happened, as precise as its source', cell: ({ on }) => on },
  {
    name: 'earliest',
    about: 'the first day on which it may have happened',
    cell: ({ earliest }) => earliest,
  },
  { name: 'latest', about: 'the last such day', cell: ({ latest }) => latest },
  {
    name: 'possibly',
    about: 'true where the dates are too imprecise to be sure that it happened within the period',
    cell: ({ possibly }) => possibly,
  },
  { name: 'what', about: 'membership, seat, office or body', cell: ({ what }) => what },
  {
    name: 'change',
    about: 'joined, observer, suspended or left; assumed or left; established, renamed, merged or dissolved',
    cell: ({ change }) => change,
  },
  ...partyColumns<Change>(({ party }) => party),
  { name: 'ordinal', about: 'the number with which a party joined', cell: ({ ordinal }) => ordinal },
  ...bodyColumns<Change>(({ body }) => body),
  { name: 'name', about: 'what a renamed body was called from then on', cell: ({ name }) => name },
  { name: 'role', about: 'the role of a seat', cell: ({ role }) => role },
  {
    name: 'person',
    about: 'who held the office or exercised the seat',
    cell: ({ person }) => person?.name ?? null,
  },
  { name: 'post', about: 'the post of an office, as written', cell: ({ post }) => post },
  ...groundColumns<Change>(),
];

const csvSchema = {
  summary: `${summary}, as CSV`,
  tags: ['register'],
  querystring: ChangesQuery,
  response: { 200: csvOf(columns), '4xx': Problem },
};
