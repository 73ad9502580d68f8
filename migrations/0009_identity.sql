-- One thing, many statements: what persons said of findings and entries, and the names that the register learnt from it.

-- A finding is not what this entry says, although much speaks for it: it is not offered again.
create table told_apart (
  id           uuid primary key default gen_random_uuid(),
  finding_id   uuid not null references finding,
  entry_id     uuid not null references entry,
  told_at      timestamptz not null,
  told_by      text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  check ((withdrawn_at is null) = (withdrawn_by is null))
);

create unique index told_apart_once on told_apart (finding_id, entry_id) where withdrawn_at is null;

-- The finding whose acceptance as further evidence taught a name: taken back, it is unlearnt.
alter table person_name add column learnt_from uuid;
alter table body_name add column learnt_from uuid;

-- Two sources contradict one another, and a person said that the register keeps what it says.
create table contradiction_kept (
  finding_id uuid not null references finding,
  entry_id   uuid not null references entry,
  reason     text not null,
  kept_at    timestamptz not null,
  kept_by    text not null,
  primary key (finding_id, entry_id)
);
