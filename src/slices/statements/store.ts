import { type Insertable, type Selectable, sql } from 'kysely';
import type { Db, Tables, Trx } from '../../platform/db/index.ts';
import type { FuzzyDate } from '../../reading/index.ts';
import type { Statement, Version } from './statement.ts';
import type { Header } from './tables.ts';
import { slugOf } from './title.ts';

const versionColumns = [
  'id',
  'statement_id',
  'language',
  'standing',
  'title',
  'sha256',
  'official_url',
  'source_url',
  'warnings',
  'imported_at',
  'imported_by',
  'published_at',
  'published_by',
] as const;

type VersionRow = Pick<Selectable<Tables['statement_version']>, (typeof versionColumns)[number]>;

const version = (row: VersionRow): Version => ({
  id: row.id,
  statementId: row.statement_id,
  language: row.language,
  standing: row.standing,
  title: row.title,
  sha256: row.sha256,
  officialUrl: row.official_url,
  sourceUrl: row.source_url,
  warnings: row.warnings,
  importedAt: row.imported_at,
  importedBy: row.imported_by,
  publishedAt: row.published_at,
  publishedBy: row.published_by,
});

const statement = (row: Selectable<Tables['statement']>, versions: readonly Version[]): Statement => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind,
  issuedOn: row.issued_on,
  issuer: row.issuer_name === null ? null : { name: row.issuer_name, party: row.issuer_party },
  versions,
});

/** The versions of statements, corrected ones left out, texts that prevail first, then as they came in. */
async function versionsOf(db: Db, statementIds: readonly string[]): Promise<Version[]> {
  if (statementIds.length === 0) return [];
  const rows = await db
    .selectFrom('statement_version as v')
    .select(versionColumns)
    .where('statement_id', 'in', statementIds)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('statement_version as newer').select('id').whereRef('newer.replaces', '=', 'v.id')),
      ),
    )
    .orderBy(sql`standing = 'translation'`)
    .orderBy('imported_at')
    .orderBy('id')
    .execute();
  return rows.map(version);
}

async function withVersions(db: Db, rows: readonly Selectable<Tables['statement']>[]): Promise<Statement[]> {
  const versions = await versionsOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) =>
    statement(
      row,
      versions.filter((candidate) => candidate.statementId === row.id),
    ),
  );
}

/** A statement by its id or by the last part of its address. */
export async function findStatement(
  db: Db,
  by: { readonly id: string } | { readonly slug: string },
): Promise<Statement | undefined> {
  const rows = await db
    .selectFrom('statement')
    .selectAll()
    .where((where) => ('id' in by ? where('id', '=', by.id) : where('slug', '=', by.slug)))
    .execute();
  return (await withVersions(db, rows))[0];
}

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

/** Statements, the newest first; an undated one comes last. Public ones only, or those with something yet to publish too. */
export async function listStatements(
  db: Db,
  { limit, after }: PageOf,
  which: 'public' | 'all',
): Promise<StatementPage> {
  const rows = await db
    .selectFrom('statement as s')
    .selectAll('s')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('statement_version as v')
          .select('v.id')
          .whereRef('v.statement_id', '=', 's.id')
          .$if(which === 'public', (query) => query.where('v.published_at', 'is not', null)),
      ),
    )
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
    statements: await withVersions(db, shown),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** A version by its id. */
export async function findVersion(db: Db, id: string): Promise<Version | undefined> {
  const row = await db
    .selectFrom('statement_version')
    .select(versionColumns)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && version(row);
}

/** The version that has exactly this text. */
export async function findVersionByHash(db: Db, sha256: string): Promise<Version | undefined> {
  const row = await db
    .selectFrom('statement_version')
    .select(versionColumns)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row && version(row);
}

/** A version with its row locked until the transaction ends. */
export async function lockVersion(trx: Trx, id: string): Promise<Version | undefined> {
  const row = await trx
    .selectFrom('statement_version')
    .select(versionColumns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && version(row);
}

/** The canonical texts that the offsets of versions refer to, by version. */
export async function textsOf(db: Db, versionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('statement_version')
    .select(['id', 'text'])
    .where('id', 'in', versionIds)
    .execute();
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** The canonical text that a version's offsets refer to. */
export async function textOf(db: Db, versionId: string): Promise<string> {
  const text = (await textsOf(db, [versionId])).get(versionId);
  if (text === undefined) throw new Error(`there is no version ${versionId}`);
  return text;
}

/** What the latest reading says of a version as a whole. */
export async function headerOf(db: Db, versionId: string): Promise<Header> {
  const row = await db
    .selectFrom('reading')
    .select('header')
    .where('version_id', '=', versionId)
    .orderBy('read_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return row.header;
}

/** What the register asks of the place of a fact: the language of its words, and the day that the statement gives. */
export async function circumstancesOf(
  db: Db,
  versionId: string,
): Promise<{ readonly language: string; readonly on: FuzzyDate | null }> {
  const row = await db
    .selectFrom('statement_version as v')
    .innerJoin('statement as s', 's.id', 'v.statement_id')
    .select(['v.language', 's.issued_on'])
    .where('v.id', '=', versionId)
    .executeTakeFirstOrThrow();
  return { language: row.language, on: row.issued_on };
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
            .where((where) =>
              where.or([where('v.official_url', 'in', urls), where('v.source_url', 'in', urls)]),
            ),
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

export async function insertVersion(
  trx: Trx,
  values: Insertable<Tables['statement_version']>,
): Promise<Version> {
  const row = await trx
    .insertInto('statement_version')
    .values(values)
    .returning(versionColumns)
    .executeTakeFirstOrThrow();
  return version(row);
}

/** Stores what a reader said of a version as a whole. Returns the reading's id. */
export async function insertReading(
  trx: Trx,
  versionId: string,
  reader: string,
  header: Header,
  at: Date,
): Promise<string> {
  const row = await trx
    .insertInto('reading')
    .values({ version_id: versionId, reader, header: JSON.stringify(header), read_at: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Places a version: which statement it belongs to, and with what standing. */
export async function placeVersion(
  trx: Trx,
  id: string,
  { statementId, standing }: Pick<Version, 'statementId' | 'standing'>,
): Promise<void> {
  await trx
    .updateTable('statement_version')
    .set({ statement_id: statementId, standing })
    .where('id', '=', id)
    .execute();
}

/** Makes a version public. */
export async function markPublished(trx: Trx, id: string, by: string, at: Date): Promise<void> {
  await trx
    .updateTable('statement_version')
    .set({ published_at: at, published_by: by })
    .where('id', '=', id)
    .execute();
}

/** Waits for whoever brings in the same text at this moment, until the transaction ends. */
export async function lockText(trx: Trx, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`.execute(trx);
}

/** A statement that nobody else adds a version to until the transaction ends. */
export async function lockStatement(trx: Trx, id: string): Promise<Statement | undefined> {
  await trx.selectFrom('statement').select('id').where('id', '=', id).forUpdate().execute();
  return findStatement(trx, { id });
}
