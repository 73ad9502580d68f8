import type { Db, Trx } from '../../platform/db/index.ts';
import { faultCode } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { PartyRef } from '../../reading/index.ts';
import { append } from '../record/index.ts';
import { type Day, daysOf, type Fuzzy, parseFuzzy } from './fuzzy.ts';
import { knownParty } from './parties.ts';
import './tables.ts';

/**
 * What a party is called in a language for a time, so that a state that was renamed shows the name of the day. Where the
 * register says nothing the gazetteer's name counts.
 */
export interface PartyNaming {
  readonly party: PartyRef;
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
  /** The day from which it is called so, and the first on which it no longer is; null where that is open. */
  readonly from: Fuzzy | null;
  readonly to: Fuzzy | null;
}

/** A name that stands, by its id. */
export interface StandingName extends Omit<PartyNaming, 'party'> {
  readonly id: string;
  readonly source: string | null;
  readonly by: string;
  readonly at: Date;
}

interface Act {
  readonly by: string;
  readonly at: Date;
}

/**
 * Names a party. An imprecise day counts from its first day.
 * @returns the id of the name
 * @throws Refusal where it has another name in that language at the time, the time is empty, or there is no name
 */
export async function nameParty(
  trx: Trx,
  { party, language, name: given, from, to }: PartyNaming,
  { by, at, source = null }: Act & { readonly source?: string | null },
): Promise<string> {
  const name = given.normalize('NFC').trim();
  if (name === '') throw new Refusal('register.party-name.empty');
  const { first, end } = daysNamed({ from, to });
  const party_id = await knownParty(trx, party);
  const id = await insert(trx, {
    party_id,
    language,
    name,
    from_on: from,
    to_on: to,
    valid: `[${first ?? ''},${end ?? ''})`,
    source,
    entered_at: at,
    entered_by: by,
  });
  await append(trx, {
    kind: 'party-named',
    subject: party_id,
    by,
    at,
    data: { id, language, name, from, to, source },
  });
  return id;
}

/**
 * The first day on which a party is called so, and the first on which it no longer is; null where that is open.
 * @throws Refusal where there is no such day
 */
export function daysNamed({ from, to }: Pick<PartyNaming, 'from' | 'to'>): {
  readonly first: Day | null;
  readonly end: Day | null;
} {
  const [first, end] = [firstDay(from), firstDay(to)];
  if (first !== null && end !== null && end <= first)
    throw new Refusal('register.party-name.no-time', { from: from ?? '', to: to ?? '' });
  return { first, end };
}

/** Takes a name back: from then on it is known no longer. @throws Refusal where it was taken back already */
export async function withdrawPartyName(
  trx: Trx,
  id: string,
  { by, at, reason }: Act & { readonly reason: string | null },
): Promise<void> {
  const row = await trx
    .updateTable('party_name')
    .set({ withdrawn_at: at, withdrawn_by: by, reason })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning(['party_id', 'language', 'name'])
    .executeTakeFirst();
  if (!row) throw new Refusal('register.changed-meanwhile', {}, { status: 409 });
  const { party_id, language, name } = row;
  await append(trx, {
    kind: 'party-named',
    subject: party_id,
    by,
    at,
    data: { id, language, name, withdrawn: true, reason },
  });
}

/** The names that stand of a party, in the order of time. */
export async function namesOfParty(db: Db | Trx, partyId: string): Promise<StandingName[]> {
  const rows = await db
    .selectFrom('party_name')
    .selectAll()
    .where('party_id', '=', partyId)
    .where('withdrawn_at', 'is', null)
    .orderBy('valid')
    .orderBy('language')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    language: row.language,
    name: row.name,
    from: row.from_on,
    to: row.to_on,
    source: row.source,
    by: row.entered_by,
    at: row.entered_at,
  }));
}

function firstDay(date: Fuzzy | null): Day | null {
  if (date === null) return null;
  const parts = parseFuzzy(date);
  if (!parts || parts.sign === 'before') throw new Refusal('register.not-a-date', { value: date });
  return daysOf(date).first;
}

async function insert(trx: Trx, row: Parameters<ReturnType<typeof into>['values']>[0]): Promise<string> {
  try {
    return (await into(trx).values(row).returning('id').executeTakeFirstOrThrow()).id;
  } catch (error) {
    if (faultCode(error) === '23P01') throw new Refusal('register.party-name.taken', {}, { status: 409 });
    throw error;
  }
}

const into = (trx: Trx) => trx.insertInto('party_name');
