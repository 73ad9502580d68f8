-- The register: parties, bodies, entries with the words that state them, and meetings.

-- A date as precise as its source gives it: 2014, 2014-09 or 2014-09-10.
create domain fuzzy_date as text
  check (value ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$');

-- The days that a fuzzy date may mean. Refuses a day that no calendar has.
create function fuzzy_days(stated text) returns daterange language sql immutable strict
return case length(stated)
  when 4 then daterange(make_date(stated::int, 1, 1), make_date(stated::int + 1, 1, 1))
  when 7 then daterange(
    make_date(left(stated, 4)::int, right(stated, 2)::int, 1),
    (make_date(left(stated, 4)::int, right(stated, 2)::int, 1) + interval '1 month')::date)
  else daterange(
    make_date(left(stated, 4)::int, substr(stated, 6, 2)::int, right(stated, 2)::int),
    make_date(left(stated, 4)::int, substr(stated, 6, 2)::int, right(stated, 2)::int), '[]')
end;

-- A state by its ISO 3166-1 code, an organisation as org:EU, or a name as written that nobody has resolved yet.
create table party (
  id   text primary key check (id ~ '^([A-Z]{2}|org:[A-Z0-9][A-Z0-9-]*|name:.+)$'),
  -- As written, where the id is no code.
  name text,
  check ((name is not null) = (id like 'name:%'))
);

create table body (
  id         uuid primary key default gen_random_uuid(),
  slug       text not null unique check (slug ~ '^[^/?#\s]+$'),
  kind       text not null check (kind in ('plenary', 'small-group', 'working-group', 'focus-group', 'other')),
  created_at timestamptz not null
);

-- A coalition has one plenary and one small group, in whatever language they are named.
create unique index body_of_which_there_is_one on body (kind) where kind in ('plenary', 'small-group');

create table body_name (
  -- Folded, so that spelling variants are one name.
  name_key text primary key,
  body_id  uuid not null references body,
  name     text not null,
  language text
);

create index body_name_of_body on body_name (body_id);

-- One fact that stands in the register until it is retracted. Nothing is deleted.
create table entry (
  id                uuid primary key default gen_random_uuid(),
  type              text not null check (type in ('meeting', 'office', 'membership', 'member-count', 'body', 'seat',
                                                  'undertaking', 'amount', 'programme')),
  fact              jsonb not null,
  -- What makes two statements of a fact the same fact.
  key               text not null,
  entered_at        timestamptz not null,
  entered_by        text not null,
  retracted_at      timestamptz,
  retracted_by      text,
  retraction_reason text,
  check ((retracted_at is null) = (retracted_by is null)),
  check (retraction_reason is null or retracted_at is not null)
);

create unique index entry_stands_once on entry (type, key) where retracted_at is null;
-- The 84th member is one party.
create unique index entry_ordinal_is_one_party on entry ((fact ->> 'ordinal'))
  where type = 'membership' and fact ->> 'change' = 'joined' and retracted_at is null;
create index entry_of_actor on entry ((fact ->> 'actor')) where type = 'undertaking';

-- The exact words of one version that state an entry.
create table evidence (
  id           uuid primary key default gen_random_uuid(),
  entry_id     uuid not null references entry,
  version_id   uuid not null,
  finding_id   uuid,
  start_at     integer not null check (start_at >= 0),
  end_at       integer not null,
  quote        text not null,
  language     text not null,
  -- The day of the meeting or statement that says so.
  stated_on    fuzzy_date,
  stated_days  daterange generated always as (fuzzy_days(stated_on)) stored,
  added_at     timestamptz not null,
  added_by     text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  check (end_at > start_at),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);

create unique index evidence_once on evidence (entry_id, version_id, finding_id, start_at, end_at)
  nulls not distinct where withdrawn_at is null;
create index evidence_of_version on evidence (version_id) where withdrawn_at is null;

-- What the typed entries say, in columns. A row lives and falls with its entry.
create table membership (
  entry_id uuid primary key references entry,
  party_id text not null references party,
  change   text not null check (change in ('joined', 'observer', 'left')),
  ordinal  integer check (ordinal > 0)
);

create table body_entry (
  entry_id uuid primary key references entry,
  body_id  uuid not null references body,
  change   text not null check (change in ('established', 'mentioned', 'dissolved'))
);

create table seat (
  entry_id uuid primary key references entry,
  body_id  uuid not null references body,
  party_id text not null references party,
  role     text not null check (role in ('chair', 'co-chair', 'co-lead')),
  change   text not null check (change in ('assumed', 'held', 'left'))
);

create table office (
  entry_id uuid primary key references entry,
  person   text not null,
  post     text not null,
  party_id text references party,
  acting   boolean not null
);

create index membership_of_party on membership (party_id);
create index body_entry_of_body on body_entry (body_id);
create index seat_of_body on seat (body_id);
create index seat_of_party on seat (party_id);
create index office_of_party on office (party_id);

create table meeting (
  entry_id   uuid primary key references entry,
  slug       text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  body_id    uuid references body,
  level      text check (level in ('leaders', 'ministers', 'senior-officials', 'experts')),
  from_on    fuzzy_date,
  to_on      fuzzy_date,
  -- From the first day that it may have begun to the last that it may have ended.
  days       daterange generated always as (range_merge(fuzzy_days(from_on), fuzzy_days(coalesce(to_on::text, from_on)))) stored,
  city       text,
  country    text check (country ~ '^[A-Z]{2}$'),
  format     text not null check (format in ('in-person', 'virtual', 'hybrid')),
  check (to_on is null or from_on is not null)
);

create table meeting_party (
  entry_id uuid not null references meeting,
  party_id text not null references party,
  role     text not null check (role in ('host', 'co-host', 'chair')),
  primary key (entry_id, party_id, role)
);

create index meeting_newest on meeting (days);
create index meeting_of_body on meeting (body_id);
create index meeting_party_of_party on meeting_party (party_id);

-- What the coalition is, in its own words, by language: { "en": "…", "ar": "…" }.
create table coalition (
  singleton boolean primary key default true check (singleton),
  names     jsonb not null,
  about     jsonb not null
);
