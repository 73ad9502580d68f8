import type pg from 'pg';

/** How large a register is: entries, and events of its history. */
export interface Scale {
  readonly entries: number;
  readonly events: number;
}

/**
 * The days that the register tells of, and the moments at which it came to know them. Questions are asked of a time when
 * all was entered, so that every question has an answer.
 */
export const firstDay = '1990-01-01';
export const lastDay = '2026-01-01';
export const knownFrom = '2016-01-01';
export const enteredUntil = '2024-01-01';
export const knownUntil = '2026-01-01';

/**
 * Fills an empty, migrated database with a register of this size, set by set, as its terms would stand after every entry had
 * been made: a fifth of the entries are mistakes that later ones supersede, so that every second term was known otherwise for
 * a while. Larger registers have more parties, bodies and persons; the answers to the questions stay as long: some 200
 * members on a day, 8 chairs of a body, 4 offices of a party. Acts as the owner; indexes are built at the end.
 */
export async function generate(owner: pg.Client, { entries, events }: Scale): Promise<void> {
  await owner.query('set session_replication_role = replica; set synchronous_commit = off');
  await owner.query(`set maintenance_work_mem = '256MB'`);
  const rebuild = await withoutIndexes(owner);
  for (const statement of statements({ entries, events })) await owner.query(statement);
  for (const statement of rebuild) await owner.query(statement);
  await owner.query(`vacuum (analyze) ${grown.join(', ')}`);
  await owner.query('set session_replication_role = origin');
}

/** Tables that grow with the register. */
const grown = [
  'party',
  'body',
  'body_name',
  'person',
  'person_name',
  'statement',
  'statement_version',
  'entry',
  'evidence',
  'membership',
  'body_entry',
  'seat',
  'office',
  'membership_term',
  'body_term',
  'seat_term',
  'office_term',
  'history_event',
];

