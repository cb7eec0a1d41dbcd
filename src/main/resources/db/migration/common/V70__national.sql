-- One row for each business act towards a national system; written before the call.
create table receipt (
  idempotency_key varchar(300) primary key,
  system varchar(40) not null,
  operation varchar(60) not null,
  case_id uuid not null references customer_case,
  state varchar(20) not null,
  request_hash varchar(64) not null,
  remote_reference varchar(200),
  attempts integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);
create index receipt_case on receipt (case_id);
create index receipt_state on receipt (system, state);
