-- The register in time: when something was so, and when we knew it.

-- A date as precise as its source gives it: 2014, 2014-09 or 2014-09-10; about then: 2014~; then or before: [..2014-09].
alter domain fuzzy_date drop constraint fuzzy_date_check;
alter domain fuzzy_date add constraint fuzzy_date_check check (
  value ~ '^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?~?|\[\.\.\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?\])$');

-- The days that a fuzzy date may mean; the same rule as `daysOf` in src/slices/register/fuzzy.ts.
create or replace function fuzzy_days(stated text) returns daterange language plpgsql immutable strict as $$
declare
  date  text := translate(stated, '[].~', '');
  first date := make_date(left(date, 4)::int, coalesce(nullif(substr(date, 6, 2), ''), '1')::int, coalesce(nullif(substr(date, 9, 2), ''), '1')::int);
  unit  interval := case length(date) when 4 then interval '1 year' when 7 then interval '1 month' else interval '1 day' end;
begin
  return case when stated like '[%' then daterange(null, (first + unit)::date)
              when stated like '%~' then daterange((first - unit)::date, (first + 2 * unit)::date)
              else daterange(first, (first + unit)::date) end;
end $$;

-- What a kind of body may have. Null: as many as there are.
create table body_kind (
  kind   text primary key,
  chairs smallint check (chairs > 0)
);

insert into body_kind (kind, chairs) values
  ('plenary', 1), ('small-group', 1), ('working-group', 1), ('focus-group', 1), ('other', null);

alter table body drop constraint body_kind_check;
alter table body add foreign key (kind) references body_kind;

-- A person in a public role, known by the names that statements give.
create table person (
  id         uuid primary key default gen_random_uuid(),
  created_at timestamptz not null
);

create table person_name (
  name_key  text primary key,
  person_id uuid not null references person,
  name      text not null,
  language  text
);

create index person_name_of_person on person_name (person_id);

-- An entry is an assertion that never changes: only its knowledge ends, when it is retracted or another supersedes it.
alter table entry
  -- The date that the assertion itself gives; without it the days of the statements count.
  add column dated       fuzzy_date,
  -- Where a person took it from who entered it without words of a statement.
  add column source      text,
  add column by_hand     boolean not null default false,
  -- From when on the public may read it; null while no published words state it.
  add column public_from timestamptz,
  -- The first day on which it is said, for the order of lists.
  add column said_on     date,
  -- The mistaken entry that this one corrects.
  add column supersedes  uuid unique references entry;

create index entry_newest on entry (type, said_on desc nulls last, id);
drop index entry_of_actor;
create index entry_of_actor on entry ((fact ->> 'actor'), said_on desc nulls last, id) where type = 'undertaking';
drop index entry_ordinal_is_one_party;
-- The 84th member is one party; a party that comes back keeps its ordinal.
create unique index entry_ordinal_is_one_party on entry ((fact ->> 'ordinal'))
  where type = 'membership' and fact ->> 'change' = 'joined' and retracted_at is null and (key::jsonb ->> 2) is null;

alter table evidence add column public_from timestamptz;
create index evidence_of_entry on evidence (entry_id);
create index evidence_of_finding on evidence (finding_id) where withdrawn_at is null;

alter table membership drop constraint membership_change_check;
alter table membership add check (change in ('joined', 'observer', 'suspended', 'left'));
alter table body_entry drop constraint body_entry_change_check;
alter table body_entry
  add check (change in ('established', 'mentioned', 'renamed', 'merged', 'dissolved')),
  add column parent_id  uuid references body,
  add column into_id    uuid references body,
  -- The statement that gives the body its task, and the version where one is meant.
  add column mandate_id uuid references statement,
  add column mandate_version_id uuid references statement_version;
alter table office add column person_id uuid references person;
create index office_of_person on office (person_id);
-- The person who exercises it, where somebody said so.
alter table seat add column person_id uuid references person;
create index seat_of_person on seat (person_id) where person_id is not null;
alter table seat drop constraint seat_role_check;
alter table seat add check (role in ('chair', 'co-chair', 'co-lead', 'member'));

-- Two entries, bodies or persons that are one. Taking it back parts them again as they were.
create table merging (
  id          uuid primary key default gen_random_uuid(),
  kind        text not null check (kind in ('entry', 'body', 'person')),
  kept        uuid not null,
  merged      uuid not null,
  merged_at   timestamptz not null,
  merged_by   text not null,
  reason      text,
  undone_at   timestamptz,
  undone_by   text,
  undo_reason text,
  check (kept <> merged),
  check ((undone_at is null) = (undone_by is null))
);

create unique index merging_stands_once on merging (merged) where undone_at is null;
create index merging_of_kept on merging (kept);

-- Terms: what follows from the entries that stand, for those who may read all and for the public. Rows are closed and never
-- changed, so that what was known at a moment is found as it was.
--   valid    from the first day on which it may have begun to the last on which it may have ended
--   certain  the days that it holds under every reading of the dates
--   known    when the entries said so
create type keyrange as range (subtype = text, collation = "C");

