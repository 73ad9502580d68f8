-- The standing that a version was taken to have until somebody declared another, so that what was known before can still be asked.
create table version_standing_then (
  version_id uuid not null references statement_version,
  standing   text not null check (standing in ('official', 'authentic', 'translation')),
  until      timestamptz not null,
  primary key (version_id, until)
);

insert into version_standing_then (version_id, standing, until)
select subject::uuid, data -> 'before' ->> 'standing', at from history_event
where kind = 'version-declared' and data -> 'before' ->> 'standing' <> data ->> 'standing'
on conflict do nothing;
