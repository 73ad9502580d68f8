import { type RawBuilder, sql } from 'kysely';
import { type Part, type PartAsked, partFrom } from '../../cursor.ts';
import type { Fact } from '../../fact.ts';
import type { Fuzzy } from '../../fuzzy.ts';
import type { PartyNaming } from '../../party-name.ts';
import type { Evidence } from '../../provenance.ts';
import type { EnteredBy, Grounds, Reader } from '../../read/evidence.ts';
import { sourced } from '../../sources.ts';
import { type LearnedMerging, mergingsById, namingsById, otherwise } from './learned-otherwise.ts';
import { inOrder, partOf, type Wanted } from './learned-period.ts';
import type { Period } from './period.ts';

/**
 * A change of what we know: an entry came into the register, put another right, or was taken back; two were found to be one, or
 * parted again; a party was named, or a name taken back.
 */
export interface Learned extends Grounds {
  /** The id of the entry, of the merging, or of the name. */
  readonly id: string;
  readonly at: Date;
  readonly what: 'entered' | 'corrected' | 'retracted' | 'merged' | 'parted' | 'named' | 'unnamed';
  /** Of an entry what it says. */
  readonly fact: Fact | null;
  readonly merging: LearnedMerging | null;
  readonly naming: PartyNaming | null;
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
  readonly fact: Fact | null;
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
    select learned.id, learned.at, learned.at::text as place, e.fact, e.dated,
           coalesce(e.by_hand, true) as by_hand, coalesce(e.source, called.source) as source,
           case learned.what when 'merged' then pair.merged_by when 'parted' then pair.undone_by when 'named' then called.entered_by
                when 'unnamed' then called.withdrawn_by else e.entered_by end as entered_by,
           coalesce(e.entered_at, learned.at) as entered_at,
           case when mistaken.id is null then learned.what else 'corrected' end as what, mistaken.fact as before,
           case learned.what when 'entered' then mistaken.retraction_reason when 'retracted' then e.retraction_reason
                when 'merged' then pair.reason when 'parted' then pair.undo_reason when 'unnamed' then called.reason end as reason
    from (select * from (${sql.join([...came(reader, part), went(reader, part), ...otherwise(reader, part)], sql` union all `)}) as moment
          order by at, id limit ${part.limit}) as learned
    left join entry e on e.id = learned.id
    left join entry mistaken on mistaken.id = e.supersedes and learned.what = 'entered' and ${wasRead(reader, 'mistaken')}
    left join merging pair on pair.id = learned.id
    left join party_name called on called.id = learned.id
    order by learned.at, learned.id
  `.execute(reader.db);
  const { items, next } = partFrom(rows, asked, ({ place, id }) => [place, id]);
  const words = await wordsThen(reader, items);
  const others = items.filter(({ fact }) => fact === null).map(({ id }) => id);
  const [mergings, namings] = [await mergingsById(reader, others), await namingsById(reader, others)];
  return {
    next,
    items: items.map(({ id, at, what, fact, dated, before, reason, ...row }, index) => ({
      id,
      at,
      what,
      fact,
      merging: mergings.get(id) ?? null,
      naming: namings.get(id) ?? null,
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

/**
 * What came into the register: for the public, as soon as published words state it or a person entered it. The first of these
 * moments is the one; where two words are published at once, those of the lesser id.
 */
const came = ({ view }: Reader, part: Wanted): RawBuilder<unknown>[] =>
  view.audience === 'all'
    ? [
        inOrder(
          sql`select id, entered_at as at, 'entered' as what from entry where ${part.within(sql`entered_at`, sql`id`)}`,
          part,
        ),
      ]
    : [
        inOrder(
          sql`
          select entry_id as id, public_from as at, 'entered' as what from evidence as words
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
          select id, entered_at as at, 'entered' as what from entry
          where by_hand and ${part.within(sql`entered_at`, sql`id`)}
            and not exists (select from evidence where entry_id = entry.id and public_from < entry.entered_at)`,
          part,
        ),
      ];

/** What was taken back, and not put right by another. */
const went = (reader: Reader, part: Wanted) =>
  inOrder(
    sql`
    select id, retracted_at as at, 'retracted' as what from entry
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
