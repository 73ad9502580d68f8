-- That two are two may be taken back: then they are offered again.
alter table told_two
  add column withdrawn_at timestamptz,
  add column withdrawn_by text,
  add check ((withdrawn_at is null) = (withdrawn_by is null)),
  drop constraint told_two_pkey;

create unique index told_two_once on told_two (kind, one, other) where withdrawn_at is null;
create index told_two_newest on told_two (told_at desc) where withdrawn_at is null;

-- Persons of no party in common are found by the words of their names.
create index person_name_words on person_name using gin (string_to_array(name_key, ' '));
