-- Of two names in one language the first is shown: the one of the body or person into which another was merged. Names that come
-- from another register keep that order, though all are of one body or person there.
alter table body_name add column place smallint not null default 0;
alter table person_name add column place smallint not null default 0;
