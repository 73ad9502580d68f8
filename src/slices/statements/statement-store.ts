import { type Selectable, sql } from 'kysely';
import type { Db, Tables, Trx } from '../../platform/db/index.ts';
import { type AsOf, now } from '../register/index.ts';
import { slugOf } from './slug.ts';
import type { Statement, Version } from './statement.ts';
import type { Header } from './tables.ts';
import { type Audience, headerOf, issuersOf, versionsOf } from './version-store.ts';

const statement = (
  row: Selectable<Tables['statement']>,
  versions: readonly Version[],
  issuers: ReadonlyMap<string, string> = new Map(),
): Statement => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind,
  issuedOn: row.issued_on,
  issuer:
    row.issuer_name === null
      ? null
      : {
          name: row.issuer_name,
          party: row.issuer_party,
          language: versions[0]?.language ?? 'und',
          byVersion: issuers,
        },
  versions,
});

async function withVersions(
  db: Db,
  rows: readonly Selectable<Tables['statement']>[],
  audience: Audience = 'all',
  known: Date | null = null,
): Promise<Statement[]> {
  const versions = await versionsOf(
    db,
    rows.map((row) => row.id),
    audience,
    known,
  );
  const issuers = await issuersOf(
    db,
    versions.map((version) => version.id),
  );
  return rows.map((row) =>
    statement(
      row,
      versions.filter((candidate) => candidate.statementId === row.id),
      issuers,
    ),
  );
}

type StatementName = { readonly id: string } | { readonly slug: string };

/** A statement by its id or by the last part of its address, with the newest version of each language. */
export async function findStatement(
  db: Db,
  by: StatementName,
  audience: Audience = 'all',
  { on, known }: AsOf = now,
): Promise<Statement | undefined> {
  const rows = await db
    .selectFrom('statement')
    .selectAll()
    .where((where) => ('id' in by ? where('id', '=', by.id) : where('slug', '=', by.slug)))
    .$if(on !== null, (query) => query.where('issued_on', '<=', on))
    .execute();
  return (await withVersions(db, rows, audience, known))[0];
}

/**
 * A statement as the public sees it, or saw it at a moment: with the versions that are published. Undefined where nothing is
 * public, or where it was issued after the day that is asked for.
 */
export async function findPublicStatement(
  db: Db,
  by: StatementName,
  then: AsOf = now,
): Promise<Statement | undefined> {
  const statement = await findStatement(db, by, 'public', then);
  return statement && statement.versions.length > 0 ? statement : undefined;
}

/** Whether a name may be the id of a row. */
export const isId = (name: string): boolean => uuid.test(name);

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** How a person or a program names a statement: by its id, or by the last part of its address. */
export const statementNamed = (name: string): StatementName => (isId(name) ? { id: name } : { slug: name });

/** A place in the list of statements: after the one with this id. */
export interface PageOf {
  readonly limit: number;
  readonly after?: string | undefined;
}

export interface StatementPage {
  readonly statements: readonly Statement[];
  /** The id to go on after, where there is more. */
  readonly next: string | null;
}

/**
 * Statements, the newest first; an undated one comes last. Public ones only, or those with something yet to publish too.
 * @param then those that were issued by a day, and as they were published by a moment
 */
export async function listStatements(
  db: Db,
  { limit, after }: PageOf,
  audience: Audience,
  { on, known }: AsOf = now,
): Promise<StatementPage> {
  const rows = await db
    .selectFrom('statement as s')
    .selectAll('s')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('statement_version as v')
          .select('v.id')
          .whereRef('v.statement_id', '=', 's.id')
          .$if(audience === 'public', (query) => query.where('v.published_at', 'is not', null))
          .$if(known !== null, (query) => query.where('v.published_at', '<=', known)),
      ),
    )
    .$if(on !== null, (query) => query.where('s.issued_on', '<=', on))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(coalesce(s.issued_on, ''), s.id) <
          (select coalesce(issued_on, ''), id from statement where id::text = ${after})`,
      ),
    )
    .orderBy(sql`coalesce(s.issued_on, '')`, 'desc')
    .orderBy('s.id', 'desc')
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  return {
    statements: await withVersions(db, shown, audience, known),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

/**
 * The statements that a text may be a version of, the likeliest first: the official text is at the same address, or the
 * same issuer spoke on the same day. The text's own language must be free there.
 */
export async function likelyStatements(
  db: Db,
  header: Header,
  sourceUrl: string | null,
): Promise<Statement[]> {
  const urls = [header.standing.officialUrl, sourceUrl].filter((url) => url !== null);
  const party = header.issuer?.party ?? null;
  const rows = await db
    .selectFrom('statement as s')
    .selectAll('s')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('statement_version as v')
            .select('v.id')
            .whereRef('v.statement_id', '=', 's.id')
            .where('v.language', '=', header.text.language),
        ),
      ),
    )
    .where(({ or, and, eb, exists, selectFrom }) =>
      or([
        exists(
          selectFrom('statement_version as v')
            .select('v.id')
            .whereRef('v.statement_id', '=', 's.id')
            .where(sql<boolean>`array[v.official_url, v.source_url] && ${urls}::text[]`),
        ),
        and([
          eb('s.issued_on', '=', header.issuedOn),
          eb('s.issuer_party', '=', party === null ? null : JSON.stringify(party)),
        ]),
      ]),
    )
    .orderBy('s.created_at')
    .limit(10)
    .execute();
  return withVersions(db, rows);
}

/** Begins a statement, at an address that no other has. */
export async function insertStatement(
  trx: Trx,
  title: string,
  header: Header,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<Statement> {
  const slug = slugOf(title, header);
  for (let copy = 1; ; copy++) {
    const row = await trx
      .insertInto('statement')
      .values({
        slug: copy === 1 ? slug : `${slug}-${copy}`,
        ...headerColumns(header),
        created_at: at,
        created_by: by,
      })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row) return statement(row, []);
  }
}

const headerColumns = ({ kind, issuedOn, issuer }: Header) => ({
  kind,
  issued_on: issuedOn,
  issuer_name: issuer?.name ?? null,
  issuer_party: issuer?.party ? JSON.stringify(issuer.party) : null,
});

/** The official text prevails: the statement's date, issuer and kind are those of the version that counts most. */
export async function settleHeader(trx: Trx, statementId: string): Promise<void> {
  const [leading] = await versionsOf(trx, [statementId]);
  if (!leading) return;
  await trx
    .updateTable('statement')
    .set(headerColumns(await headerOf(trx, leading.id)))
    .where('id', '=', statementId)
    .execute();
}

/** A statement by its id or its address, to which nobody else adds a version until the transaction ends. */
export async function lockStatement(trx: Trx, name: string): Promise<Statement | undefined> {
  const statement = await findStatement(trx, statementNamed(name));
  if (!statement) return undefined;
  await trx.selectFrom('statement').select('id').where('id', '=', statement.id).forUpdate().execute();
  return findStatement(trx, { id: statement.id });
}
