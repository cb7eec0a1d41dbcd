-- Files of costs: what was brought in, how far it is, and why it was refused. A file is booked in one
-- transaction, in which its state becomes DONE.
create table cost_import (
  id uuid primary key,
  area varchar(60) not null,
  cost_year integer not null,
  file_name varchar(200) not null,
  file_hash varchar(64) not null,
  state varchar(20) not null,
  rows_read bigint not null,
  rows_total bigint,
  problem_count integer not null,
  problems text not null,
  begun_at timestamp with time zone not null,
  begun_by varchar(100) not null,
  ended_at timestamp with time zone
);
create index cost_import_year on cost_import (area, cost_year, begun_at);