/** Drops what is slow to keep up row by row. @returns what makes it again */
async function withoutIndexes(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ drop: string; make: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
            format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
              || case contype when 'c' then ' not valid' else '' end as make
     from pg_constraint
     where contype = 'x' and conrelid::regclass::text = any($1)
        or contype in ('u', 'c') and conrelid = 'history_event'::regclass
     union all
     select format('drop index %I', indexname), indexdef from pg_indexes
     where tablename = any($1) and not exists (select from pg_constraint where conname = indexname)`,
    [grown],
  );
  for (const { drop } of rows) await owner.query(drop);
  return rows.map(({ make }) => make);
}

/** An id that says what it is the id of. */
const id = (kind: string, number: string) => `md5('${kind} ' || (${number}))::uuid`;

const partyOf = (number: string) => `'org:P' || (${number})`;

function statements({ entries, events }: Scale): string[] {
  const parties = entries / 40;
  const bodies = entries / 80;
  const persons = entries / 40;
  const published = entries / 25;
  const chairsOfABody = 8;
  const officesOfAPerson = 4;
  const membershipsOfAParty = 4;
  const days = `(date '${lastDay}' - date '${firstDay}')`;
  const day = (share: string) => `(date '${firstDay}' + (${days} * (${share}))::int)`;
  const moment = (seed: string) =>
    `(timestamptz '${knownFrom} 00:00Z' + (hashint8(${seed}) & 65535) / 65536.0 * (timestamptz '${enteredUntil} 00:00Z' - timestamptz '${knownFrom} 00:00Z'))`;

  return [
    `insert into party (id) select ${partyOf('n')} from generate_series(1, ${parties}) n`,
    `insert into statement (id, slug, kind, issued_on, created_at, created_by)
     select ${id('statement', 'n')}, 'statement-' || n, 'communique', '2015-06-01', '${knownFrom}', 'bench' from generate_series(0, ${published - 1}) n`,
    `insert into statement_version (id, statement_id, language, standing, title, text, sha256, imported_at, imported_by, published_at, published_by)
     select ${id('version', 'n')}, ${id('statement', 'n')}, 'en', 'official', 'Communiqué ' || n, 'The ministers met.', encode(sha256(n::text::bytea), 'hex'),
            '${knownFrom}', 'bench', '${knownFrom}', 'bench' from generate_series(0, ${published - 1}) n`,

    // A term a row: what it says, when it was so, when that was entered, and since when it is known better.
    `create unlogged table bench_term as
     select number, kind, thing, nth, party, starts, ends, entered,
            case when number % 2 = 0 then entered + interval '100 days' end as corrected
     from (
       select n as number, 'membership' as kind, n % ${parties} + 1 as thing, n / ${parties} as nth, n % ${parties} + 1 as party,
              ${day(`(n / ${parties}) / ${membershipsOfAParty}.0 + (hashint8(n % ${parties}) & 1023) / 1024.0 * (1 - ${8000 / entries}) / ${membershipsOfAParty}`)} as starts,
              ${day(`(n / ${parties}) / ${membershipsOfAParty}.0 + (hashint8(n % ${parties}) & 1023) / 1024.0 * (1 - ${8000 / entries}) / ${membershipsOfAParty} + ${8000 / entries} / ${membershipsOfAParty}`)} as ends,
              ${moment('n')} as entered
       from generate_series(0, ${parties * membershipsOfAParty - 1}) n
       union all
       select n, 'seat', n % ${bodies} + 1, n / ${bodies}, (hashint8(n) & 1073741823) % ${parties} + 1,
              ${day(`(n / ${bodies}) / ${chairsOfABody}.0`)}, ${day(`(n / ${bodies} + 1) / ${chairsOfABody}.0`)}, ${moment('-n')}
       from generate_series(0, ${bodies * chairsOfABody - 1}) n
       union all
       select n, 'office', n % ${persons} + 1, n / ${persons}, n % ${parties} + 1,
              ${day(`(n / ${persons}) / ${officesOfAPerson}.0`)}, ${day(`(n / ${persons} + 1) / ${officesOfAPerson}.0`)}, ${moment('n * 7')}
       from generate_series(0, ${persons * officesOfAPerson - 1}) n
     ) as term`,

    `insert into body (id, slug, kind, created_at) select ${id('body', 'n')}, 'body-' || n, 'working-group', '${knownFrom}'::timestamptz + n * interval '1 second' from generate_series(1, ${bodies}) n`,
    `insert into body_name (name_key, body_id, name, language) select 'body ' || n, ${id('body', 'n')}, 'Working Group ' || n, 'en' from generate_series(1, ${bodies}) n`,
    `insert into person (id, created_at) select ${id('person', 'n')}, '${knownFrom}' from generate_series(1, ${persons}) n`,
    `insert into person_name (name_key, person_id, name, language) select 'person ' || n, ${id('person', 'n')}, 'Person ' || n, 'en' from generate_series(1, ${persons}) n`,

    // The entries of the terms, and the mistaken ones before them.
    `create unlogged table bench_entry as
     select ${id('entry', `kind || number || '-' || version`)} as id, kind as type, version, term.*,
            case when version = 0 or corrected is null then entered else corrected end as entered_at,
            case when version = 0 then corrected end as retracted_at
     from bench_term as term cross join generate_series(0, 1) version where version = 0 or corrected is not null`,
    `insert into entry (id, type, fact, key, entered_at, entered_by, retracted_at, retracted_by, retraction_reason, dated, public_from, said_on)
     select id, type, case type
       when 'membership' then jsonb_build_object('type', type, 'party', ${partyOf('party')}, 'change', 'joined', 'ordinal', null)
       when 'seat' then jsonb_build_object('type', type, 'body', 'Working Group ' || thing, 'party', ${partyOf('party')}, 'role', 'chair', 'change', 'assumed')
       else jsonb_build_object('type', type, 'name', 'Person ' || thing, 'post', 'Minister ' || nth, 'party', ${partyOf('party')}, 'acting', false) end,
       jsonb_build_array(number, version)::text, entered_at, 'bench', retracted_at, case when retracted_at is not null then 'bench' end,
       case when retracted_at is not null then 'misread' end, starts::text, entered_at, starts
     from bench_entry`,
    `insert into membership (entry_id, party_id, change) select id, ${partyOf('party')}, 'joined' from bench_entry where type = 'membership'`,
    `insert into seat (entry_id, body_id, party_id, role, change) select id, ${id('body', 'thing')}, ${partyOf('party')}, 'chair', 'assumed' from bench_entry where type = 'seat'`,
    `insert into office (entry_id, person_id, person, post, party_id, acting)
     select id, ${id('person', 'thing')}, 'Person ' || thing, 'Minister ' || nth, ${partyOf('party')}, false from bench_entry where type = 'office'`,
    `insert into entry (id, type, fact, key, entered_at, entered_by, public_from, said_on)
     select ${id('entry', `'body' || n`)}, 'body', jsonb_build_object('type', 'body', 'name', 'Working Group ' || n, 'kind', 'working-group', 'change', 'established'),
            jsonb_build_array(n)::text, '${knownFrom}', 'bench', '${knownFrom}', '${firstDay}' from generate_series(1, ${bodies}) n`,
    `insert into body_entry (entry_id, body_id, change) select ${id('entry', `'body' || n`)}, ${id('body', 'n')}, 'established' from generate_series(1, ${bodies}) n`,

    // All other entries are what parties undertook.
    `insert into entry (id, type, fact, key, entered_at, entered_by, public_from, said_on)
     select ${id('entry', `'undertaking' || n`)}, 'undertaking',
            jsonb_build_object('type', 'undertaking', 'kind', 'commitment', 'actor', ${partyOf(`n % ${parties} + 1`)}, 'toward', '[]'::jsonb, 'themes', '[]'::jsonb, 'theatres', '[]'::jsonb),
            jsonb_build_array(n)::text, ${moment('n * 3')}, 'bench', ${moment('n * 3')}, ${day('(hashint8(n) & 65535) / 65536.0')}
     from generate_series(1, greatest(${entries} - (select count(*)::int from entry), 0)) n`,
    `insert into evidence (entry_id, version_id, start_at, end_at, quote, language, stated_on, public_from, added_at, added_by)
     select e.id, ${id('version', `(hashtext(e.id::text) & 1073741823) % ${published}`)}, 0, 17, 'The ministers met', 'en', coalesce(e.dated, '2015-06-01'), e.entered_at, e.entered_at, 'bench' from entry e`,

    `insert into membership_term (id, audience, party_id, standing, from_on, to_on, first_seen, last_seen, opened_by, closed_by, entries, valid, certain, known)
     select gen_random_uuid(), audience, ${partyOf('party')}, 'member', ${termColumns} from bench_entry cross join (values ('all'), ('public')) as a (audience) where type = 'membership'`,
    `insert into seat_term (id, audience, body_id, party_id, role, single, from_on, to_on, first_seen, last_seen, opened_by, closed_by, entries, valid, certain, known)
     select gen_random_uuid(), audience, ${id('body', 'thing')}, ${partyOf('party')}, 'chair', true, ${termColumns} from bench_entry cross join (values ('all'), ('public')) as a (audience) where type = 'seat'`,
    `insert into office_term (id, audience, person_id, party_id, name, post, acting, from_on, to_on, first_seen, last_seen, opened_by, closed_by, entries, valid, certain, known)
     select gen_random_uuid(), audience, ${id('person', 'thing')}, ${partyOf('party')}, 'Person ' || thing, 'Minister ' || nth, false, ${termColumns} from bench_entry cross join (values ('all'), ('public')) as a (audience) where type = 'office'`,
    `insert into body_term (id, audience, body_id, from_on, first_seen, last_seen, opened_by, entries, valid, certain, known)
     select gen_random_uuid(), audience, ${id('body', 'n')}, '${firstDay}', '${firstDay}', '${firstDay}', ${id('entry', `'body' || n`)}, array[${id('entry', `'body' || n`)}],
            daterange('${firstDay}', null), daterange('${firstDay}', null), tstzrange('${knownFrom}', null)
     from generate_series(1, ${bodies}) n cross join (values ('all'), ('public')) as a (audience)`,

    `insert into history_event (seq, at, kind, subject, actor, data, previous, hash)
     select n, '${knownFrom}', 'entry-entered', gen_random_uuid()::text, 'bench', '{"evidence": []}',
            encode(sha256((n - 1)::text::bytea), 'hex'), encode(sha256(n::text::bytea), 'hex') from generate_series(1, ${events}) n`,

    ...floors,
    'drop table bench_term, bench_entry',
  ];
}

/** The first of two versions of a term has its beginning a day too late. */
const termColumns = `
  (starts + case when retracted_at is null then 0 else 1 end)::text, ends::text, starts::text, starts::text, id, id, array[id],
  daterange(starts, ends + 1), daterange(starts + 1, ends), tstzrange(entered_at, retracted_at)`;

/** The same register as systems keep it that know the present only: the least that the questions could cost. */
const floors = [
  `create table bench_member_now as select distinct on (party) ${partyOf('party')} as party_id, 'member' as standing, null::int as ordinal, starts as since
   from (select party, starts, ends from bench_entry where type = 'membership' and retracted_at is null order by starts limit 200) as term`,
  `create index on bench_member_now (ordinal, since, party_id)`,
  `create table bench_chair_now as select distinct on (thing) ${id('body', 'thing')} as body_id, ${partyOf('party')} as party_id, starts as since
   from bench_entry where type = 'seat' and retracted_at is null order by thing, starts desc`,
  `create index on bench_chair_now (body_id)`,
  `create index on bench_chair_now (party_id)`,
  `create table bench_office_now as select distinct on (thing) 'Person ' || thing as name, 'Minister ' || nth as post, ${partyOf('party')} as party_id
   from bench_entry where type = 'office' and retracted_at is null order by thing, starts desc`,
  `create index on bench_office_now (party_id)`,
];
