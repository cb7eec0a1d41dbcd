-- Steps that could not be done in a national system and wait to be tried again; one row a job,
-- written and removed in the transactions that hold the job and let it go.
create table remote_step (
  job_id varchar(64) primary key,
  system varchar(40) not null,
  case_id uuid not null references customer_case,
  process_instance_id varchar(64) not null,
  activity_id varchar(255) not null,
  state varchar(20) not null,
  cause varchar(80) not null,
  since timestamp with time zone not null,
  due_at timestamp with time zone
);
create index remote_step_system on remote_step (system, state, since);
create index remote_step_case on remote_step (case_id);

-- What each node knows of each system; written when it changes, else seldom.
create table system_health (
  system varchar(40) not null,
  node varchar(120) not null,
  state varchar(20) not null,
  since timestamp with time zone not null,
  retry_at timestamp with time zone,
  last_success_at timestamp with time zone,
  last_failure_at timestamp with time zone,
  cause varchar(80),
  typical_millis integer,
  slow_millis integer,
  updated_at timestamp with time zone not null,
  primary key (system, node)
);

-- Who said that an act was done by hand, and why.
create table receipt_by_hand (
  idempotency_key varchar(300) primary key references receipt,
  confirmed_by varchar(100) not null,
  confirmed_at timestamp with time zone not null,
  state_before varchar(20) not null,
  reason varchar(1000) not null
);
