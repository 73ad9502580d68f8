-- The history: everything that was done, in order, never changed. Each event carries the hash of the one before it,
-- so that a change anywhere breaks the chain from there on (src/slices/record/).

-- The server acts as this role. Where the user of DATABASE_URL may not make roles the server acts as that user, and the
-- triggers below still refuse.
do $$
begin
  create role entente_app nologin;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then raise notice 'The role entente_app could not be made: the server acts as the owner.';
end
$$;

create table history_event (
  seq      bigint primary key check (seq > 0),
  at       timestamptz not null,
  kind     text not null,
  subject  text not null,
  actor    text not null,
  data     jsonb not null,
  previous text not null check (previous ~ '^[0-9a-f]{64}$'),
  hash     text not null unique check (hash ~ '^[0-9a-f]{64}$')
);

create index history_event_subject on history_event (subject, seq);

-- The end of the chain. Without it the newest events could go missing unnoticed.
create table history_head (
  singleton boolean primary key default true check (singleton),
  seq       bigint not null,
  hash      text not null
);

insert into history_head (seq, hash) values (0, repeat('0', 64));

-- An event is taken only as the next one of the chain, and becomes its end.
create function extend_history() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update history_head set seq = new.seq, hash = new.hash where seq = new.seq - 1 and hash = new.previous;
  if not found then
    raise exception 'Event % does not follow the end of the history.', new.seq using errcode = 'serialization_failure';
  end if;
  return new;
end
$$;

create trigger extend_history before insert on history_event for each row execute function extend_history();

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  raise exception 'The history is append-only: % is refused.', tg_op using errcode = 'insufficient_privilege';
end
$$;

create trigger refuse_change before update or delete or truncate on history_event
  for each statement execute function refuse_change_of_history();
create trigger refuse_removal before delete or truncate on history_head
  for each statement execute function refuse_change_of_history();

-- What the server's role may do: work with every table that later migrations make, and with the history only add.
do $$
begin
  if exists (select from pg_roles where rolname = 'entente_app') then
    alter default privileges in schema public grant select, insert, update, delete on tables to entente_app;
    alter default privileges in schema public grant usage on sequences to entente_app;
    grant select on migration, history_head to entente_app;
    grant select, insert on history_event to entente_app;
    begin
      execute format('grant entente_app to %I', current_user);
    exception
      when insufficient_privilege then raise notice 'The role entente_app belongs to somebody else.';
    end;
  end if;
end
$$;
