-- Two bodies or persons of which a person said that they are two, although much speaks for one: they are not offered again.
create table told_two (
  kind    text not null check (kind in ('body', 'person')),
  one     uuid not null,
  other   uuid not null,
  told_at timestamptz not null,
  told_by text not null,
  primary key (kind, one, other),
  check (one < other)
);

-- Likely doubles are looked for from the newest on, some at a time.
create index body_newest on body (created_at desc, id desc);
create index person_newest on person (created_at desc, id desc);
