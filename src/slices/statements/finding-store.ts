import { type Selectable, sql } from 'kysely';
import type { Db, Tables, Trx } from '../../platform/db/index.ts';
import type { Evidence, Finding } from '../../reading/index.ts';
import type { Fact } from '../register/index.ts';
import { type FindingStatus, factOf, type ReviewedFinding } from './finding.ts';

const reviewed = (row: Selectable<Tables['finding']>): ReviewedFinding => ({
  id: row.id,
  versionId: row.version_id,
  proposed: row.proposed,
  status: row.status,
  revision: row.revision,
  correction: row.correction,
  entryId: row.entry_id,
  reason: row.reason,
  decidedAt: row.decided_at,
  decidedBy: row.decided_by,
});

/** The findings of a version's latest reading, in the order of the text. */
export async function findingsOf(db: Db, versionId: string): Promise<ReviewedFinding[]> {
  const rows = await db
    .selectFrom('finding')
    .selectAll()
    .where('reading_id', '=', (query) =>
      query
        .selectFrom('reading')
        .select('id')
        .where('version_id', '=', versionId)
        .orderBy('read_at', 'desc')
        .orderBy('id')
        .limit(1),
    )
    .orderBy('position')
    .execute();
  return rows.map(reviewed);
}

/** A finding with its row locked until the transaction ends: nobody else decides on it meanwhile. */
export async function lockFinding(trx: Trx, id: string): Promise<ReviewedFinding | undefined> {
  const row = await trx.selectFrom('finding').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && reviewed(row);
}

/** Stores what the reader proposes of a version, in order. */
export async function insertFindings(
  trx: Trx,
  of: { readonly readingId: string; readonly versionId: string },
  findings: readonly Finding[],
): Promise<void> {
  await sql`
    insert into finding (reading_id, version_id, position, type, proposed)
    select ${of.readingId}, ${of.versionId}, place - 1, found ->> 'type', found
    from jsonb_array_elements(${JSON.stringify(findings)}::jsonb) with ordinality as list (found, place)
  `.execute(trx);
}

/** What a decision leaves behind. */
export interface Decided {
  readonly status: FindingStatus;
  readonly correction: Fact | null;
  readonly entryId: string | null;
  readonly reason: string | null;
  readonly by: string;
  readonly at: Date;
}

/** Stores a decision and raises the finding's revision. */
export async function saveDecision(trx: Trx, id: string, decided: Decided): Promise<void> {
  await trx
    .updateTable('finding')
    .set({
      status: decided.status,
      revision: sql`revision + 1`,
      correction: decided.correction && JSON.stringify(decided.correction),
      entry_id: decided.entryId,
      reason: decided.reason,
      decided_at: decided.at,
      decided_by: decided.by,
    })
    .where('id', '=', id)
    .execute();
}

/** An entry of the register as versions of one statement state it. */
export interface StatedEntry {
  readonly entryId: string;
  readonly fact: Fact;
  /** Where it is stated: the version, the words, and who accepted them when. */
  readonly places: readonly StatedPlace[];
}

export interface StatedPlace {
  readonly versionId: string;
  readonly language: string;
  readonly evidence: readonly Evidence[];
  readonly by: string;
  readonly at: Date;
}

/**
 * The register entries that these versions state, in the order of the text; a fact that several state comes once.
 * @param known only what had been accepted by this moment; all where none is given
 */
export async function entriesOf(
  db: Db,
  versionIds: readonly string[],
  known: Date | null = null,
): Promise<StatedEntry[]> {
  if (versionIds.length === 0) return [];
  const rows = await db
    .selectFrom('finding as f')
    .innerJoin('statement_version as v', 'v.id', 'f.version_id')
    .selectAll('f')
    .select('v.language')
    .where('f.version_id', 'in', versionIds)
    .where('f.entry_id', 'is not', null)
    .$if(known !== null, (query) => query.where('f.decided_at', '<=', known))
    .orderBy('f.position')
    .execute();
  const entries = new Map<string, { fact: Fact; places: StatedPlace[] }>();
  for (const { language, ...row } of rows) {
    const finding = reviewed(row);
    const place = {
      versionId: finding.versionId,
      language,
      evidence: finding.proposed.evidence,
      by: finding.decidedBy!,
      at: finding.decidedAt!,
    };
    const known = entries.get(finding.entryId!);
    if (known) known.places.push(place);
    else entries.set(finding.entryId!, { fact: factOf(finding), places: [place] });
  }
  return [...entries].map(([entryId, entry]) => ({ entryId, ...entry }));
}

/** How many findings of each version still await a decision, by version. */
export async function awaitingReview(
  db: Db,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (versionIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('finding')
    .select(['version_id', sql<number>`count(*)::int`.as('count')])
    .where('version_id', 'in', versionIds)
    .where('status', '=', 'proposed')
    .groupBy('version_id')
    .execute();
  return new Map(rows.map((row) => [row.version_id, row.count]));
}

/** A finding by its id. */
export async function findFinding(db: Db, id: string): Promise<ReviewedFinding | undefined> {
  const row = await db.selectFrom('finding').selectAll().where('id', '=', id).executeTakeFirst();
  return row && reviewed(row);
}
