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
  const after = placeAfter(asked, 3);
  const { rows } = await sql<{ party_id: string; ordinal: number; since: string }>`
    select party_id, ordinal, since from (
      select party_id, coalesce(min(ordinal), ${last}) as ordinal, coalesce(min(lower(valid)), '-infinity')::text as since
      from membership_term where ${seen(reader.view)} group by party_id) as member
    where ${after ? sql<boolean>`(ordinal, since, party_id collate "C") > (${after[0]}::int, ${after[1]}, ${after[2]})` : sql<boolean>`true`}
    order by ordinal, since, party_id collate "C" limit ${asked.limit + 1}
  `.execute(reader.db);
  const part = partFrom(rows, asked, ({ ordinal, since, party_id }) => [ordinal, since, party_id]);
  return {
    items: await membersOf(
      reader,
      part.items.map(({ party_id }) => party_id),
    ),
    next: part.next,
  };
}

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
    where ${seen(reader.view)} and standing = 'member' and closed_by is null and from_on is not null
    order by ordinal desc nulls last, lower(valid) desc nulls last, party_id limit ${count}
  `.execute(reader.db);
  return membersOf(
    reader,
    rows.map(({ party_id }) => party_id),
  );
}

/** These parties as members, in this order; those that have no standing are left out. */
export const membersOf = async (reader: Reader, partyIds: readonly string[]): Promise<Member[]> =>
  partyIds.length === 0 ? [] : found(reader, await standingsOf(reader, partyIds));

/** The standings of parties, in their order: two where imprecise dates leave open which it was on the day. */
export async function standingsOf(reader: Reader, partyIds: readonly string[]): Promise<Pending<Member>> {
  const { on } = reader.view;
  const rows = on === null ? await termsOf(reader, partyIds) : await termsOn(reader, partyIds, on);
  const byParty = Map.groupBy(rows, ({ party_id }) => party_id);
  const shown = partyIds.flatMap((id) => {
    const terms = byParty.get(id) ?? [];
    return (on === null ? terms.slice(-1) : shownOn(terms)).map((term) => ({
      id,
      standing: standingFrom(terms, term, on !== null),
      entries: groundsFor(terms, term),
    }));
  });
  return {
    names: { entries: shown.flatMap((member) => member.entries), parties: partyIds },
    items: ({ entries, parties }) =>
      shown.map((member) => ({
        ...member.standing,
        id: member.id,
        party: parties.get(member.id) ?? member.id,
        ...groundsOf(entries, member.entries),
      })),
  };
}

const termColumns = sql`party_id, standing, ordinal, from_on, to_on, opened_by, closed_by, entries, valid`;
const inTime = sql`party_id, lower(valid) nulls first, upper(valid)`;

async function termsOf({ db, view }: Reader, partyIds: readonly string[]): Promise<TermRow[]> {
  const { rows } = await sql<TermRow>`
    select ${termColumns}, true as covers, true as certain from membership_term
    where party_id = any(${partyIds}::text[]) and ${seen(view)} order by ${inTime}
  `.execute(db);
  return rows;
}

/** The terms that may hold on a day; all terms of parties that were suspended once, whose accession is an earlier term's. */
async function termsOn({ db, view }: Reader, partyIds: readonly string[], on: Day): Promise<TermRow[]> {
  const { rows } = await sql<TermRow>`
    select * from (
      select ${termColumns}, true as covers, certain @> ${on}::date as certain from membership_term
      where party_id = any(${partyIds}::text[]) and ${seen(view)}
      union all
      select ${termColumns}, false, false from membership_term
      where party_id = any(array(
          select party_id from membership_term where standing = 'suspended' and party_id = any(${partyIds}::text[])))
        and ${seen({ ...view, on: null })} and not valid @> ${on}::date
    ) as term order by ${inTime}
  `.execute(db);
  return rows;
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
