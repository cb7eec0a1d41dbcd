-- Vacancies of employers' cases. The case says whose experts see it; the workplace is where the work is.
create table vacancy (
  id uuid primary key,
  case_id uuid not null references customer_case,
  external_id varchar(100) unique,
  title varchar(200) not null,
  occupation varchar(200),
  positions integer not null,
  workplace varchar(3) not null,
  applications_close date,
  state varchar(20) not null,
  received_on date not null,
  published_on date,
  closed_on date,
  days_open integer
);
create index vacancy_case on vacancy (case_id);
create index vacancy_state on vacancy (state, published_on);
create index vacancy_closed on vacancy (closed_on);
