-- Further addresses that lead to a body: of those that were merged into it in the register from which it came.
create table body_address (
  slug    text primary key check (slug ~ '^[^/?#\s]+$'),
  body_id uuid not null references body
);
create index body_address_of_body on body_address (body_id);
