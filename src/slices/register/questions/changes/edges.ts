import { type RawBuilder, sql } from 'kysely';
import { isDay } from '../../../../platform/clock/index.ts';
import { knownAt, type View } from '../../as-of.ts';
import { type PartAsked, placeAfter } from '../../cursor.ts';
import type { TermTable } from '../../terms/rows.ts';
import type { Period } from './period.ts';

/** A beginning or an end: what its source states, the days on which it may have been, and the entry that says so. */
interface Edge {
  readonly stated: RawBuilder<unknown>;
  readonly days: RawBuilder<unknown>;
  readonly entry: RawBuilder<unknown>;
  /** Its source states the very day. */
  readonly exact: RawBuilder<boolean>;
}

const edges = {
  begun: {
    stated: sql`from_on`,
    days: sql`fuzzy_days(from_on)`,
    entry: sql`opened_by`,
    exact: sql<boolean>`length(from_on) = 10`,
  },
  ended: {
    stated: sql`to_on`,
    days: sql`end_days(to_on, last_seen, valid)`,
    entry: sql`closed_by`,
    exact: sql<boolean>`to_on is not null and length(to_on) = 10`,
  },
} as const satisfies Readonly<Record<string, Edge>>;

/** The beginnings or the ends that a table of terms tells of. */
interface Told {
  readonly table: TermTable;
  readonly edge: keyof typeof edges;
  readonly what: 'membership' | 'seat' | 'office' | 'body';
  readonly change: RawBuilder<unknown>;
  /** What it is about, in the columns of `about`. */
  readonly about: Partial<Record<(typeof about)[number], RawBuilder<unknown>>>;
  /** What ends one standing, or one name of a body, and begins another is told as the beginning: the column by which they are one's. */
  readonly of?: string;
}

const about = ['party_id', 'body_id', 'person_id', 'person', 'role', 'post', 'ordinal', 'name'] as const;

const party = { party_id: sql`party_id` };
const seat = {
  ...party,
  body_id: sql`body_id`,
  person_id: sql`person_id`,
  person: sql`person`,
  role: sql`role`,
};
const office = { ...party, person_id: sql`person_id`, person: sql`name`, post: sql`post` };
const body = { body_id: sql`body_id` };
const joined = sql`case standing when 'member' then 'joined' else standing end`;
const established = sql`case when name is null then 'established' else 'renamed' end`;
const dissolved = sql`case when into_id is null then 'dissolved' else 'merged' end`;
const [assumed, left] = [sql`'assumed'`, sql`'left'`];

const all: readonly Told[] = [
  {
    table: 'membership_term',
    edge: 'begun',
    what: 'membership',
    change: joined,
    about: { ...party, ordinal: sql`ordinal` },
  },
  { table: 'membership_term', edge: 'ended', what: 'membership', change: left, about: party, of: 'party_id' },
  { table: 'seat_term', edge: 'begun', what: 'seat', change: assumed, about: seat },
  { table: 'seat_term', edge: 'ended', what: 'seat', change: left, about: seat },
  { table: 'office_term', edge: 'begun', what: 'office', change: assumed, about: office },
  { table: 'office_term', edge: 'ended', what: 'office', change: left, about: office },
  {
    table: 'body_term',
    edge: 'begun',
    what: 'body',
    change: established,
    about: { ...body, name: sql`name` },
  },
  { table: 'body_term', edge: 'ended', what: 'body', change: dissolved, about: body, of: 'body_id' },
];

/**
 * The beginnings and ends that may have been within a period, as a view knows them, in the order of their first days: enough
 * of each kind to fill a part of the list, so that a long period costs no more than a short one.
 */
export function edgesIn(view: View, period: Period, asked: PartAsked): RawBuilder<unknown> {
  const place = placeAfter(asked, 3);
  const [told, id, edge] = place ?? [];
  const goesOn = typeof told === 'string' && isDay(told) && told >= period.from;
  const rest = place
    ? sql<boolean>`(first, id, edge) > (${told}::date, ${id}::uuid, ${edge})`
    : sql<boolean>`true`;
  // In this order the places after one within the period are all within it.
  const within = goesOn
    ? (first: RawBuilder<unknown>) =>
        sql<boolean>`(${first}, id) >= (${told}::date, ${id}::uuid) and ${first} <= ${period.to}::date`
    : (first: RawBuilder<unknown>) =>
        sql<boolean>`${first} between ${period.from}::date and ${period.to}::date`;
  const parts = all.flatMap((one) => {
    const { days, exact } = edges[one.edge];
    const first = firstDay(one.edge);
    const begins = select(view, one, within(first));
    const began = sql<boolean>`not (${exact}) and ${days} @> ${period.from}::date and ${first} < ${period.from}::date`;
    return goesOn ? [begins] : [begins, select(view, one, began)];
  });
  const limited = parts.map(
    (part) =>
      sql`(select * from (${part}) as edge where ${rest} order by first, id limit ${asked.limit + 1})`,
  );
  return sql.join(limited, sql` union all `);
}

const firstDay = (edge: Told['edge']) => sql`coalesce(lower(${edges[edge].days}), '-infinity')`;

function select(
  view: View,
  { table, edge, what, change, about: columns, of }: Told,
  when: RawBuilder<boolean>,
) {
  const { stated, days, entry } = edges[edge];
  const alone =
    of === undefined
      ? sql<boolean>`true`
      : sql<boolean>`not exists (
          select from ${sql.table(table)} as next
          where next.${sql.ref(of)} = term.${sql.ref(of)} and next.opened_by = term.closed_by and ${known(view, 'next')})`;
  return sql`
    select id, ${sql.lit(edge)} as edge, ${sql.lit(what)} as what, ${change} as change, ${stated}::text as stated,
           ${firstDay(edge)} as first, ${days} as days, ${entry} as entry_id,
           ${sql.join(about.map((column) => sql`${columns[column] ?? sql`null`}::${types[column]} as ${sql.ref(column)}`))}
    from ${sql.table(table)} as term where ${known(view, 'term')} and ${entry} is not null and ${when} and ${alone}`;
}

const types: Readonly<Record<(typeof about)[number], RawBuilder<unknown>>> = {
  party_id: sql`text`,
  body_id: sql`uuid`,
  person_id: sql`uuid`,
  person: sql`text`,
  role: sql`text`,
  post: sql`text`,
  ordinal: sql`int`,
  name: sql`text`,
};

/** The rows that an audience knows, of a table of terms under an alias. */
const known = (view: View, term: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${term}.audience`)} = ${sql.lit(view.audience)} and ${sql.ref(`${term}.known`)} @> ${knownAt(view)}::timestamptz`;
