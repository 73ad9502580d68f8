import Type from 'typebox';
import { type App, type Context, notFound, open, PageQuery, Problem } from '../../../platform/http/index.ts';
import { AsOfQuery, asOf, asOfJson, listJson, listOf } from '../../register/index.ts';
import { holdAgainst, pairOf } from '../compare.ts';
import { ComparisonSchema, comparisonJson } from '../compare-schemas.ts';
import { entriesOf } from '../finding-store.ts';
import { explanationIn } from '../pages/explanation.ts';
import { FullStatementSchema, fullStatementJson, StatementSchema, statementJson } from '../schemas.ts';
import { findPublicStatement, listStatements, statementNamed } from '../statement-store.ts';
import { textsOf } from '../version-store.ts';

const listSchema = {
  summary: 'Published statements, the newest first, with their versions',
  tags: ['statements'],
  querystring: Type.Object(
    { ...PageQuery.properties, ...AsOfQuery.properties },
    { additionalProperties: false },
  ),
  response: { 200: listOf(StatementSchema), '4xx': Problem },
};

/** The list of published statements, for programs. */
export function apiStatements(app: App, path: string, { db }: Context): void {
  app.get(path, { ...open, schema: listSchema }, async (request) => {
    const then = asOf(request.query);
    const { statements, next } = await listStatements(db, request.query, 'public', then);
    return listJson({ items: [...statements], next }, then, statementJson);
  });
}

const compareSchema = {
  summary:
    'A translation held against the official text: pairs of sentences, and every difference with what was said of it',
  tags: ['statements'],
  params: Type.Object({ id: Type.String({ maxLength: 100 }) }),
  querystring: Type.Object({
    official: Type.Optional(
      Type.String({ maxLength: 35, description: 'The language of the official text.' }),
    ),
    translation: Type.Optional(
      Type.String({ maxLength: 35, description: 'The language of the translation.' }),
    ),
  }),
  response: { 200: ComparisonSchema, '4xx': Problem },
};

/** Two published versions of a statement, one held against the other, for programs. */
export function apiComparison(app: App, path: string, { db }: Context): void {
  app.get(path, { ...open, schema: compareSchema }, async (request) => {
    const { locale } = request;
    const statement = await findPublicStatement(db, statementNamed(request.params.id));
    const pair = statement && pairOf(statement, request.query, locale.language);
    if (!pair) throw notFound();
    return comparisonJson(await holdAgainst(db, ...pair), (discrepancy) =>
      explanationIn(locale, discrepancy),
    );
  });
}

const showSchema = {
  summary:
    'One published statement: its texts, and what the register has from it with the words that state it',
  tags: ['statements'],
  params: Type.Object({
    id: Type.String({ maxLength: 100, description: 'Its id, or the last part of its address.' }),
  }),
  querystring: Type.Object(AsOfQuery.properties, { additionalProperties: false }),
  response: { 200: FullStatementSchema, '4xx': Problem },
};

/** One published statement, for programs. */
export function apiStatement(app: App, path: string, { db }: Context): void {
  app.get(path, { ...open, schema: showSchema }, async (request) => {
    const then = asOf(request.query);
    const statement = await findPublicStatement(db, statementNamed(request.params.id), then);
    if (!statement) throw notFound();
    const versionIds = statement.versions.map((version) => version.id);
    const [texts, entries] = await Promise.all([
      textsOf(db, versionIds),
      entriesOf(db, versionIds, then.known),
    ]);
    return { ...fullStatementJson(statement, texts, entries), ...asOfJson(then) };
  });
}
