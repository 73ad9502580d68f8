import { type RawBuilder, sql } from 'kysely';
import { isDay } from '../../../../platform/clock/index.ts';
import type { PartyRef } from '../../../../reading/index.ts';
import { knownAt } from '../../as-of.ts';
import { type Body, bodiesById } from '../../body.ts';
import { type Part, type PartAsked, partFrom, placeAfter } from '../../cursor.ts';
import type { Day, Fuzzy } from '../../fuzzy.ts';
import { refsOfParties } from '../../parties.ts';
import { entriesById, type Grounds, groundsOf, type Reader } from '../../read/evidence.ts';
import type { Term } from '../../read/seats.ts';
import type { Period } from './period.ts';

/** A change in the world: a standing, a seat, an office or a body began, or ended. */
export interface Change extends Grounds {
  readonly id: string;
  readonly what: 'membership' | 'seat' | 'office' | 'body';
  readonly change:
    | 'joined'
    | 'observer'
    | 'suspended'
    | 'left'
    | 'assumed'
    | 'established'
    | 'renamed'
    | 'merged'
    | 'dissolved';
  /** When it happened, as its source states it; null where something else shows that it was over by then. */
  readonly on: Fuzzy | null;
  /** The days on which it may have happened. */
  readonly earliest: Day | null;
  readonly latest: Day;
  /** The dates are too imprecise to be sure that it happened within the period. */
  readonly possibly: boolean;
  readonly party: PartyRef | null;
  readonly body: Body | null;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly role: Term['role'] | null;
  readonly post: string | null;
  readonly ordinal: number | null;
  /** What a renamed body was called from then on. */
  readonly name: string | null;
}

interface Row {
  readonly id: string;
  readonly edge: string;
  readonly what: Change['what'];
  readonly change: Change['change'];
  readonly stated: Fuzzy | null;
  readonly first: string;
  readonly earliest: Day | null;
  readonly latest: Day;
  readonly possibly: boolean;
  readonly party_id: string | null;
  readonly body_id: string | null;
  readonly person_id: string | null;
  readonly person: string | null;
  readonly role: Term['role'] | null;
  readonly post: string | null;
  readonly ordinal: number | null;
  readonly name: string | null;
  readonly entry_id: string;
}

/**
 * What changed in the world within a period, in order, as it is known. A beginning counts where a source states it; an end also
 * where something else shows it: somebody else has the chair.
 */
export async function changesIn(reader: Reader, period: Period, asked: PartAsked): Promise<Part<Change>> {
  const after = placeAfter(asked, 3);
  const left = leftOf(period, after?.[0]);
  const { rows } = await sql<Row>`
    select id, edge, what, change, stated, coalesce(lower(days), '-infinity')::text as first, lower(days)::text as earliest,
           (upper(days) - 1)::text as latest, not days <@ ${within(period)} as possibly,
           party_id, body_id, person_id, person, role, post, ordinal, name, entry_id
    from (${memberships(reader, left)} union all ${seats(reader, left)}
          union all ${offices(reader, left)} union all ${bodies(reader, left)}) as change
    where ${after ? sql<boolean>`(coalesce(lower(days), '-infinity'), id::text, edge) > (${after[0]}::date, ${after[1]}, ${after[2]})` : sql<boolean>`true`}
    order by coalesce(lower(days), '-infinity'), id::text, edge limit ${asked.limit + 1}
  `.execute(reader.db);
  const { items, next } = partFrom(rows, asked, ({ first, id, edge }) => [first, id, edge]);
  const [entries, parties, named] = await Promise.all([
    entriesById(
      reader,
      items.map(({ entry_id }) => entry_id),
    ),
    refsOfParties(
      reader.db,
      items.flatMap(({ party_id }) => party_id ?? []),
    ),
    bodiesById(
      reader.db,
      items.flatMap(({ body_id }) => body_id ?? []),
      knownAt(reader.view),
    ),
  ]);
  return {
    next,
    items: items.map((row) => ({
      id: `${row.id}-${row.edge}`,
      what: row.what,
      change: row.change,
      on: row.stated,
      earliest: row.earliest,
      latest: row.latest,
      possibly: row.possibly,
      party: row.party_id === null ? null : (parties.get(row.party_id) ?? row.party_id),
      body: (row.body_id && named.get(row.body_id)) || null,
      person: row.person_id === null || row.person === null ? null : { id: row.person_id, name: row.person },
      role: row.role,
      post: row.post,
      ordinal: row.ordinal,
      name: row.name,
      ...groundsOf(entries, [row.entry_id]),
    })),
  };
}

