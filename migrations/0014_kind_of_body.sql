-- The kind that a body was taken to be of until an entry corrected it, so that what was known before can still be asked for.
create table body_kind_then (
  body_id  uuid not null references body,
  kind     text not null references body_kind,
  until    timestamptz not null,
  -- The entry that says it right.
  entry_id uuid not null references entry,
  primary key (body_id, until)
);
