-- How far the cases of the demo are: one row, so that they are made once.
create table sandbox_demo (
  id         integer not null primary key,
  until_day  date    not null,
  done       integer not null,
  cases      integer not null
);
