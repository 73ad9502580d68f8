import Type, { type Static } from 'typebox';
import { inSnapshot } from '../../../platform/db/index.ts';
import {
  type App,
  type Context,
  type CsvColumn,
  csvOf,
  inLanguages,
  open,
  PageQuery,
  Problem,
  sendCsv,
} from '../../../platform/http/index.ts';
import {
  AsOfQuery,
  asOf,
  type Entry,
  everyPart,
  factColumns,
  fileNameOf,
  groundColumns,
  grounds,
  groundsJson,
  listJson,
  listOf,
  namesOfDay,
  openUntilChanged,
  rowsOnPage,
  Then,
  WithNames,
} from '../../register/index.ts';
import { findingTypes } from '../fact.ts';
import { ThinPage } from '../pages/thin-page.tsx';
import { type ThinEntries, type ThinGrounds, thinGrounds } from './thin-grounds.ts';

/** Entries without a second source, and entries that rest on a translation alone: pages, for programs, and as CSV. */
export function thinRoutes(app: App, { db }: Context, entries: ThinEntries): void {
  const options = openUntilChanged(db);
  for (const thin of thinGrounds) {
    const path = `/questions/${thin}`;
    app.get(inLanguages(path), { ...open, schema: { querystring: Page } }, async (request, reply) => {
      const at = asOf(request.query);
      const { type: chosen, after } = request.query;
      const type = chosen === '' ? undefined : chosen;
      return reply.page(
        <Then asOf={at}>
          <WithNames names={await namesOfDay(db, at)}>
            <ThinPage
              thin={thin}
              type={type}
              entries={await entries.restingOn(thin, at, { type, limit: rowsOnPage, after })}
            />
          </WithNames>
        </Then>,
      );
    });
    const api = `/api/v1/entries/${thin}`;
    app.get(api, { ...options, schema: jsonSchema(thin) }, async (request) => {
      const at = asOf(request.query);
      return listJson(await entries.restingOn(thin, at, request.query), at, entryJson);
    });
    app.get(`${api}.csv`, { ...options, schema: csvSchema(thin) }, async (request, reply) => {
      const at = asOf(request.query);
      const { type } = request.query;
      const rows = inSnapshot(db, (snapshot) =>
        everyPart((asked) => entries.within(snapshot).restingOn(thin, at, { ...asked, type })),
      );
      return sendCsv(reply, fileNameOf(thin, at), columns, rows);
    });
  }
}

const closed = { additionalProperties: false } as const;

const types = findingTypes.map((type) => Type.Literal(type));
const { known } = AsOfQuery.properties;
const type = Type.Optional(Type.Union(types, { description: 'Only entries of this type.' }));

/** A field of a form that is left open asks for nothing. */
const Page = Type.Object({
  known,
  type: Type.Optional(Type.Union([...types, Type.Literal('')])),
  after: Type.Optional(Type.String({ maxLength: 400 })),
});

const EntrySchema = Type.Object(
  {
    id: Type.String({ description: 'The id of the entry.' }),
    type: Type.String(),
    fact: Type.Record(Type.String(), Type.Unknown(), {
      description: 'As `entente read` prints a finding of its type, without evidence.',
    }),
    dated: Type.Union([Type.String(), Type.Null()], {
      description: 'The date that the entry itself gives, as precise as its source.',
    }),
    ...grounds,
  },
  closed,
);

const entryJson = (entry: Entry): Static<typeof EntrySchema> => ({
  id: entry.id,
  type: entry.fact.type,
  fact: { ...entry.fact },
  dated: entry.dated,
  ...groundsJson(entry),
});

const summaries: Readonly<Record<ThinGrounds, string>> = {
  'single-source':
    'Entries without a second source: one statement alone states them, or one person entered them',
  'translation-alone': 'Entries that rest on a translation alone: no official text states them',
};

const jsonSchema = (thin: ThinGrounds) => ({
  summary: summaries[thin],
  tags: ['register'],
  querystring: Type.Object({ ...PageQuery.properties, known, type }, closed),
  response: { 200: listOf(EntrySchema), '4xx': Problem },
});

const columns: readonly CsvColumn<Entry>[] = [
  { name: 'entry', about: 'the id of the entry', cell: ({ id }) => id },
  ...factColumns<Entry>(),
  ...groundColumns<Entry>(),
];

const csvSchema = (thin: ThinGrounds) => ({
  summary: `${summaries[thin]}, as CSV`,
  tags: ['register'],
  querystring: Type.Object({ known, type }, closed),
  response: { 200: csvOf(columns), '4xx': Problem },
});
