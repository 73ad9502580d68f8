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
import { now } from '../../as-of.ts';
import { rowsOnPage } from '../../cursor.ts';
import { WithNames } from '../../pages/names.tsx';
import { listJson, listOf } from '../../schemas.ts';
import { groundColumns } from '../columns.ts';
import { factColumns } from '../fact-columns.ts';
import { LearnedPage } from '../pages/learned-page.tsx';
import { everyPart } from '../parts.ts';
import type { Questions } from '../questions.ts';
import type { openUntilChanged } from '../unchanged.ts';
import type { Learned } from './learned.ts';
import { PeriodQuery, periodOf } from './period.ts';
import { LearnedListQuery, LearnedQuery, LearnedSchema, learnedJson } from './schema.ts';

/** What we came to know between two days: `/questions/learned?from=…&to=…`. */
export function learnedShow(app: App, path: string, questions: Questions): void {
  app.get(inLanguages(path), { ...open, schema: { querystring: Page } }, async (request, reply) => {
    const period = periodOf(request.query);
    const learned = await questions.learned(period, { limit: rowsOnPage, after: request.query.after });
    return reply.page(
      <WithNames names={await questions.names(now)}>
        <LearnedPage period={period} learned={learned} />
      </WithNames>,
    );
  });
}

/** The same for programs, as JSON and as CSV. */
export function learnedApi(
  app: App,
  path: string,
  { db }: Context,
  questions: Questions,
  options: ReturnType<typeof openUntilChanged>,
): void {
  app.get(path, { ...options, schema: jsonSchema }, async (request) =>
    listJson(await questions.learned(periodOf(request.query), request.query), now, learnedJson),
  );
  app.get(`${path}.csv`, { ...options, schema: csvSchema }, async (request, reply) => {
    const period = periodOf(request.query);
    return sendCsv(
      reply,
      `learned_${period.from}_${period.to}`,
      columns,
      inSnapshot(db, (snapshot) => everyPart((asked) => questions.within(snapshot).learned(period, asked))),
    );
  });
}

const Page = Type.Object({
  ...PeriodQuery.properties,
  after: Type.Optional(Type.String({ maxLength: 400 })),
});

const summary =
  'What we came to know within a period, whenever it was so: entries that came into the register, were put right or taken back, what was found to be one, and what parties are called';

const jsonSchema = {
  summary,
  tags: ['register'],
  querystring: LearnedListQuery,
  response: { 200: listOf(LearnedSchema), '4xx': Problem },
};

const jsonCell = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

const columns: readonly CsvColumn<Learned>[] = [
  { name: 'at', about: 'when it was known from, or taken back', cell: ({ at }) => at.toISOString() },
  {
    name: 'what',
    about: 'entered, corrected or retracted; merged or parted; named or unnamed',
    cell: ({ what }) => what,
  },
  { name: 'reason', about: 'why it was put right or taken back', cell: ({ reason }) => reason },
  { name: 'entry', about: 'the id of the entry, of the merging or of the name', cell: ({ id }) => id },
  ...factColumns<Learned>(),
  {
    name: 'before',
    about: 'the fact before it was put right, as JSON',
    cell: ({ before }) => jsonCell(before),
  },
  {
    name: 'merging',
    about: 'the two that were found to be one, or were parted, as in the JSON',
    cell: (learned) => jsonCell(learnedJson(learned).merging),
  },
  {
    name: 'naming',
    about: 'what a party is called, as in the JSON',
    cell: (learned) => jsonCell(learnedJson(learned).naming),
  },
  ...groundColumns<Learned>(),
];

const csvSchema = {
  summary: `${summary}, as CSV`,
  tags: ['register'],
  querystring: LearnedQuery,
  response: { 200: csvOf(columns), '4xx': Problem },
};
