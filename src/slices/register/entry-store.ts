import { sql } from 'kysely';
import { faultCode, type Trx } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { bodyOf, type Fact } from './fact.ts';
import { mandateColumns } from './mandate.ts';
import { knownParty } from './parties.ts';
import { personNamed } from './person.ts';
import type { Provenance, StatedWords } from './provenance.ts';
import type { Thing } from './terms/rows.ts';
import './tables.ts';

/** An entry that another corrects. */
export interface Superseded {
  readonly entryId: string;
  /** A person entered it; whoever corrects it answers for it as that person did. */
  readonly byHand: boolean;
}

/** Makes an entry, unless the same fact stands. @returns its id, or undefined where the fact stands already */
export async function insertEntry(
  trx: Trx,
  fact: Fact,
  key: string,
  { by, at, dated = null, source = null, evidence }: Provenance,
  instead?: Superseded,
): Promise<string | undefined> {
  const byHand = evidence.length === 0 || (instead?.byHand ?? false);
  try {
    const row = await trx
      .insertInto('entry')
      .values({
        type: fact.type,
        fact: JSON.stringify(fact),
        key,
        dated,
        source,
        by_hand: byHand,
        public_from: byHand ? at : null,
        supersedes: instead?.entryId ?? null,
        entered_at: at,
        entered_by: by,
      })
      .onConflict((conflict) =>
        conflict.columns(['type', 'key']).where('retracted_at', 'is', null).doNothing(),
      )
      .returning('id')
      .executeTakeFirst();
    return row?.id;
  } catch (error) {
    if (faultCode(error) === '23505' && fact.type === 'membership')
      throw new Refusal('register.ordinal-taken', { ordinal: fact.ordinal ?? 0 }, { status: 409 });
    throw error;
  }
}

/** Adds the words that state an entry, each once. */
export async function addEvidence(
  trx: Trx,
  entryId: string,
  { by, at, on, language, findingId, evidence, isPublic = false }: Provenance,
): Promise<readonly StatedWords[]> {
  if (evidence.length === 0) {
    await settleEntries(trx, [entryId]);
    return [];
  }
  await trx
    .insertInto('evidence')
    .values(
      evidence.map(({ versionId, start, end, quote }) => ({
        entry_id: entryId,
        version_id: versionId,
        finding_id: findingId,
        start_at: start,
        end_at: end,
        quote,
        language,
        stated_on: on,
        public_from: isPublic ? at : null,
        added_at: at,
        added_by: by,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['entry_id', 'version_id', 'finding_id', 'start_at', 'end_at'])
        .where('withdrawn_at', 'is', null)
        .doNothing(),
    )
    .execute();
  await settleEntries(trx, [entryId]);
  return evidence;
}

/**
 * Keeps what lists ask of entries: since when published words state it, and the first day on which it is said. The words of
 * what was merged into it state it too. An entry without words is public since a person entered it.
 */
export async function settleEntries(trx: Trx, entryIds: readonly string[]): Promise<void> {
  if (entryIds.length === 0) return;
  await sql`
    update entry as e set
      public_from = case when e.by_hand then e.public_from else words.public_from end,
      said_on = coalesce(lower(fuzzy_days(e.dated)), words.said_on)
    from unnest(${entryIds}::uuid[]) as given (entry_id) cross join lateral (
      select min(public_from) filter (where withdrawn_at is null) as public_from, min(lower(stated_days)) as said_on
      from evidence where evidence.entry_id = given.entry_id or evidence.entry_id in (
        select merged from merging where kept = given.entry_id and kind = 'entry' and undone_at is null)) as words
    where e.id = given.entry_id
  `.execute(trx);
}

/** Puts what a typed fact says into columns, for the questions that are asked of them. */
export async function writeColumns(
  trx: Trx,
  entryId: string,
  fact: Fact,
  bodyIds: ReadonlyMap<string, string>,
  provenance: Provenance,
): Promise<void> {
  const entry_id = entryId;
  const bodyId = (name: string | null | undefined): string | null => (name ? bodyIds.get(name)! : null);
  switch (fact.type) {
    case 'membership': {
      const party_id = await knownParty(trx, fact.party);
      const { change, ordinal } = fact;
      await trx.insertInto('membership').values({ entry_id, party_id, change, ordinal }).execute();
      break;
    }
    case 'body':
      await trx
        .insertInto('body_entry')
        .values({
          entry_id,
          body_id: bodyIds.get(bodyOf(fact))!,
          change: fact.change,
          parent_id: bodyId(fact.parent),
          into_id: bodyId(fact.into),
          ...mandateColumns(fact.mandate),
        })
        .execute();
      break;
    case 'seat': {
      const party_id = await knownParty(trx, fact.party);
      const body_id = bodyIds.get(fact.body)!;
      const person_id = fact.person ? await personNamed(trx, fact.person, provenance) : null;
      const { role, change } = fact;
      await trx.insertInto('seat').values({ entry_id, body_id, party_id, role, change, person_id }).execute();
      break;
    }
    case 'office': {
      const person_id = await personNamed(trx, fact.name, provenance);
      const party_id = fact.party && (await knownParty(trx, fact.party));
      const { name: person, post, acting } = fact;
      await trx
        .insertInto('office')
        .values({ entry_id, person_id, person, post, party_id, acting })
        .execute();
      break;
    }
    case 'undertaking':
      await knownParty(trx, fact.actor);
      break;
    default:
  }
}

/** The things that entries, and those they are one with, say something of. */
export async function thingsOf(trx: Trx, entryIds: readonly string[]): Promise<Thing[]> {
  const { rows } = await sql<Thing>`
    with given (id) as (select unnest(${entryIds}::uuid[])), one (id) as (
      select id from given
      union select merged from merging where kept in (select id from given) and kind = 'entry' and undone_at is null
      union select kept from merging where merged in (select id from given) and kind = 'entry' and undone_at is null
    )
    select 'party' as kind, party_id as id from membership where entry_id in (select id from one)
    union select 'body', body_id::text from body_entry where entry_id in (select id from one)
    union select 'body', body_id::text from seat where entry_id in (select id from one)
    union select 'person', person_id::text from office where entry_id in (select id from one)
    union select 'person', person_id::text from seat where entry_id in (select id from one) and person_id is not null
  `.execute(trx);
  return rows;
}

/** The type and the fact of an entry that stands, held until the transaction ends. @throws Refusal where it stands no longer */
export async function lockStanding(trx: Trx, entryId: string) {
  const entry = await trx
    .selectFrom('entry')
    .select(['type', 'fact', 'by_hand'])
    .where('id', '=', entryId)
    .where('retracted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!entry) throw new Refusal('register.changed-meanwhile', {}, { status: 409 });
  return entry;
}
