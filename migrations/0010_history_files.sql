-- Files of the history that a person looks through before their rows are entered. They go when that is done, or after a day.
create table history_file (
  upload_id  uuid not null,
  position   smallint not null,
  file_name  text not null,
  -- What the file holds, where the person said so.
  kind       text,
  content    bytea not null,
  brought_at timestamptz not null,
  brought_by text not null,
  primary key (upload_id, position)
);

create index history_file_brought on history_file (brought_at);
