import { sql } from 'kysely';
import type { Db, Trx } from '../../../platform/db/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { Fact, FactType } from '../fact.ts';
import type { Fuzzy } from '../fuzzy.ts';
import { isId } from '../id.ts';
import '../tables.ts';

/** An entry as those at the desk hold it: what it says, whether it stands, and which revision of it this is. */
export interface HeldEntry {
  readonly id: string;
  readonly type: FactType;
  readonly fact: Fact;
  /** The date that the entry itself gives. */
  readonly dated: Fuzzy | null;
  readonly source: string | null;
  /** Persons answer for it, not words of statements alone. */
  readonly byHand: boolean;
  readonly enteredBy: string;
  readonly enteredAt: Date;
  /** Null while it stands. */
  readonly retractedAt: Date | null;
  readonly retractedBy: string | null;
  readonly reason: string | null;
  readonly supersedes: string | null;
  /** The entry that corrects it. */
  readonly supersededBy: string | null;
  /** The day of the first statement that says so. */
  readonly statedOn: Fuzzy | null;
  /** Grows with every act on the entry; it is the entity tag of the API and what forms carry. */
  readonly revision: number;
}

/** Any entry, whether it stands or not. */
export async function findHeld(db: Db | Trx, id: string): Promise<HeldEntry | undefined> {
  if (!isId(id)) return undefined;
  const { rows } = await sql<HeldEntry>`
    select e.id, e.type, e.fact, e.dated, e.source, e.by_hand as "byHand", e.entered_by as "enteredBy", e.entered_at as "enteredAt",
           e.retracted_at as "retractedAt", e.retracted_by as "retractedBy", e.retraction_reason as reason, e.supersedes,
           (select id from entry as heir where heir.supersedes = e.id) as "supersededBy",
           (select stated_on from evidence where entry_id = e.id and withdrawn_at is null order by stated_days, id limit 1) as "statedOn",
           (select coalesce(max(seq), 0)::int from history_event where subject = e.id::text) as revision
    from entry as e where e.id = ${id}
  `.execute(db);
  return rows[0];
}

/** What stands for an entry: itself, or the last of those that corrected it in turn, which may have been retracted. */
export async function standingFor(db: Db | Trx, entry: HeldEntry): Promise<HeldEntry> {
  const heir = entry.supersededBy === null ? undefined : await findHeld(db, entry.supersededBy);
  return heir ? standingFor(db, heir) : entry;
}

/** Somebody changed an entry since the person who wants to change it looked at it. */
export class Stale extends Refusal {
  constructor() {
    super('editing.stale', {}, { status: 409 });
  }
}

/**
 * Holds an entry until the transaction ends, as the person saw it who wants to change it.
 * @throws Stale where it stands no longer, or something was done with it meanwhile
 */
export async function holdAsSeen(trx: Trx, id: string, revision: number): Promise<HeldEntry> {
  await trx.selectFrom('entry').select('id').where('id', '=', id).forUpdate().execute();
  const entry = await findHeld(trx, id);
  if (!entry || entry.retractedAt !== null || entry.revision !== revision) throw new Stale();
  return entry;
}
