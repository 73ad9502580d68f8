import { type RawBuilder, sql } from 'kysely';
import type { PartyRef } from '../../../reading/index.ts';
import { knownAt, type View } from '../as-of.ts';
import { type Part, type PartAsked, partFrom, placeAfter } from '../cursor.ts';
import type { Day, Fuzzy } from '../fuzzy.ts';
import type { MemberStanding } from '../terms/memberships.ts';
import { type Grounds, groundsOf, type Reader } from './evidence.ts';
import { found, type Pending } from './pending.ts';

/**
 * A member is a party with its standing in the coalition, on a day or by now. The ordinal is the one with which it joined, and
 * stays its own when others leave.
 */
export interface Member extends Grounds {
  readonly id: string;
  readonly party: PartyRef;
  readonly standing: MemberStanding | 'former';
  readonly ordinal: number | null;
  /** When it joined, or became an observer; null where nobody says. */
  readonly since: Fuzzy | null;
  /** When it left. */
  readonly until: Fuzzy | null;
  /** The dates are too imprecise to say that it had this standing on the day. */
  readonly possibly: boolean;
}

/** A row of `membership_term`, as of a view. */
interface TermRow {
  readonly party_id: string;
  readonly standing: MemberStanding;
  readonly ordinal: number | null;
  readonly from_on: Fuzzy | null;
  readonly to_on: Fuzzy | null;
  readonly opened_by: string | null;
  readonly closed_by: string | null;
  readonly entries: readonly string[];
  readonly covers: boolean;
  readonly certain: boolean;
}

const last = 2_147_483_647;

/** The rows that a view shows: as known then, and on a day, where it names one, those that may have held. */
export const seen = ({ audience, on, ...times }: View): RawBuilder<boolean> => {
  const known = sql<boolean>`audience = ${sql.lit(audience)} and known @> ${knownAt({ on, ...times })}::timestamptz`;
  return on === null ? known : sql<boolean>`${known} and valid @> ${on}::date`;
};

/** Members, observers and, where no day is asked for, former members: by ordinal, then by accession. */
export async function membersIn(reader: Reader, asked: PartAsked): Promise<Part<Member>> {
  const rows = await listed(reader, asked);
  const parties = [...Map.groupBy(rows, ({ party_id }) => party_id).values()];
  const part = partFrom(parties, asked, ([term]) => [term!.place, term!.since, term!.party_id]);
  return { items: await found(reader, standings(part.items, reader.view.on)), next: part.next };
}

/** A term of a party in a list, with the place of the party. */
interface ListedRow extends TermRow {
  readonly place: number;
  readonly since: string;
}

/**
 * The terms of a part of the list and of the party after it. On a day these are the terms that may hold then, and all terms of
 * parties that were suspended once, whose accession is an earlier term's.
 */
async function listed({ db, view }: Reader, asked: PartAsked): Promise<ListedRow[]> {
  const { on } = view;
  const after = placeAfter(asked, 3);
  const { rows } = await sql<ListedRow>`
    with held as ${on === null ? sql`not materialized` : sql`materialized`} (
      select ${termColumns(on)} from membership_term where ${seen(view)}),
    listed as (
      select party_id, place, since from (
        select party_id, coalesce(min(ordinal), ${last}) as place, coalesce(min(lower(valid)), '-infinity')::text as since
        from held group by party_id) as party
      where ${after ? sql<boolean>`(place, since, party_id collate "C") > (${after[0]}::int, ${after[1]}, ${after[2]})` : sql<boolean>`true`}
      order by place, since, party_id collate "C" limit ${asked.limit + 1})
    select place, since, term.* from listed join (
      select * from held ${on === null ? sql`` : sql`union all ${otherTerms(view, on)}`}) as term using (party_id)
    order by place, since, party_id collate "C", ${inTime}
  `.execute(db);
  return rows;
}

const otherTerms = (view: View, on: Day) => sql`
  select ${termColumns(on)} from membership_term
  where party_id = any(array(
      select party_id from membership_term join listed using (party_id) where standing = 'suspended'))
    and ${seen({ ...view, on: null })} and not valid @> ${on}::date`;

/** How many members there were on a day, or are now, as far as the register tells. Suspended members are members. */
export async function countMembers({ db, view }: Reader): Promise<number> {
  const on = view.on ?? 'infinity';
  const { rows } = await sql<{ count: number }>`
    select count(distinct party_id)::int as count from membership_term
    where ${seen({ ...view, on: null })} and standing <> 'observer'
      and ${view.on === null ? sql<boolean>`closed_by is null` : sql<boolean>`certain @> ${on}::date`}
  `.execute(db);
  return rows[0]!.count;
}

