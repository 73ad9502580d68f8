import type { Db } from '../../platform/db/index.ts';
import type { FuzzyDate } from '../../reading/index.ts';
import type { Fact, FactOf, FactType } from './fact.ts';
import type { StatedWords } from './provenance.ts';
import './tables.ts';

/** Words that state an entry, and the day of the statement that says them. */
export interface Evidence extends StatedWords {
  readonly language: string;
  readonly on: FuzzyDate | null;
}

/** A fact that stands in the register, with everything that states it, the earliest first. */
export interface Entry<F extends Fact = Fact> {
  readonly id: string;
  readonly fact: F;
  readonly enteredAt: Date;
  readonly enteredBy: string;
  readonly evidence: readonly Evidence[];
}

export type EntryOf<T extends FactType> = Entry<FactOf<T>>;

/** Entries of one type. */
export async function entriesOfType<T extends FactType>(db: Db, type: T): Promise<EntryOf<T>[]> {
  const rows = await standing(db).where('entry.type', '=', type).execute();
  return (await withEvidence(db, rows)) as EntryOf<T>[];
}

/** Entries that a party is the subject of: memberships, seats, officials and undertakings. */
export async function entriesOfParty(db: Db, partyId: string): Promise<Entry[]> {
  const rows = await standing(db)
    .leftJoin('membership', 'membership.entry_id', 'entry.id')
    .leftJoin('seat', 'seat.entry_id', 'entry.id')
    .leftJoin('office', 'office.entry_id', 'entry.id')
    .where((where) =>
      where.or([
        where('membership.party_id', '=', partyId),
        where('seat.party_id', '=', partyId),
        where('office.party_id', '=', partyId),
        where.and([
          where('entry.type', '=', 'undertaking'),
          where((fact) => fact.ref('entry.fact', '->>').key('actor'), '=', partyId),
        ]),
      ]),
    )
    .execute();
  return withEvidence(db, rows);
}

/** Entries about a body: its founding, its mentions and its seats. */
export async function entriesOfBody(db: Db, bodyId: string): Promise<Entry[]> {
  const rows = await standing(db)
    .leftJoin('body_entry', 'body_entry.entry_id', 'entry.id')
    .leftJoin('seat', 'seat.entry_id', 'entry.id')
    .where((where) =>
      where.or([where('body_entry.body_id', '=', bodyId), where('seat.body_id', '=', bodyId)]),
    )
    .execute();
  return withEvidence(db, rows);
}

/** Entries by their ids. */
export async function entriesById(db: Db, ids: readonly string[]): Promise<Entry[]> {
  return ids.length === 0 ? [] : withEvidence(db, await standing(db).where('entry.id', 'in', ids).execute());
}

const standing = (db: Db) =>
  db
    .selectFrom('entry')
    .select(['entry.id', 'entry.fact', 'entry.entered_at', 'entry.entered_by'])
    .where('entry.retracted_at', 'is', null)
    .orderBy('entry.entered_at')
    .orderBy('entry.id');

type Row = Awaited<ReturnType<ReturnType<typeof standing>['execute']>>[number];

async function withEvidence(db: Db, rows: readonly Row[]): Promise<Entry[]> {
  if (rows.length === 0) return [];
  const words = await db
    .selectFrom('evidence')
    .select(['entry_id', 'version_id', 'start_at', 'end_at', 'quote', 'language', 'stated_on'])
    .where(
      'entry_id',
      'in',
      rows.map(({ id }) => id),
    )
    .where('withdrawn_at', 'is', null)
    .orderBy('stated_days')
    .orderBy('added_at')
    .orderBy('start_at')
    .execute();
  const byEntry = Map.groupBy(words, ({ entry_id }) => entry_id);
  return rows.map(({ id, fact, entered_at, entered_by }) => ({
    id,
    fact,
    enteredAt: entered_at,
    enteredBy: entered_by,
    evidence: (byEntry.get(id) ?? []).map((row) => ({
      versionId: row.version_id,
      start: row.start_at,
      end: row.end_at,
      quote: row.quote,
      language: row.language,
      on: row.stated_on,
    })),
  }));
}
