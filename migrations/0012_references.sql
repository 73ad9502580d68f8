-- What entries refer to may not be here yet: a statement by its address, a meeting later in the same import.

-- The address of the statement that gives the body its task, where no such statement was here when somebody said so.
alter table body_entry add column mandate_address text;
alter table body_term add column mandate_address text;

alter table meeting alter constraint meeting_approved_record_of_fkey deferrable initially deferred;