/** The members that joined last. */
export async function newestMembers(reader: Reader, count: number): Promise<Member[]> {
  const { rows } = await sql<{ party_id: string }>`
    select party_id from membership_term
    where ${seen(reader.view)} and standing = 'member' and ${reader.view.on === null ? sql`closed_by is null` : sql`true`} and from_on is not null
    order by ordinal desc nulls last, lower(valid) desc nulls last, party_id limit ${count}
  `.execute(reader.db);
  return membersOf(
    reader,
    rows.map(({ party_id }) => party_id),
  );
}

/** These parties as members, in this order; those that have no standing are left out. */
const membersOf = async (reader: Reader, partyIds: readonly string[]): Promise<Member[]> =>
  partyIds.length === 0 ? [] : found(reader, await standingsOf(reader, partyIds));

/** The standings of parties, in their order: two where imprecise dates leave open which it was on the day. */
export async function standingsOf(
  { db, view }: Reader,
  partyIds: readonly string[],
): Promise<Pending<Member>> {
  const { rows } = await sql<TermRow>`
    select ${termColumns(view.on)} from membership_term
    where party_id = any(${partyIds}::text[]) and ${seen({ ...view, on: null })} order by ${inTime}
  `.execute(db);
  const byParty = Map.groupBy(rows, ({ party_id }) => party_id);
  return standings(
    partyIds.map((id) => byParty.get(id) ?? []),
    view.on,
  );
}

/** The columns of `TermRow`. */
const termColumns = (on: Day | null) => sql`
  party_id, standing, ordinal, from_on, to_on, opened_by, closed_by, entries, valid,
  ${on === null ? sql`true as covers, true as certain` : sql`valid @> ${on}::date as covers, certain @> ${on}::date as certain`}`;

const inTime = sql`lower(valid) nulls first, upper(valid)`;

/** @param parties the terms of each in the order of time */
function standings(parties: readonly (readonly TermRow[])[], on: Day | null): Pending<Member> {
  const shown = parties.flatMap((terms) =>
    (on === null ? terms.slice(-1) : shownOn(terms)).map((term) => ({
      id: term.party_id,
      standing: standingFrom(terms, term, on !== null),
      entries: groundsFor(terms, term),
    })),
  );
  return {
    names: { entries: shown.flatMap((member) => member.entries), parties: shown.map(({ id }) => id) },
    items: ({ entries, parties }) =>
      shown.map((member) => ({
        ...member.standing,
        id: member.id,
        party: parties.get(member.id) ?? member.id,
        ...groundsOf(entries, member.entries),
      })),
  };
}

/** Of the terms that may hold on a day those that do, else all that may. */
function shownOn(terms: readonly TermRow[]): readonly TermRow[] {
  const certain = terms.filter((term) => term.certain);
  return certain.length > 0 ? certain : terms.filter(({ covers }) => covers);
}

function standingFrom(
  terms: readonly TermRow[],
  term: TermRow,
  onDay: boolean,
): Pick<Member, 'standing' | 'ordinal' | 'since' | 'until' | 'possibly'> {
  const over = !onDay && term.closed_by !== null;
  return {
    standing: over ? 'former' : term.standing,
    ordinal: term.ordinal,
    since: accession(terms, term).from_on,
    until: over ? term.to_on : null,
    possibly: onDay && !term.certain,
  };
}

/** The term with which a membership began that has since been suspended or resumed. */
const accession = (terms: readonly TermRow[], term: TermRow): TermRow => spell(terms, term)[0]!;

/** The terms of a membership without a break, from its accession to a term. */
function spell(terms: readonly TermRow[], term: TermRow): readonly TermRow[] {
  const before = terms[terms.indexOf(term) - 1];
  const goesOn = before && before.closed_by === term.opened_by && before.standing !== 'observer';
  return goesOn && term.standing !== 'observer' ? [...spell(terms, before), term] : [term];
}

/** The entries that a standing rests on. */
const groundsFor = (terms: readonly TermRow[], term: TermRow): string[] =>
  spell(terms, term).flatMap(({ entries, closed_by }) =>
    closed_by === null ? entries : [...entries, closed_by],
  );
