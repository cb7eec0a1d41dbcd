-- Figures of municipalities as they were told, all of them kept: the newest of a period is the one that counts.
create table statistics_figure (
  id uuid primary key,
  figure varchar(40) not null,
  municipality varchar(3) not null,
  period varchar(20) not null,
  figure_value bigint not null,
  source varchar(300) not null,
  read_at timestamp with time zone not null
);
create index statistics_figure_newest on statistics_figure (figure, municipality, period, read_at);
-- Municipalities as Statistics Finland classifies them.
create table classified_municipality (
  code varchar(3) primary key,
  name_fi varchar(100) not null,
  name_sv varchar(100) not null,
  source varchar(300) not null,
  read_at timestamp with time zone not null
);
