-- What revisers say of a translation held against the text that counts.

-- A discrepancy is known again by its words and by the sentences in which they stand, so that what was said of it holds for a
-- corrected text too where the place is the same, and teaches something of like places elsewhere.
create table ruling (
  id                   uuid primary key default gen_random_uuid(),
  statement_id         uuid not null references statement,
  -- The versions that the reviser saw.
  official_id          uuid not null references statement_version,
  translation_id       uuid not null references statement_version,
  official_language    text not null,
  translation_language text not null,
  kind                 text not null,
  official_quote       text not null,
  translation_quote    text not null,
  -- Of the sentences: equal where the place is the same.
  place                text not null check (place ~ '^[0-9a-f]{64}$'),
  verdict              text not null check (verdict in ('confirmed', 'dismissed')),
  reason               text,
  ruled_at             timestamptz not null,
  ruled_by             text not null,
  withdrawn_at         timestamptz,
  withdrawn_by         text,
  check (verdict = 'confirmed' or reason is not null),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);

create unique index ruling_stands_once on ruling (statement_id, place) where withdrawn_at is null;
create index ruling_as_lesson on ruling (official_language, translation_language, kind, md5(official_quote), md5(translation_quote))
  where withdrawn_at is null and verdict = 'dismissed';

-- Which sentences stand for one another, as a person put it right. The newest of two versions counts; none is deleted.
create table alignment (
  id             uuid primary key default gen_random_uuid(),
  official_id    uuid not null references statement_version,
  translation_id uuid not null references statement_version,
  pairs          jsonb not null,
  seq            bigint generated always as identity,
  made_at        timestamptz not null,
  made_by        text not null
);

create index alignment_newest on alignment (official_id, translation_id, seq desc);

-- What translators agreed on: sentences that stand for one another, confirmed here or brought in from a translator's memory.
create table memory_pair (
  id              uuid primary key default gen_random_uuid(),
  statement_id    uuid references statement,
  source_language text not null,
  source          text not null,
  target_language text not null,
  target          text not null,
  added_at        timestamptz not null,
  added_by        text not null
);

create unique index memory_pair_once on memory_pair
  (source_language, target_language, md5(source), md5(target));
create index memory_pair_newest on memory_pair (source_language, target_language, added_at desc);

-- The operator's own table of terms, rows `English | French | Arabic`. The newest counts; none is deleted.
create table own_terms (
  seq      bigint generated always as identity primary key,
  rows     text not null,
  saved_at timestamptz not null,
  saved_by text not null
);
