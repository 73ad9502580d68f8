-- Whether a version's text has been corrected in public: by the version that replaces it, or by a later one still, because
-- a correction may itself be corrected before it is published.
create function is_corrected_in_public(version uuid) returns boolean language sql stable as $$
  with recursive later as (
    select id, published_at from statement_version where replaces = version
    union all
    select newer.id, newer.published_at from statement_version as newer join later on newer.replaces = later.id
  )
  select exists (select from later where published_at is not null)
$$;
