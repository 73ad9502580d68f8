-- A body is no part of itself, through whatever others on any one day, and is not merged into itself. What was entered before
-- this rule stays as it is, and can be corrected.
alter table body_entry add constraint body_within_itself
  check (parent_id is distinct from body_id and into_id is distinct from body_id) not valid;

create function assert_body_outside_itself() returns trigger language plpgsql as $$
begin
  -- One at a time: of two writers neither sees what the other is making.
  perform pg_advisory_xact_lock(hashtext('body_within_itself'));
  if new.into_id = new.body_id or exists (
       with recursive above (id, days) as (
         select new.parent_id, new.certain
         union
         select term.parent_id, above.days * term.certain
         from above join body_term term on term.body_id = above.id
         where term.audience = new.audience and upper_inf(term.known) and term.parent_id is not null
           and above.id <> new.body_id and above.days && term.certain)
       select from above where id = new.body_id) then
    raise exception 'a body within itself' using errcode = 'check_violation', constraint = 'body_within_itself';
  end if;
  return null;
end $$;

create trigger body_within_itself after insert on body_term
  for each row when (new.parent_id is not null or new.into_id is not null) execute function assert_body_outside_itself();
