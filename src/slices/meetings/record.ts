import { sql } from 'kysely';
import { fold } from '../../language/normalise.ts';
import type { Trx } from '../../platform/db/index.ts';
import { bodyNamed, type FactOf, isId, knownParty, type Provenance } from '../register/index.ts';
import './tables.ts';

/** What is known of the address of a meeting before it is put among the meetings. */
interface Placing {
  /** The entry that this one supersedes, whose address it takes over. */
  readonly instead?: string | undefined;
  /** The address that it had where it comes from; it gets another where that is taken. */
  readonly address?: string | null | undefined;
}

/**
 * Puts an entered meeting among the meetings. A meeting that is there already (the same entry, stated in another text) stays
 * as it is.
 * @param entryId what `enter` of the register returned for this fact
 */
export async function recordMeeting(
  trx: Trx,
  entryId: string,
  fact: FactOf<'meeting'>,
  provenance: Pick<Provenance, 'at' | 'on' | 'language' | 'bodies'>,
  { instead, address }: Placing = {},
): Promise<void> {
  const known = await trx
    .selectFrom('meeting')
    .select('slug')
    .where('entry_id', '=', entryId)
    .executeTakeFirst();
  if (known) return;
  await trx
    .insertInto('meeting')
    .values({
      entry_id: entryId,
      slug: (await slugOf(trx, instead)) ?? (await freeSlug(trx, address ?? wantedSlug(fact, provenance.on))),
      body_id: fact.body === null ? null : await bodyNamed(trx, fact.body, provenance),
      level: fact.level,
      from_on: fact.from,
      to_on: fact.from === null ? null : fact.to,
      city: fact.place?.city ?? null,
      country: fact.place?.country ?? null,
      format: fact.format,
      time_zone: fact.timeZone ?? null,
      series: fact.series ?? null,
      agenda: JSON.stringify(fact.agenda ?? []),
      approved_record_of: fact.approved?.meeting ?? null,
      record_approved_on: fact.approved?.on ?? null,
    })
    .execute();
  const roles = [
    ...fact.hosts.map((party) => ({ party, role: 'host' }) as const),
    ...fact.coHosts.map((party) => ({ party, role: 'co-host' }) as const),
    ...fact.chairs.map((party) => ({ party, role: 'chair' }) as const),
    ...(fact.delegations ?? []).map((party) => ({ party, role: 'delegation' }) as const),
    ...(fact.thanked ?? []).map((party) => ({ party, role: 'thanked' }) as const),
  ];
  for (const { party, role } of roles) {
    const party_id = await knownParty(trx, party);
    await trx
      .insertInto('meeting_party')
      .values({ entry_id: entryId, party_id, role })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await recordStatements(trx, entryId, fact);
}

async function recordStatements(trx: Trx, entryId: string, { outcomes = [], record }: FactOf<'meeting'>) {
  const referred = [
    ...outcomes.map((statement_id) => ({ statement_id, relation: 'outcome' }) as const),
    ...(record ? [{ statement_id: record, relation: 'record' } as const] : []),
  ];
  // Of one that is not here yet the entry alone keeps the address.
  const statements = referred.filter(({ statement_id }) => isId(statement_id));
  if (statements.length === 0) return;
  await trx
    .insertInto('meeting_statement')
    .values(statements.map((statement) => ({ entry_id: entryId, ...statement })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function slugOf(trx: Trx, entryId: string | undefined): Promise<string | undefined> {
  if (entryId === undefined) return undefined;
  const meeting = await trx
    .selectFrom('meeting')
    .select('slug')
    .where('entry_id', '=', entryId)
    .executeTakeFirst();
  return meeting?.slug;
}

/** The last part of a meeting's address: its day, or the day that states it, and its place: `2021-12-02-brussels`. */
function wantedSlug({ from, place }: FactOf<'meeting'>, on: string | null): string {
  const where = fold(place?.city ?? place?.country ?? '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
  const when = (from ?? on)?.replaceAll(/[^0-9-]/g, '');
  return [when, where].filter(Boolean).join('-') || 'meeting';
}

/** An address is of one meeting at a time: a retracted one gives it up, so that one that is entered anew is found where it was. */
async function freeSlug(trx: Trx, wanted: string): Promise<string> {
  // Two that are entered at once don't take one address.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`meeting ${wanted}`}, 0))`.execute(trx);
  for (let count = 1; ; count++) {
    const slug = count === 1 ? wanted : `${wanted}-${count}`;
    const taken = await trx
      .selectFrom('meeting')
      .innerJoin('entry', 'entry.id', 'meeting.entry_id')
      .select('slug')
      .where('slug', '=', slug)
      .where('entry.retracted_at', 'is', null)
      .executeTakeFirst();
    if (!taken) return slug;
  }
}
