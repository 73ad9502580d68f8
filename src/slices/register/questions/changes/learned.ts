import { type RawBuilder, sql } from 'kysely';
import { type Part, type PartAsked, partFrom, placeAfter } from '../../cursor.ts';
import type { Fact } from '../../fact.ts';
import { addDays, type Fuzzy } from '../../fuzzy.ts';
import type { Evidence } from '../../provenance.ts';
import type { EnteredBy, Grounds, Reader } from '../../read/evidence.ts';
import { sourced } from '../../sources.ts';
import type { Period } from './period.ts';

/** A change of what we know: an entry came into the register, put another right, or was taken back. */
export interface Learned extends Grounds {
  /** The id of the entry. */
  readonly id: string;
  readonly at: Date;
  readonly what: 'entered' | 'corrected' | 'retracted';
  readonly fact: Fact;
  /** The date that the entry itself gives. */
  readonly dated: Fuzzy | null;
  /** What the register said before it was put right. */
  readonly before: Fact | null;
  /** Why it was put right or taken back, where somebody said so. */
  readonly reason: string | null;
}

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly what: Learned['what'];
  readonly place: string;
  readonly fact: Fact;
  readonly dated: Fuzzy | null;
  readonly by_hand: boolean;
  readonly entered_by: string;
  readonly entered_at: Date;
  readonly source: string | null;
  readonly before: Fact | null;
  readonly reason: string | null;
}

/** What we came to know within a period, in order. What is corrected is told once, as what it was and what it is. */
export async function learnedIn(reader: Reader, period: Period, asked: PartAsked): Promise<Part<Learned>> {
  const part = partOf(period, asked);
  const { rows } = await sql<Row>`
    select e.id, learned.at, learned.at::text as place, e.fact, e.dated, e.by_hand, e.entered_by, e.entered_at, e.source,
           case when learned.gone then 'retracted' when mistaken.id is null then 'entered' else 'corrected' end as what,
           mistaken.fact as before, case when learned.gone then e.retraction_reason else mistaken.retraction_reason end as reason
    from (select * from (${sql.join([...came(reader, part), went(reader, part)], sql` union all `)}) as moment
          order by at, id limit ${part.limit}) as learned
    join entry e on e.id = learned.id
    left join entry mistaken on mistaken.id = e.supersedes and not learned.gone and ${wasRead(reader, 'mistaken')}
    order by learned.at, e.id
  `.execute(reader.db);
  const { items, next } = partFrom(rows, asked, ({ place, id }) => [place, id]);
  const words = await wordsThen(reader, items);
  return {
    next,
    items: items.map(({ id, at, what, fact, dated, before, reason, ...row }, index) => ({
      id,
      at,
      what,
      fact,
      dated,
      before,
      reason,
      evidence: words.get(index + 1) ?? [],
      enteredBy: personOf(row),
    })),
  };
}

const personOf = ({
  by_hand,
  entered_by,
  entered_at,
  source,
}: Pick<Row, 'by_hand' | 'entered_by' | 'entered_at' | 'source'>): EnteredBy[] =>
  by_hand ? [{ by: entered_by, at: entered_at, source }] : [];

/** A part of what a period has: which moments belong to it, and how many rows it takes to tell that there are more. */
interface Wanted {
  readonly within: (at: RawBuilder<unknown>, id: RawBuilder<unknown>) => RawBuilder<boolean>;
  readonly limit: number;
}

function partOf({ from, to }: Period, asked: PartAsked): Wanted {
  const end = `${addDays(to, 1)}T00:00:00Z`;
  const [told, last] = placeAfter(asked, 2) ?? [];
  return {
    limit: asked.limit + 1,
    within: (at, id) =>
      told === undefined
        ? sql<boolean>`${at} >= ${`${from}T00:00:00Z`}::timestamptz and ${at} < ${end}::timestamptz`
        : sql<boolean>`(${at}, ${id}) > (${told}::timestamptz, ${last}::uuid) and ${at} < ${end}::timestamptz`,
  };
}

/** Rows of a table in the order of moments, no more than the part takes: an index has them in this order. */
const inOrder = (rows: RawBuilder<unknown>, { limit }: Wanted): RawBuilder<unknown> =>
  sql`(${rows} order by at, id limit ${limit})`;

/**
 * What came into the register: for the public, as soon as published words state it or a person entered it. The first of these
 * moments is the one; where two words are published at once, those of the lesser id.
 */
const came = ({ view }: Reader, part: Wanted): RawBuilder<unknown>[] =>
  view.audience === 'all'
    ? [
        inOrder(
          sql`select id, entered_at as at, false as gone from entry where ${part.within(sql`entered_at`, sql`id`)}`,
          part,
        ),
      ]
    : [
        inOrder(
          sql`
          select entry_id as id, public_from as at, false as gone from evidence as words
          where public_from is not null and ${part.within(sql`public_from`, sql`entry_id`)}
            and not exists (
              select from evidence as earlier
              where earlier.entry_id = words.entry_id and (earlier.public_from, earlier.id) < (words.public_from, words.id))
            and not exists (
              select from entry where entry.id = words.entry_id and by_hand and entered_at <= words.public_from)`,
          part,
        ),
        inOrder(
          sql`
          select id, entered_at as at, false as gone from entry
          where by_hand and ${part.within(sql`entered_at`, sql`id`)}
            and not exists (select from evidence where entry_id = entry.id and public_from < entry.entered_at)`,
          part,
        ),
      ];

/** What was taken back, and not put right by another. */
const went = (reader: Reader, part: Wanted) =>
  inOrder(
    sql`
    select id, retracted_at as at, true as gone from entry
    where retracted_at is not null and ${part.within(sql`retracted_at`, sql`id`)} and ${wasRead(reader, 'entry')}
      and not exists (select from entry heir where heir.supersedes = entry.id)`,
    part,
  );

/** Whether an entry that stands no longer could be read while it stood. */
const wasRead = ({ view }: Reader, entry: string): RawBuilder<boolean> =>
  view.audience === 'all'
    ? sql<boolean>`true`
    : sql<boolean>`(${sql.ref(`${entry}.by_hand`)} or exists (
        select from evidence where entry_id = ${sql.ref(`${entry}.id`)} and public_from < ${sql.ref(`${entry}.retracted_at`)}))`;

/**
 * The words that stated entries at the moment of which each row tells, by the place of the row, from 1; those that went at that
 * moment are among them.
 */
async function wordsThen({ db, view, findSources }: Reader, rows: readonly Row[]) {
  const { rows: words } = await sql<Evidence & { readonly place: number }>`
    select given.place::int as place, version_id as "versionId", start_at as start, end_at as end, quote, language, stated_on as on
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ at }) => at)}::timestamptz[]) with ordinality as given (id, at, place)
    join evidence on entry_id = given.id
    where added_at <= given.at and (withdrawn_at is null or withdrawn_at >= given.at)
      and (${view.audience} = 'all' or public_from <= given.at)
    order by stated_days, added_at, start_at
  `.execute(db);
  const withSource = await sourced(words, findSources);
  const found = words.flatMap(({ place, ...one }) => {
    const evidence = withSource(one);
    return evidence ? [{ place, evidence }] : [];
  });
  return new Map(
    [...Map.groupBy(found, ({ place }) => place)].map(([place, those]) => [
      place,
      those.map(({ evidence }) => evidence),
    ]),
  );
}
