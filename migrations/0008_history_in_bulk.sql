-- Events may be added many at a time: each follows the one before it, the first follows the end of the history as before, and the
-- last becomes the end.

create or replace function extend_history() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  first record;
  last  record;
  stray bigint;
begin
  select seq, previous into first from added order by seq limit 1;
  if not found then
    return null;
  end if;
  select seq, hash into last from added order by seq desc limit 1;
  select link.seq into stray
  from (select seq, previous, lag(seq) over (order by seq) as seq_before, lag(hash) over (order by seq) as hash_before from added) as link
  where link.seq <> link.seq_before + 1 or link.previous <> link.hash_before
  order by link.seq limit 1;
  if stray is null then
    update history_head set seq = last.seq, hash = last.hash where seq = first.seq - 1 and hash = first.previous;
    if found then
      return null;
    end if;
    stray := first.seq;
  end if;
  raise exception 'Event % does not follow the end of the history.', stray using errcode = 'serialization_failure';
end
$$;

drop trigger extend_history on history_event;
create trigger extend_history after insert on history_event
  referencing new table as added for each statement execute function extend_history();
