import { sql } from 'kysely';
import type { Db } from '../../../platform/db/index.ts';
import { type Fact, type FactType, partyId } from '../fact.ts';
import { daysOrAny, type Fuzzy } from '../fuzzy.ts';
import type { Candidate, Standing, Stated } from './candidate.ts';
import { candidatesFor } from './candidates.ts';

/** The types of which one thing may be stated by many statements. */
const identified = ['office', 'body', 'seat', 'membership', 'meeting'] as const satisfies readonly FactType[];
type Identified = (typeof identified)[number];

/** Entries of this type may be one thing with others. */
export const isIdentified = (type: FactType): boolean => identified.some((one) => one === type);

/** No more entries of a type are looked at: those that were entered last. */
const mostEntries = 3_000;

/**
 * For each of these statements the entries that stand and may state the same, the likeliest first. One query a type, of the
 * entries that share a party, a kind or the days with one of the statements.
 */
export async function findCandidates(db: Db, stated: readonly Stated[]): Promise<Candidate[][]> {
  const standing = new Map<FactType, Standing[]>();
  for (const type of identified) {
    const alike = stated.filter(({ fact }) => fact.type === type);
    if (alike.length > 0) standing.set(type, await standingLike(db, type, alike));
  }
  return stated.map((one) => {
    const others = standing.get(one.fact.type) ?? [];
    return candidatesFor(
      one,
      others.filter(({ entryId }) => entryId !== one.entryId),
    );
  });
}

interface Row {
  readonly id: string;
  readonly fact: Fact;
  readonly on: Fuzzy | null;
  readonly language: string | null;
}

async function standingLike(db: Db, type: Identified, stated: readonly Stated[]): Promise<Standing[]> {
  const { rows } = await sql<Row>`
    select e.id, e.fact, coalesce(e.dated, words.stated_on) as on, words.language
    from entry e left join lateral (
      select stated_on, language from evidence
      where entry_id = e.id and withdrawn_at is null order by stated_days, added_at, id limit 1) as words on true
    where e.type = ${type} and e.retracted_at is null and e.id in (${near(type, stated)})
      and not exists (select from merging where merged = e.id and kind = 'entry' and undone_at is null)
    order by e.entered_at desc, e.id limit ${mostEntries}
  `.execute(db);
  return rows.map(({ id, fact, on, language }) => ({
    entryId: id,
    fact,
    on,
    language: language ?? scriptOf(fact),
  }));
}

/** Entries of a type that are worth a look. */
function near(type: Identified, stated: readonly Stated[]) {
  switch (type) {
    case 'office':
      return sql`select entry_id from office where party_id is null or party_id = any(${partiesOf(stated)}::text[])
                   or ${stated.some(({ fact }) => fact.type === 'office' && fact.party === null)}`;
    case 'seat':
      return sql`select entry_id from seat where party_id = any(${partiesOf(stated)}::text[])`;
    case 'membership':
      return sql`select entry_id from membership where party_id = any(${partiesOf(stated)}::text[])`;
    case 'body':
      return sql`select entry_id from body_entry`;
    case 'meeting': {
      const days = stated.flatMap(daysOfMeeting);
      return sql`select entry_id from meeting join entry on entry.id = entry_id
                 cross join unnest(${days.map(({ first }) => first)}::date[], ${days.map(({ last }) => last)}::date[]) as asked (first, last)
                 where coalesce(days, daterange(said_on, said_on, '[]')) && daterange(asked.first, asked.last, '[]')`;
    }
  }
}

const partiesOf = (stated: readonly Stated[]): string[] =>
  stated.flatMap(({ fact }) => ('party' in fact && fact.party !== null ? [partyId(fact.party)] : []));

const daysOfMeeting = ({ fact, on }: Stated) => {
  if (fact.type !== 'meeting') return [];
  const from = daysOrAny(fact.from ?? on);
  const to = daysOrAny(fact.from === null ? on : (fact.to ?? fact.from));
  return [{ first: from.first, last: to.last }];
};

/** The language of names that a person entered: by their letters, because nobody said. */
const scriptOf = (fact: Fact): string => (/[\u0600-\u06ff]/.test(JSON.stringify(fact)) ? 'ar' : 'en');
