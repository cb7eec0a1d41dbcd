-- What a sender asked of a case under an id of its own, so that a repeated message changes nothing.
create table case_act (
  external_id varchar(100) primary key,
  case_id uuid not null references customer_case,
  act varchar(100) not null,
  received_at timestamp with time zone not null
);
create index case_act_case on case_act (case_id);
