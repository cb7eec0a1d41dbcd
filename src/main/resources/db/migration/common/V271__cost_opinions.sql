-- Each time that a draft budget was sent to the municipalities.
create table cost_opinion_round (
  area varchar(40) not null,
  cost_year integer not null,
  round integer not null,
  sent_at timestamp with time zone not null,
  due_on date not null,
  primary key (area, cost_year, round)
);

-- What each municipality answered; rows are only ever added.
create table cost_opinion (
  area varchar(40) not null,
  cost_year integer not null,
  round integer not null,
  municipality varchar(3) not null,
  stance varchar(20) not null,
  text varchar(4000),
  decided_by varchar(1000),
  given_by varchar(100),
  given_at timestamp with time zone not null,
  primary key (area, cost_year, round, municipality),
  foreign key (area, cost_year, round) references cost_opinion_round
);

-- When a municipality was reminded; rows are only ever added.
create table cost_opinion_reminder (
  area varchar(40) not null,
  cost_year integer not null,
  round integer not null,
  municipality varchar(3) not null,
  reminded_at timestamp with time zone not null,
  primary key (area, cost_year, round, municipality),
  foreign key (area, cost_year, round) references cost_opinion_round
);
