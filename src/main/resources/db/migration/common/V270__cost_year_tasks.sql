-- Cost years that somebody has begun: one process for each area and year.
create table cost_year_start (
  area varchar(40) not null,
  cost_year integer not null,
  started_by varchar(100) not null,
  started_at timestamp with time zone not null,
  primary key (area, cost_year)
);

-- User tasks of the years' processes, kept in the engine's transactions; done ones stay.
create table cost_task (
  task_id varchar(64) primary key,
  area varchar(40) not null,
  cost_year integer not null,
  task_key varchar(255) not null,
  role varchar(60) not null,
  municipality varchar(3),
  name_fi varchar(1000) not null,
  name_sv varchar(1000),
  name_en varchar(1000),
  created_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  done_by varchar(100)
);
create index cost_task_year on cost_task (area, cost_year, closed_at);
