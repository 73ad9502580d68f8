-- What the questions that are put to the register look for.

-- The days on which a term that is over may have ended: as stated, else from the last day that shows it to the day by which it
-- was over. Null where nobody can tell. Names its schema, because indexes are rebuilt without a search path.
create function end_days(to_on text, last_seen text, valid daterange) returns daterange language plpgsql immutable as $$
begin
  if to_on is not null then
    return public.fuzzy_days(to_on);
  end if;
  if upper(valid) is not null then
    return daterange(case when lower(public.fuzzy_days(last_seen)) < upper(valid) then lower(public.fuzzy_days(last_seen)) end, upper(valid));
  end if;
  return null;
end $$;

-- What began, and what ended, between two days.
create index membership_term_begun on membership_term using gist (fuzzy_days(from_on), known) where opened_by is not null;
create index membership_term_ended on membership_term using gist (end_days(to_on, last_seen, valid), known) where closed_by is not null;
create index seat_term_begun on seat_term using gist (fuzzy_days(from_on), known) where opened_by is not null;
create index seat_term_ended on seat_term using gist (end_days(to_on, last_seen, valid), known) where closed_by is not null;
create index office_term_begun on office_term using gist (fuzzy_days(from_on), known) where opened_by is not null;
create index office_term_ended on office_term using gist (end_days(to_on, last_seen, valid), known) where closed_by is not null;
create index body_term_begun on body_term using gist (fuzzy_days(from_on), known) where opened_by is not null;
create index body_term_ended on body_term using gist (end_days(to_on, last_seen, valid), known) where closed_by is not null;

-- What we came to know between two days.
create index evidence_public_from on evidence (public_from) where public_from is not null;
create index entry_by_hand_at on entry (entered_at) where by_hand;
create index entry_retracted_at on entry (retracted_at) where retracted_at is not null;

-- Entries of every type, the newest first.
create index entry_newest_of_all on entry (said_on desc nulls last, id);
