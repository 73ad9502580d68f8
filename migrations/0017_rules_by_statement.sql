-- What the database refuses stays refused, but is looked up once for all rows of a statement: a history that comes in has tens of
-- thousands of them.

-- Sixty-four hexadecimal digits. The length apart: an expression that counts them costs ten times as much.
alter table history_event
  drop constraint history_event_previous_check,
  drop constraint history_event_hash_check,
  add constraint history_event_previous_check check (length(previous) = 64 and previous !~ '[^0-9a-f]'),
  add constraint history_event_hash_check check (length(hash) = 64 and hash !~ '[^0-9a-f]');

-- A seat is had while its body exists.
drop trigger seat_while_body_exists on seat_term;
drop function assert_body_existed();

create function assert_bodies_existed() returns trigger language plpgsql as $$
begin
  if exists (
    select from (
      select body_id, audience, range_agg(certain) as had from added
      where upper_inf(known) and not isempty(certain) group by body_id, audience) as seat
    join (
      select body_id, audience, range_agg(valid) as existed from body_term
      where body_id in (select body_id from added) and upper_inf(known) group by body_id, audience) as life using (body_id, audience)
    where not existed @> had) then
    raise exception 'a seat before its body exists or after it ended' using errcode = 'check_violation', constraint = 'seat_while_body_exists';
  end if;
  return null;
end $$;

create trigger seat_while_body_exists after insert on seat_term
  referencing new table as added for each statement execute function assert_bodies_existed();

-- Terms are of parties, bodies and persons that are there, and rest on entries that are there. These have keys to what they are
-- about themselves, so that it stays as long as they do.
alter table membership_term
  drop constraint membership_term_party_id_fkey,
  drop constraint membership_term_opened_by_fkey,
  drop constraint membership_term_closed_by_fkey;
alter table seat_term
  drop constraint seat_term_body_id_fkey,
  drop constraint seat_term_party_id_fkey,
  drop constraint seat_term_person_id_fkey,
  drop constraint seat_term_opened_by_fkey,
  drop constraint seat_term_closed_by_fkey;
alter table office_term
  drop constraint office_term_person_id_fkey,
  drop constraint office_term_party_id_fkey,
  drop constraint office_term_opened_by_fkey,
  drop constraint office_term_closed_by_fkey;
alter table body_term
  drop constraint body_term_body_id_fkey,
  drop constraint body_term_opened_by_fkey,
  drop constraint body_term_closed_by_fkey;

-- Arguments: a column, or an expression, of the rows that are added and the table of which it is a key, and so on.
create function assert_named_are_there() returns trigger language plpgsql as $$
declare
  missing text;
begin
  for nth in 0 .. tg_nargs / 2 - 1 loop
    execute format(
      'select named.id::text from (select distinct %s as id from added) as named left join %I as there on there.id = named.id
       where named.id is not null and there.id is null limit 1', tg_argv[2 * nth], tg_argv[2 * nth + 1]) into missing;
    if missing is not null then
      raise exception 'a term names the % %, which is not there', tg_argv[2 * nth + 1], missing
        using errcode = 'foreign_key_violation', constraint = 'term_names_what_is_there';
    end if;
  end loop;
  return null;
end $$;

create trigger term_names_what_is_there after insert on membership_term referencing new table as added for each statement
  execute function assert_named_are_there('party_id', 'party', 'opened_by', 'entry', 'closed_by', 'entry', 'unnest(entries)', 'entry');
create trigger term_names_what_is_there after insert on seat_term referencing new table as added for each statement
  execute function assert_named_are_there('body_id', 'body', 'party_id', 'party', 'person_id', 'person', 'opened_by', 'entry', 'closed_by', 'entry', 'unnest(entries)', 'entry');
create trigger term_names_what_is_there after insert on office_term referencing new table as added for each statement
  execute function assert_named_are_there('person_id', 'person', 'party_id', 'party', 'opened_by', 'entry', 'closed_by', 'entry', 'unnest(entries)', 'entry');
create trigger term_names_what_is_there after insert on body_term referencing new table as added for each statement
  execute function assert_named_are_there('body_id', 'body', 'opened_by', 'entry', 'closed_by', 'entry', 'unnest(entries)', 'entry');

-- An entry on which a term rests is not deleted.
create function assert_no_term_rests_on_them() returns trigger language plpgsql as $$
begin
  if exists (
    select from (
      select opened_by, closed_by, entries from membership_term union all select opened_by, closed_by, entries from seat_term
      union all select opened_by, closed_by, entries from office_term union all select opened_by, closed_by, entries from body_term) as term
    join gone on gone.id in (opened_by, closed_by) or gone.id = any(entries)) then
    raise exception 'an entry on which a term rests stays' using errcode = 'foreign_key_violation', constraint = 'term_names_what_is_there';
  end if;
  return null;
end $$;

create trigger entry_stays after delete on entry
  referencing old table as gone for each statement execute function assert_no_term_rests_on_them();
