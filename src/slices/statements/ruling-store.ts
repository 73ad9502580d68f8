import { sql } from 'kysely';
import type { Pair } from '../../comparison/index.ts';
import type { Db, Trx } from '../../platform/db/index.ts';
import type { Place, Ruling, Verdict } from './ruling.ts';
import type { Version } from './statement.ts';
import './tables.ts';

/** Two versions that are held against one another. */
export interface HeldPair {
  readonly official: Version;
  readonly translation: Version;
}

const columns = ['id', 'verdict', 'reason', 'ruled_by', 'ruled_at'] as const;

const ruling = (row: {
  id: string;
  verdict: Verdict;
  reason: string | null;
  ruled_by: string;
  ruled_at: Date;
}): Ruling => ({
  id: row.id,
  verdict: row.verdict,
  reason: row.reason,
  by: row.ruled_by,
  at: row.ruled_at,
});

/** The rulings that stand on a statement's versions, by place. */
export async function rulingsOf(db: Db, statementId: string): Promise<ReadonlyMap<string, Ruling>> {
  const rows = await db
    .selectFrom('ruling')
    .select([...columns, 'place'])
    .where('statement_id', '=', statementId)
    .where('withdrawn_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.place, ruling(row)]));
}

/** The newest dismissal of each of these wordings, anywhere, between two languages: by kind and words. */
export async function lessonsFor(
  db: Db,
  { official, translation }: HeldPair,
  places: readonly Place[],
): Promise<ReadonlyMap<string, Ruling>> {
  if (places.length === 0) return new Map();
  const rows = await db
    .selectFrom('ruling')
    .select([...columns, 'kind', 'official_quote', 'translation_quote'])
    .where('official_language', '=', official.language)
    .where('translation_language', '=', translation.language)
    .where('verdict', '=', 'dismissed')
    .where('withdrawn_at', 'is', null)
    .where(({ or, and, eb }) =>
      or(
        places.map(({ kind, officialQuote, translationQuote }) =>
          and([
            eb('kind', '=', kind),
            eb(sql`md5(official_quote)`, '=', sql`md5(${officialQuote})`),
            eb(sql`md5(translation_quote)`, '=', sql`md5(${translationQuote})`),
          ]),
        ),
      ),
    )
    .orderBy('ruled_at')
    .execute();
  return new Map(
    rows.map((row) => [
      wordingKey({
        kind: row.kind,
        officialQuote: row.official_quote,
        translationQuote: row.translation_quote,
      }),
      ruling(row),
    ]),
  );
}

/** A wording wherever it stands. */
export const wordingKey = ({
  kind,
  officialQuote,
  translationQuote,
}: Pick<Place, 'kind' | 'officialQuote' | 'translationQuote'>): string =>
  JSON.stringify([kind, officialQuote, translationQuote]);

/** What somebody says of a place, and when. */
export interface RulingMade {
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly by: string;
  readonly at: Date;
}

/** Stores a ruling. One that stood on the same place is withdrawn. */
export async function insertRuling(
  trx: Trx,
  { official, translation }: HeldPair,
  place: Place,
  { verdict, reason, by, at }: RulingMade,
): Promise<string> {
  await withdrawRuling(trx, official.statementId, place.hash, { by, at });
  const { id } = await trx
    .insertInto('ruling')
    .values({
      statement_id: official.statementId,
      official_id: official.id,
      translation_id: translation.id,
      official_language: official.language,
      translation_language: translation.language,
      kind: place.kind,
      official_quote: place.officialQuote,
      translation_quote: place.translationQuote,
      place: place.hash,
      verdict,
      reason,
      ruled_at: at,
      ruled_by: by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Takes back what was said of a place. */
export async function withdrawRuling(
  trx: Trx,
  statementId: string,
  place: string,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('ruling')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('statement_id', '=', statementId)
    .where('place', '=', place)
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** The alignment of two versions as a person put it right last; undefined where nobody did. */
export async function alignmentOf(
  db: Db,
  { official, translation }: HeldPair,
): Promise<readonly Pair[] | undefined> {
  const row = await db
    .selectFrom('alignment')
    .select('pairs')
    .where('official_id', '=', official.id)
    .where('translation_id', '=', translation.id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.pairs;
}

/** Stores an alignment that a person made. */
export async function insertAlignment(
  trx: Trx,
  { official, translation }: HeldPair,
  pairs: readonly Pair[],
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  await trx
    .insertInto('alignment')
    .values({
      official_id: official.id,
      translation_id: translation.id,
      pairs: JSON.stringify(pairs),
      made_at: at,
      made_by: by,
    })
    .execute();
}
