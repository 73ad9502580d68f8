-- Changes between two days are told in the order of their first days, a part at a time: an index in that order lets a part end
-- where it is full, however long the period. What began before the period and may belong to it is imprecise, and found apart.

drop index membership_term_begun, membership_term_ended, seat_term_begun, seat_term_ended,
           office_term_begun, office_term_ended, body_term_begun, body_term_ended;

create index membership_term_begun on membership_term (audience, coalesce(lower(fuzzy_days(from_on)), '-infinity'), id) where opened_by is not null;
create index membership_term_ended on membership_term (audience, coalesce(lower(end_days(to_on, last_seen, valid)), '-infinity'), id) where closed_by is not null;
create index seat_term_begun on seat_term (audience, coalesce(lower(fuzzy_days(from_on)), '-infinity'), id) where opened_by is not null;
create index seat_term_ended on seat_term (audience, coalesce(lower(end_days(to_on, last_seen, valid)), '-infinity'), id) where closed_by is not null;
create index office_term_begun on office_term (audience, coalesce(lower(fuzzy_days(from_on)), '-infinity'), id) where opened_by is not null;
create index office_term_ended on office_term (audience, coalesce(lower(end_days(to_on, last_seen, valid)), '-infinity'), id) where closed_by is not null;
create index body_term_begun on body_term (audience, coalesce(lower(fuzzy_days(from_on)), '-infinity'), id) where opened_by is not null;
create index body_term_ended on body_term (audience, coalesce(lower(end_days(to_on, last_seen, valid)), '-infinity'), id) where closed_by is not null;

create index membership_term_begun_about on membership_term using gist (fuzzy_days(from_on)) where opened_by is not null and length(from_on) <> 10;
create index membership_term_ended_about on membership_term using gist (end_days(to_on, last_seen, valid)) where closed_by is not null and (to_on is null or length(to_on) <> 10);
create index seat_term_begun_about on seat_term using gist (fuzzy_days(from_on)) where opened_by is not null and length(from_on) <> 10;
create index seat_term_ended_about on seat_term using gist (end_days(to_on, last_seen, valid)) where closed_by is not null and (to_on is null or length(to_on) <> 10);
create index office_term_begun_about on office_term using gist (fuzzy_days(from_on)) where opened_by is not null and length(from_on) <> 10;
create index office_term_ended_about on office_term using gist (end_days(to_on, last_seen, valid)) where closed_by is not null and (to_on is null or length(to_on) <> 10);
create index body_term_begun_about on body_term using gist (fuzzy_days(from_on)) where opened_by is not null and length(from_on) <> 10;
create index body_term_ended_about on body_term using gist (end_days(to_on, last_seen, valid)) where closed_by is not null and (to_on is null or length(to_on) <> 10);

-- What we came to know, in order.
drop index entry_by_hand_at, entry_retracted_at, evidence_public_from;
create index entry_by_hand_at on entry (entered_at, id) where by_hand;
create index entry_retracted_at on entry (retracted_at, id) where retracted_at is not null;
create index evidence_public_from on evidence (public_from, entry_id) where public_from is not null;
