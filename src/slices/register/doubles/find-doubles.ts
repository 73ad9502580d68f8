import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/index.ts';
import type { PartyRef } from '../../../reading/index.ts';
import { type Likeness, offered, type Reason } from '../identity/candidate.ts';
import { refsOfParties } from '../parties.ts';
import { bodiesAlike, personsAlike } from './likeness.ts';
import { type DoubleKind, type NamedThing, thingsNamed } from './named-things.ts';

/** Two bodies or two persons that may be one, how likely it is from 0 to 1, and why. */
export interface Double {
  readonly one: NamedThing;
  readonly other: NamedThing;
  readonly likeness: number;
  readonly reasons: readonly Reason[];
}

/** A part of the likely doubles, the likeliest first. */
export interface Doubles {
  readonly items: readonly Double[];
  /** The id after which older ones are looked at; null at the end. */
  readonly next: string | null;
}

/** So many bodies or persons are looked at for one page, */
const mostSubjects: Readonly<Record<DoubleKind, number>> = { body: 400, person: 200 };
/** each beside so many others, the newest, */
const mostOthers = 300;
/** of persons beside so many who have a like name whatever their party, */
const mostNamesakes = 40;
/** and so many pairs are compared, so that a page takes the same time however large the register is. */
const mostPairs = 8_000;

/** Likely doubles among the bodies or persons that came into the register after, or since, another. */
export async function doublesFrom(db: Db, kind: DoubleKind, after: string | null): Promise<Doubles> {
  const subjects = await newest(db, kind, after);
  const pairs = await pairsOf(db, kind, subjects, 'older');
  const full = pairs.length > mostPairs;
  // The pairs of the last subject may be cut off: it comes first on the next page.
  const cut = full ? pairs.at(-1)!.one : undefined;
  const whole = pairs.filter(({ one }) => one !== cut);
  const more = full || subjects.length === mostSubjects[kind];
  const last = full ? whole.at(-1)?.one : subjects.at(-1);
  return { items: await likely(db, kind, whole), next: more ? (last ?? null) : null };
}

/** The bodies or persons that this one may be, the likeliest first. */
export async function doublesOf(db: Db, kind: DoubleKind, id: string): Promise<Double[]> {
  return likely(db, kind, await pairsOf(db, kind, [id], 'any'));
}

interface Pair {
  readonly one: string;
  readonly other: string;
  /** For whom both persons stood; null for bodies, and for persons who stood for no party in common. */
  readonly party: string | null;
}

async function newest(db: Db, kind: DoubleKind, after: string | null): Promise<string[]> {
  const table = sql.table(kind);
  const older =
    after === null
      ? sql<boolean>`true`
      : sql<boolean>`(created_at, id) < (select created_at, id from ${table} where id = ${after})`;
  const { rows } = await sql<{ id: string }>`
    select id from ${table} where ${older} order by created_at desc, id desc limit ${mostSubjects[kind]}
  `.execute(db);
  return rows.map(({ id }) => id);
}

/** Which others are worth a look beside each: bodies of its kind, persons of its party. In the order of the subjects. */
async function pairsOf(
  db: Db,
  kind: DoubleKind,
  subjects: readonly string[],
  which: 'older' | 'any',
): Promise<Pair[]> {
  const table = sql.table(kind);
  const age = which === 'any' ? sql`true` : sql`(it.created_at, it.id) < (one.created_at, one.id)`;
  const others =
    kind === 'body'
      ? sql`select it.id, null::text as party from body as it
            where it.id <> one.id and ${age} and (it.kind = one.kind or 'other' in (it.kind, one.kind))
            order by it.created_at desc, it.id desc limit ${mostOthers}`
      : sql`(select it.id, min(theirs.party_id) as party
            from office_term own join office_term theirs on theirs.party_id = own.party_id join person it on it.id = theirs.person_id
            where own.person_id = one.id and it.id <> one.id and ${age}
              and own.audience = 'all' and upper_inf(own.known) and theirs.audience = 'all' and upper_inf(theirs.known)
            group by it.id, it.created_at order by it.created_at desc, it.id desc limit ${mostOthers})
            union all ${namesakes(age)}`;
  const isMerged = (id: string) =>
    sql`exists (select from merging where merged = ${sql.ref(id)} and undone_at is null)`;
  const { rows } = await sql<Pair>`
    select one.id as one, other.id as other, other.party
    from unnest(${[...subjects]}::uuid[]) with ordinality as subject (id, place)
    join ${table} as one on one.id = subject.id cross join lateral (${others}) as other
    where not ${isMerged('one.id')} and not ${isMerged('other.id')}
      and not exists (select from told_two as told where told.kind = ${kind} and told.withdrawn_at is null
                      and told.one = least(one.id, other.id) and told.other = greatest(one.id, other.id))
    order by subject.place, other.id limit ${mostPairs + 1}
  `.execute(db);
  return rows;
}

/** Persons of no party in common of whom some name has the first and the last word of a name of this one. */
const namesakes = (age: RawBuilder<unknown>) => sql`(
  select distinct it.id, null::text as party
  from (
    select theirs.person_id from person_name own
    cross join lateral (select string_to_array(own.name_key, ' ') as words) as said
    join person_name theirs on string_to_array(theirs.name_key, ' ') @> array[words[1], words[array_upper(words, 1)]]
    where own.person_id = one.id and array_length(words, 1) > 1 and theirs.person_id <> one.id
    limit ${mostNamesakes}) as named
  join person it on it.id = named.person_id
  where ${age} and not exists (
    select from office_term a join office_term b on b.party_id = a.party_id
    where a.person_id = one.id and b.person_id = it.id
      and a.audience = 'all' and upper_inf(a.known) and b.audience = 'all' and upper_inf(b.known)))`;

async function likely(db: Db, kind: DoubleKind, pairs: readonly Pair[]): Promise<Double[]> {
  const things = await thingsNamed(
    db,
    kind,
    pairs.flatMap(({ one, other }) => [one, other]),
  );
  const parties = await refsOfParties(
    db,
    pairs.flatMap(({ party }) => party ?? []),
  );
  return pairs
    .flatMap((pair) => {
      const [one, other] = [things.get(pair.one), things.get(pair.other)];
      const alike = one && other && likenessOf(one, other, parties.get(pair.party ?? ''));
      return alike && alike.likeness >= offered ? [{ one, other, ...alike }] : [];
    })
    .toSorted((a, b) => b.likeness - a.likeness);
}

function likenessOf(one: NamedThing, other: NamedThing, party: PartyRef | undefined): Likeness {
  if (one.kind === 'body' && other.kind === 'body') return bodiesAlike(one.body, other.body);
  return personsAlike(one, other, party);
}
