-- What became of a round of opinions: how they were taken into account. Rows are only ever added.
create table cost_opinion_handling (
  area varchar(40) not null,
  cost_year integer not null,
  round integer not null,
  outcome varchar(20) not null,
  text_fi varchar(2000) not null,
  text_sv varchar(2000),
  handled_by varchar(100) not null,
  handled_at timestamp with time zone not null,
  primary key (area, cost_year, round),
  foreign key (area, cost_year, round) references cost_opinion_round
);