create table membership_term (
  id         uuid primary key,
  audience   text not null check (audience in ('all', 'public')),
  party_id   text not null references party,
  standing   text not null check (standing in ('member', 'observer', 'suspended')),
  ordinal    integer check (ordinal > 0),
  from_on    fuzzy_date,
  to_on      fuzzy_date,
  first_seen fuzzy_date,
  last_seen  fuzzy_date,
  opened_by  uuid references entry,
  closed_by  uuid references entry,
  entries    uuid[] not null,
  valid      daterange not null,
  certain    daterange not null,
  known      tstzrange not null check (not isempty(known)),
  check (certain <@ valid),
  constraint one_membership_at_a_time
    exclude using gist (keyrange(party_id, party_id, '[]') with &&, keyrange(audience, audience, '[]') with &&, certain with &&, known with &&)
);

create table seat_term (
  id         uuid primary key,
  audience   text not null check (audience in ('all', 'public')),
  body_id    uuid not null references body,
  party_id   text not null references party,
  role       text not null check (role in ('chair', 'co-chair', 'co-lead', 'member')),
  -- The person who exercises it, where somebody said so, as the entry names them.
  person     text,
  person_id  uuid references person,
  -- The kind of body has one of these at a time.
  single     boolean not null,
  from_on    fuzzy_date,
  to_on      fuzzy_date,
  first_seen fuzzy_date,
  last_seen  fuzzy_date,
  opened_by  uuid references entry,
  closed_by  uuid references entry,
  entries    uuid[] not null,
  valid      daterange not null,
  certain    daterange not null,
  known      tstzrange not null check (not isempty(known)),
  check (certain <@ valid),
  constraint one_chair_at_a_time
    exclude using gist (keyrange(body_id::text || role, body_id::text || role, '[]') with &&, keyrange(audience, audience, '[]') with &&,
                        certain with &&, known with &&) where (single)
);

create table office_term (
  id         uuid primary key,
  audience   text not null check (audience in ('all', 'public')),
  person_id  uuid not null references person,
  party_id   text references party,
  name       text not null,
  post       text not null,
  acting     boolean not null,
  from_on    fuzzy_date,
  to_on      fuzzy_date,
  first_seen fuzzy_date,
  last_seen  fuzzy_date,
  opened_by  uuid references entry,
  closed_by  uuid references entry,
  entries    uuid[] not null,
  valid      daterange not null,
  certain    daterange not null,
  known      tstzrange not null check (not isempty(known)),
  check (certain <@ valid)
);

-- A body under one name and one parent.
create table body_term (
  id         uuid primary key,
  audience   text not null check (audience in ('all', 'public')),
  body_id    uuid not null references body,
  -- Since it was renamed; null for the names that it always had.
  name       text,
  parent_id  uuid references body,
  into_id    uuid references body,
  mandate_id uuid references statement,
  mandate_version_id uuid references statement_version,
  from_on    fuzzy_date,
  to_on      fuzzy_date,
  first_seen fuzzy_date,
  last_seen  fuzzy_date,
  opened_by  uuid references entry,
  closed_by  uuid references entry,
  entries    uuid[] not null,
  valid      daterange not null,
  certain    daterange not null,
  known      tstzrange not null check (not isempty(known)),
  check (certain <@ valid)
);

create index membership_term_of_party on membership_term (party_id, audience, known);
create index membership_term_suspended on membership_term (party_id) where standing = 'suspended';
create index membership_term_public on membership_term using gist (valid, known) where audience = 'public';
create index membership_term_all on membership_term using gist (valid, known) where audience = 'all';
create index seat_term_of_body on seat_term (body_id, audience, known);
create index seat_term_of_party on seat_term (party_id, audience, known);
create index seat_term_of_person on seat_term (person_id) where person_id is not null;
create index office_term_of_person on office_term (person_id, audience, known);
create index office_term_of_party on office_term (party_id, audience, known);
create index body_term_of_body on body_term (body_id, audience, known);
create index body_term_of_parent on body_term (parent_id) where parent_id is not null;

-- A seat is had while its body exists.
create function assert_body_existed() returns trigger language plpgsql as $$
begin
  if upper_inf(new.known) and not isempty(new.certain) and not coalesce((
       select range_agg(valid) @> new.certain from body_term
       where body_id = new.body_id and audience = new.audience and upper_inf(known)), true) then
    raise exception 'a seat before its body exists or after it ended' using errcode = 'check_violation', constraint = 'seat_while_body_exists';
  end if;
  return null;
end $$;

create constraint trigger seat_while_body_exists after insert or update on seat_term
  deferrable initially deferred for each row execute function assert_body_existed();

create function keep_term() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'known' <> to_jsonb(old) - 'known' or not upper_inf(old.known) or lower(new.known) <> lower(old.known) then
    raise exception 'a term is never changed: only its knowledge ends';
  end if;
  return new;
