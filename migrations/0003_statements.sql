-- Statements: works, their versions, what the reader proposed of each, and what people decided.

create table statement (
  id          uuid primary key default gen_random_uuid(),
  slug        text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- The header below is that of the official text, or of the first version while there is none.
  kind        text not null check (kind in
              ('joint-statement', 'communique', 'media-note', 'readout', 'remarks', 'press-release', 'other')),
  issued_on   text check (issued_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  issuer_name text,
  issuer_party jsonb,
  created_at  timestamptz not null,
  created_by  text not null
);

create index statement_newest on statement (coalesce(issued_on, '') desc, id desc);

create table statement_version (
  id           uuid primary key default gen_random_uuid(),
  statement_id uuid not null references statement,
  language     text not null,
  -- official: the one official text. authentic: one of several that are equally so. translation: a courtesy.
  standing     text not null check (standing in ('official', 'authentic', 'translation')),
  title        text not null,
  text         text not null,
  sha256       text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Where the text says that the official one is, and where this one was taken from.
  official_url text,
  source_url   text,
  file_name    text,
  -- What a reviewer should know of how the text was read from its file: keys of messages with their values.
  warnings     jsonb not null default '[]',
  -- The version that this one corrects.
  replaces     uuid unique references statement_version,
  imported_at  timestamptz not null,
  imported_by  text not null,
  published_at timestamptz,
  published_by text,
  check ((published_at is null) = (published_by is null))
);

create unique index statement_has_one_official_text on statement_version (statement_id)
  where standing = 'official' and replaces is null;
create unique index statement_has_one_version_a_language on statement_version (statement_id, language)
  where replaces is null;
create index statement_version_official_url on statement_version (official_url);

create function keep_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a version is never deleted';
  end if;
  if (new.id, new.text, new.sha256, new.language, new.imported_at, new.imported_by)
     is distinct from (old.id, old.text, old.sha256, old.language, old.imported_at, old.imported_by) then
    raise exception 'the text of a version never changes: bring in a new version that replaces it';
  end if;
  if old.published_at is not null
     and (new.statement_id, new.title, new.replaces, new.published_at, new.published_by)
     is distinct from (old.statement_id, old.title, old.replaces, old.published_at, old.published_by) then
    raise exception 'a published version never changes: bring in a new version that replaces it';
  end if;
  return new;
end $$;

create trigger version_never_changes before update or delete on statement_version
  for each row execute function keep_version();

create table reading (
  id         uuid primary key default gen_random_uuid(),
  version_id uuid not null references statement_version,
  -- Which reader read it, so that a better one can read it again.
  reader     text not null,
  -- Issuer, date, kind, standing and measures as `entente read` prints them, without the findings.
  header     jsonb not null,
  read_at    timestamptz not null,
  unique (version_id, reader)
);

create table finding (
  id         uuid primary key default gen_random_uuid(),
  reading_id uuid not null references reading,
  version_id uuid not null references statement_version,
  position   integer not null check (position >= 0),
  type       text not null,
  -- As the reader proposed it, with evidence and confidence; it never changes.
  proposed   jsonb not null,
  status     text not null default 'proposed' check (status in ('proposed', 'accepted', 'corrected', 'rejected')),
  -- Grows with each decision; a decision names the revision that its maker saw.
  revision   integer not null default 0,
  -- The fact as a person put it right.
  correction jsonb,
  entry_id   uuid,
  reason     text,
  decided_at timestamptz,
  decided_by text,
  unique (reading_id, position),
  check ((status in ('accepted', 'corrected')) = (entry_id is not null)),
  check ((status = 'corrected') = (correction is not null)),
  check ((decided_at is null) = (decided_by is null)),
  check (status = 'proposed' or decided_at is not null)
);

create index finding_of_version on finding (version_id, position);
create index finding_of_entry on finding (entry_id);
alter table finding add foreign key (entry_id) references entry;

-- What the register says is stated by words of a version that is here.
alter table evidence
  add foreign key (version_id) references statement_version,
  add foreign key (finding_id) references finding;

-- The stems of a version's words, for search.
create table version_words (
  version_id uuid primary key references statement_version,
  stems      tsvector not null
);

create index version_words_stems on version_words using gin (stems);
