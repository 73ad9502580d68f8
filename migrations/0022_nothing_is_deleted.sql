-- What was entered stays, whoever writes to the database: it ends by being retracted, superseded, withdrawn or parted.
create function keep_what_was_entered() returns trigger language plpgsql as $$
begin
  raise exception 'what was entered stays: retract or supersede it' using errcode = 'restrict_violation';
end $$;

create trigger never_deleted before delete on entry for each statement execute function keep_what_was_entered();
create trigger never_deleted before delete on evidence for each statement execute function keep_what_was_entered();
create trigger never_deleted before delete on merging for each statement execute function keep_what_was_entered();
create trigger never_changes before update or delete on membership for each statement execute function keep_what_was_entered();
create trigger never_changes before update or delete on body_entry for each statement execute function keep_what_was_entered();
create trigger never_changes before update or delete on seat for each statement execute function keep_what_was_entered();
create trigger never_changes before update or delete on office for each statement execute function keep_what_was_entered();