/** What is left of a period after changes up to a day were told: in order of their first days, those that come have no earlier one. */
const leftOf = ({ from, to }: Period, told: string | number | undefined): Period =>
  typeof told === 'string' && isDay(told) && told > from ? { from: told, to } : { from, to };

const within = ({ from, to }: Period): RawBuilder<unknown> =>
  sql`daterange(${from}::date, ${to}::date, '[]')`;

/** The rows that an audience knows, of a table of terms under an alias. */
const known = ({ view }: Reader, term = 'term'): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${term}.audience`)} = ${sql.lit(view.audience)} and ${sql.ref(`${term}.known`)} @> ${knownAt(view)}::timestamptz`;

const begun = (reader: Reader, period: Period): RawBuilder<boolean> =>
  sql<boolean>`${known(reader)} and opened_by is not null and fuzzy_days(from_on) && ${within(period)}`;

const ended = (reader: Reader, period: Period): RawBuilder<boolean> =>
  sql<boolean>`${known(reader)} and closed_by is not null and end_days(to_on, last_seen, valid) && ${within(period)}`;

const beginning = sql`from_on as stated, fuzzy_days(from_on) as days, opened_by as entry_id`;
const end = sql`to_on as stated, end_days(to_on, last_seen, valid) as days, closed_by as entry_id`;

/** What ends one standing and begins another is told as the beginning. */
const memberships = (reader: Reader, period: Period) => sql`
  select id, 'begun' as edge, 'membership' as what, case standing when 'member' then 'joined' else standing end as change, ${beginning},
         party_id, null::uuid as body_id, null::uuid as person_id, null as person, null as role, null as post, ordinal, null as name
  from membership_term as term where ${begun(reader, period)}
  union all
  select id, 'ended', 'membership', 'left', ${end}, party_id, null, null, null, null, null, null, null
  from membership_term as term where ${ended(reader, period)} and not exists (
    select from membership_term as next
    where next.party_id = term.party_id and next.opened_by = term.closed_by and ${known(reader, 'next')})`;

const seats = (reader: Reader, period: Period) => sql`
  select id, 'begun', 'seat', 'assumed', ${beginning}, party_id, body_id, person_id, person, role, null, null, null
  from seat_term as term where ${begun(reader, period)}
  union all
  select id, 'ended', 'seat', 'left', ${end}, party_id, body_id, person_id, person, role, null, null, null
  from seat_term as term where ${ended(reader, period)}`;

const offices = (reader: Reader, period: Period) => sql`
  select id, 'begun', 'office', 'assumed', ${beginning}, party_id, null, person_id, name, null, post, null, null
  from office_term as term where ${begun(reader, period)}
  union all
  select id, 'ended', 'office', 'left', ${end}, party_id, null, person_id, name, null, post, null, null
  from office_term as term where ${ended(reader, period)}`;

/** What ends one name of a body and begins another is told as the beginning. */
const bodies = (reader: Reader, period: Period) => sql`
  select id, 'begun', 'body', case when name is null then 'established' else 'renamed' end, ${beginning},
         null, body_id, null, null, null, null, null, name
  from body_term as term where ${begun(reader, period)}
  union all
  select id, 'ended', 'body', case when into_id is null then 'dissolved' else 'merged' end, ${end}, null, body_id, null, null, null, null, null, null
  from body_term as term where ${ended(reader, period)} and not exists (
    select from body_term as next
    where next.body_id = term.body_id and next.opened_by = term.closed_by and ${known(reader, 'next')})`;
