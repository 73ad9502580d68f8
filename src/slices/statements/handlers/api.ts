import Type from 'typebox';
import {
  type App,
  type Context,
  notFound,
  open,
  PageQuery,
  Problem,
  pageOf,
} from '../../../platform/http/index.ts';
import { entriesOf } from '../finding-store.ts';
import { FullStatementSchema, fullStatementJson, StatementSchema, statementJson } from '../schemas.ts';
import { findPublicStatement, listStatements, statementNamed } from '../statement-store.ts';
import { textsOf } from '../version-store.ts';

const listSchema = {
  summary: 'Published statements, the newest first, with their versions',
  tags: ['statements'],
  querystring: PageQuery,
  response: { 200: pageOf(StatementSchema), '4xx': Problem },
};

/** The list of published statements, for programs. */
export function apiStatements(app: App, path: string, { db }: Context): void {
  app.get(path, { ...open, schema: listSchema }, async (request) => {
    const { statements, next } = await listStatements(db, request.query, 'public');
    return { items: statements.map(statementJson), next };
  });
}

const showSchema = {
  summary:
    'One published statement: its texts, and what the register has from it with the words that state it',
  tags: ['statements'],
  params: Type.Object({
    id: Type.String({ maxLength: 100, description: 'Its id, or the last part of its address.' }),
  }),
  response: { 200: FullStatementSchema, '4xx': Problem },
};

/** One published statement, for programs. */
export function apiStatement(app: App, path: string, { db }: Context): void {
  app.get(path, { ...open, schema: showSchema }, async (request) => {
    const statement = await findPublicStatement(db, statementNamed(request.params.id));
    if (!statement) throw notFound();
    const versionIds = statement.versions.map((version) => version.id);
    const [texts, entries] = await Promise.all([textsOf(db, versionIds), entriesOf(db, versionIds)]);
    return fullStatementJson(statement, texts, entries);
  });
}
