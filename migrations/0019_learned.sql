-- What was found to be one, in the order in which we came to know it.
create index merging_merged_at on merging (merged_at, id);
create index merging_undone_at on merging (undone_at, id) where undone_at is not null;
