import { createHash } from 'node:crypto';
import { canonical } from '../../language/normalise.ts';
import type { Language } from '../../language/span.ts';
import { isDay } from '../../platform/clock/index.ts';
import { type Db, type Trx, transaction } from '../../platform/db/index.ts';
import { type DocumentWarning, decode, readDocument } from '../../platform/documents/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { type FuzzyDate, type Reading, read, titleOf } from '../../reading/index.ts';
import { append } from '../record/index.ts';
import { insertFindings } from './finding-store.ts';
import { indexWords } from './search.ts';
import {
  assertCorrects,
  assertRoomFor,
  proposedStanding,
  type Statement,
  type Version,
  type VersionStanding,
} from './statement.ts';
import { findStatement, insertStatement, isId, lockStatement, settleHeader } from './statement-store.ts';
import { isXliff, translatedWork } from './translator-file.ts';
import { findVersionByHash, insertReading, insertVersion, lockText, lockVersion } from './version-store.ts';

/** Which reader reads: a reading keeps it, so that a later reader can read the same version again. */
export const readerVersion = '1';

/** A text that somebody brings in. */
export interface Arrival {
  readonly text: string;
  readonly fileName?: string | undefined;
  /** Where the text was taken from. */
  readonly sourceUrl?: string | undefined;
  /** Against which "today" is resolved where the text is undated. */
  readonly asOf?: FuzzyDate | undefined;
  /** The statement that it is a version of, by id or address; without it the text begins a new one. */
  readonly statementId?: string | undefined;
  /** Without it the reader's proposal is taken. */
  readonly standing?: VersionStanding | undefined;
  /** The version of the statement that it corrects. */
  readonly replaces?: string | undefined;
  readonly warnings?: readonly DocumentWarning[] | undefined;
  readonly by: string;
  readonly at: Date;
}

export interface Brought {
  readonly version: Version;
  readonly statement: Statement;
  readonly reading: Reading;
  /** The same text was here already, so nothing was stored. */
  readonly known: boolean;
}

/**
 * Stores a text as a version with its reading and findings, all or nothing. A text that is here already is recognised by
 * its hash.
 * @throws {UnreadLanguage} where no grammar covers the text
 * @throws {Refusal} where the statement has no room for the version, or what is said of the text makes no sense
 */
export async function bringIn(db: Db, arrival: Arrival): Promise<Brought> {
  assertSensible(arrival);
  const text = canonical(arrival.text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const reading = read(text, arrival.asOf === undefined ? {} : { asOf: arrival.asOf });
  return transaction(db, async (trx) => {
    await lockText(trx, sha256);
    const known = await findVersionByHash(trx, sha256);
    const version = known ?? (await store(trx, arrival, text, sha256, reading));
    const statement = await findStatement(trx, { id: version.statementId });
    return { version, statement: statement!, reading, known: known !== undefined };
  });
}

/** Refuses a day that no calendar has, and an address that a page could not safely link to. */
function assertSensible({ asOf, sourceUrl }: Arrival): void {
  if (asOf !== undefined && !isDay(asOf)) throw new Refusal('import.refusal.date', { value: asOf });
  if (sourceUrl !== undefined && !isWebAddress(sourceUrl))
    throw new Refusal('import.refusal.url', { url: sourceUrl });
}

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

/** A file as it came: its bytes, and its name where it has one. */
export interface ArrivingFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/**
 * Brings in what a file says: a document, or a translator's XLIFF of a version that is here.
 * @throws {Refusal} where the file is not one that is read: empty, too large, not text
 */
export async function bringInFile(
  db: Db,
  { bytes, fileName }: ArrivingFile,
  arrival: Omit<Arrival, 'text' | 'warnings' | 'fileName'>,
): Promise<Brought> {
  const named = { ...arrival, fileName: fileName || undefined };
  if (isXliff(bytes, fileName))
    return bringIn(db, { ...named, ...(await translatedWork(db, decode(bytes).text)) });
  const { text, warnings } = await readDocument(bytes, fileName);
  return bringIn(db, { ...named, text, warnings });
}

async function store(
  trx: Trx,
  arrival: Arrival,
  text: string,
  sha256: string,
  reading: Reading,
): Promise<Version> {
  const { by, at } = arrival;
  const { findings, ...header } = reading;
  const { language } = reading.text;
  const title = titleOf(text, language as Language);
  const corrected = await correctedBy(trx, arrival);
  const statementId = corrected?.statementId ?? arrival.statementId;
  const statement = await statementFor(trx, { ...arrival, statementId }, title, reading);
  if (corrected) assertCorrects(corrected, { language }, statement.versions);
  const others = statement.versions.filter(({ id }) => id !== corrected?.id);
  const standing = arrival.standing ?? corrected?.standing ?? proposedStanding(reading, others);
  assertRoomFor({ language, standing }, others);
  const version = await insertVersion(trx, {
    statement_id: statement.id,
    language,
    standing,
    title,
    text,
    sha256,
    official_url: reading.standing.officialUrl,
    source_url: arrival.sourceUrl ?? null,
    file_name: arrival.fileName ?? null,
    warnings: JSON.stringify(arrival.warnings ?? []),
    replaces: corrected?.id ?? null,
    imported_at: at,
    imported_by: by,
  });
  await indexWords(trx, { id: version.id, language, text });
  const readingId = await insertReading(trx, version.id, readerVersion, header, at);
  await insertFindings(trx, { readingId, versionId: version.id }, findings);
  await settleHeader(trx, statement.id);
  await append(trx, {
    kind: 'version-imported',
    subject: version.id,
    by,
    at,
    data: {
      statement: statement.id,
      language,
      standing,
      replaces: corrected?.id ?? null,
      sha256,
      reader: readerVersion,
      findings: findings.length,
    },
  });
  return version;
}

/** The version that the text corrects, held until the transaction ends. */
async function correctedBy(trx: Trx, { replaces }: Arrival): Promise<Version | undefined> {
  if (replaces === undefined) return undefined;
  const version = isId(replaces) ? await lockVersion(trx, replaces) : undefined;
  if (!version) throw new Refusal('statements.refusal.no-version', {}, { status: 404 });
  return version;
}

async function statementFor(trx: Trx, arrival: Arrival, title: string, reading: Reading): Promise<Statement> {
  if (arrival.statementId === undefined) return insertStatement(trx, title, reading, arrival);
  const statement = await lockStatement(trx, arrival.statementId);
  if (!statement) throw new Refusal('statements.refusal.no-statement', {}, { status: 404 });
  return statement;
}
