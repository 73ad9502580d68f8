import { type Insertable, type RawBuilder, type Selectable, sql } from 'kysely';
import type { Db, Tables, Trx } from '../../platform/db/index.ts';
import type { FuzzyDate } from '../../reading/index.ts';
import type { Version, VersionStanding } from './statement.ts';
import type { Header } from './tables.ts';

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
  'replaces',
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
  replaces: row.replaces,
});

/** Of a version `v`: whether another has taken its place. */
const isCorrected = sql<boolean>`exists (select from statement_version as newer where newer.replaces = v.id)`;

/** The same as the public sees it: whether one that is published has. */
export const isCorrectedInPublic = sql<boolean>`(
  exists (select from statement_version where replaces = v.id) and is_corrected_in_public(v.id))`;

/** Of a version `v`: whether one that was published by a moment has taken its place. */
const isCorrectedBy = (known: Date) => sql<boolean>`exists (
  with recursive newer as (
    select id, published_at from statement_version where replaces = v.id
    union all
    select next.id, next.published_at from statement_version as next join newer on next.replaces = newer.id)
  select from newer where published_at <= ${known})`;

/** Which versions somebody may see: those that are published, or all. */
export type Audience = 'public' | 'all';

/**
 * The versions of statements, texts that prevail first, then as they came in. A version is left out once a correction of it
 * may be seen.
 * @param known the moment as of which the public asks; now where none is given
 */
export async function versionsOf(
  db: Db,
  statementIds: readonly string[],
  audience: Audience = 'all',
  known: Date | null = null,
): Promise<Version[]> {
  if (statementIds.length === 0) return [];
  const rows = await db
    .selectFrom('statement_version as v')
    .select(versionColumns)
    .where('statement_id', 'in', statementIds)
    .$if(audience === 'all', (query) => query.where(sql<boolean>`not ${isCorrected}`))
    .$if(audience === 'public', (query) =>
      known
        ? query.where('published_at', '<=', known).where(sql<boolean>`not ${isCorrectedBy(known)}`)
        : query.where('published_at', 'is not', null).where(sql<boolean>`not ${isCorrectedInPublic}`),
    )
    .orderBy(sql`standing = 'translation'`)
    .orderBy('imported_at')
    .orderBy('id')
    .execute();
  return rows.map(version);
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

/** A version with all that it was before, the newest first: each corrects the one after it. */
export async function lineOf(db: Db, versionId: string): Promise<Version[]> {
  const { rows } = await sql<VersionRow>`
    with recursive line as (
      select *, 0 as age from statement_version where id = ${versionId}
      union all
      select older.*, age + 1 from statement_version as older join line on older.id = line.replaces
    )
    select ${sql.join(versionColumns.map((column) => sql.ref(column)))} from line order by age
  `.execute(db);
  return rows.map(version);
}

/** Every version of a statement that was published, at all or by a moment, corrected ones too, the newest first. */
export async function publishedVersions(
  db: Db,
  statementId: string,
  known: Date | null = null,
): Promise<Version[]> {
  const rows = await db
    .selectFrom('statement_version')
    .select(versionColumns)
    .where('statement_id', '=', statementId)
    .where('published_at', 'is not', null)
    .$if(known !== null, (query) => query.where('published_at', '<=', known))
    .orderBy('imported_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(version);
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

/** Who issued a statement, as the latest reading of each of these versions names it, by version. */
export async function issuersOf(db: Db, versionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (versionIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('reading')
    .distinctOn('version_id')
    .select(['version_id', sql<string | null>`header -> 'issuer' ->> 'name'`.as('name')])
    .where('version_id', 'in', versionIds)
    .orderBy('version_id')
    .orderBy('read_at', 'desc')
    .execute();
  return new Map(
    rows.flatMap(({ version_id, name }) => (name === null ? [] : [[version_id, name] as const])),
  );
}

/** What the register asks of the place of a fact: the language of its words, the day of the statement, who may read it. */
export async function circumstancesOf(trx: Db | Trx, versionId: string): Promise<Circumstances> {
  return circumstances(await ofVersion(trx, versionId).forShare('v').executeTakeFirstOrThrow());
}

/** The same for a reader, who keeps nobody from publishing it meanwhile. */
export async function readCircumstances(db: Db, versionId: string): Promise<Circumstances> {
  return circumstances(await ofVersion(db, versionId).executeTakeFirstOrThrow());
}

interface Circumstances {
  readonly language: string;
  readonly on: FuzzyDate | null;
  readonly isPublic: boolean;
}

const ofVersion = (db: Db | Trx, versionId: string) =>
  db
    .selectFrom('statement_version as v')
    .innerJoin('statement as s', 's.id', 'v.statement_id')
    .select(['v.language', 's.issued_on', 'v.published_at'])
    .where('v.id', '=', versionId);

const circumstances = (row: {
  readonly language: string;
  readonly issued_on: FuzzyDate | null;
  readonly published_at: Date | null;
}): Circumstances => ({ language: row.language, on: row.issued_on, isPublic: row.published_at !== null });

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

/** Keeps what a version was taken for until now, for those who ask what was known then. */
export async function keepStanding(
  trx: Trx,
  { id, standing }: Pick<Version, 'id' | 'standing'>,
  until: Date,
): Promise<void> {
  await trx
    .insertInto('version_standing_then')
    .values({ version_id: id, standing, until })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The standing that the row of `statement_version` of this alias had. @param at a moment as the database reads it */
export const standingAt = (version: string, at: string): RawBuilder<VersionStanding> =>
  at === 'infinity'
    ? sql<VersionStanding>`${sql.ref(`${version}.standing`)}`
    : sql<VersionStanding>`coalesce(
        (select past.standing from version_standing_then as past
         where past.version_id = ${sql.ref(`${version}.id`)} and past.until > ${at} order by past.until limit 1),
        ${sql.ref(`${version}.standing`)})`;

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