end $$;

create trigger term_never_changes before update on membership_term for each row execute function keep_term();
create trigger term_never_changes before update on seat_term for each row execute function keep_term();
create trigger term_never_changes before update on office_term for each row execute function keep_term();
create trigger term_never_changes before update on body_term for each row execute function keep_term();

-- What a party is called, by language and period: a state that was renamed shows the name of the day. Where nothing is said
-- the gazetteer's name counts.
create table party_name (
  id         uuid primary key default gen_random_uuid(),
  party_id   text not null references party,
  language   text not null,
  name       text not null,
  -- Since when, and until which day, as precise as somebody said; null where it is open.
  from_on    fuzzy_date,
  to_on      fuzzy_date,
  valid      daterange not null check (not isempty(valid)),
  -- Where a person took it from.
  source     text,
  entered_at timestamptz not null,
  entered_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  reason       text,
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  constraint one_name_at_a_time
    exclude using gist (keyrange(party_id || ' ' || language, party_id || ' ' || language, '[]') with &&, valid with &&)
    where (withdrawn_at is null)
);
create index party_name_of_party on party_name (party_id);

-- Meetings as a secretariat keeps them. Those that stand for one another in turn share an address.
alter table meeting drop constraint meeting_slug_key;
create index meeting_at on meeting (slug);
alter table meeting
  add column time_zone text,
  -- The series of meetings that it belongs to.
  add column series    text,
  -- Points in their order: [{ "title": "…", "text": "…" }].
  add column agenda    jsonb not null default '[]',
  -- The meeting whose record it approved, and the day.
  add column approved_record_of uuid references meeting,
  add column record_approved_on fuzzy_date;

alter table meeting_party drop constraint meeting_party_role_check;
alter table meeting_party add check (role in ('host', 'co-host', 'chair', 'delegation', 'thanked'));

create table meeting_statement (
  entry_id     uuid not null references meeting,
  statement_id uuid not null references statement,
  relation     text not null check (relation in ('outcome', 'record')),
  primary key (entry_id, statement_id, relation)
);

create index meeting_statement_of_statement on meeting_statement (statement_id);

-- What stands in the register already: persons are told apart by the first part of the key of their offices, the folded
-- name; words are public since their version is.
create temporary table known_person on commit drop as
select distinct on (e.key::jsonb ->> 0) gen_random_uuid() as id, e.key::jsonb ->> 0 as name_key, o.person as name, e.entered_at,
       (select v.language from evidence v where v.entry_id = e.id order by v.added_at limit 1) as language
from office o join entry e on e.id = o.entry_id
order by e.key::jsonb ->> 0, e.entered_at;

insert into person (id, created_at) select id, entered_at from known_person;
insert into person_name (name_key, person_id, name, language) select name_key, id, name, language from known_person;
update office o set person_id = p.id
from entry e join known_person p on p.name_key = e.key::jsonb ->> 0 where e.id = o.entry_id;
alter table office alter column person_id set not null;

update evidence e set public_from = greatest(e.added_at, v.published_at)
from statement_version v where v.id = e.version_id and v.published_at is not null;
update entry e set by_hand = true where not exists (select from evidence v where v.entry_id = e.id);
update entry e set
  public_from = (select min(v.public_from) from evidence v where v.entry_id = e.id and v.withdrawn_at is null),
  said_on = (select min(lower(v.stated_days)) from evidence v where v.entry_id = e.id);
update entry set public_from = entered_at where by_hand;

-- Whose terms are worked out on the next start: `party` with its id, `body` or `person` with its uuid.
create table term_due (
  kind text not null check (kind in ('party', 'body', 'person')),
  id   text not null,
  primary key (kind, id)
);

insert into term_due
select distinct 'party', party_id from membership
union select 'body', body_id::text from seat
union select 'body', body_id::text from body_entry
union select 'person', person_id::text from office;

create function keep_entry() returns trigger language plpgsql as $$
begin
  if (new.id, new.type, new.fact, new.key, new.dated, new.source, new.by_hand, new.entered_at, new.entered_by, new.supersedes)
     is distinct from
     (old.id, old.type, old.fact, old.key, old.dated, old.source, old.by_hand, old.entered_at, old.entered_by, old.supersedes) then
    raise exception 'an entry never changes: supersede it';
  end if;
  if old.retracted_at is not null and (new.retracted_at, new.retracted_by) is distinct from (old.retracted_at, old.retracted_by) then
    raise exception 'an entry whose knowledge has ended stays as it is';
  end if;
  return new;
end $$;

create trigger entry_never_changes before update on entry for each row execute function keep_entry();

-- When something was last written of a thing. Writers of one thing wait for one another here, and no moment at which it was
-- known comes before the one before.
create table term_clock (
  kind text not null check (kind in ('party', 'body', 'person')),
  id   text not null,
  at   timestamptz not null,
  primary key (kind, id)
);
