-- From which date a released version of a table is in force.
create table decision_in_force (
  decision varchar(100) not null,
  version integer not null,
  in_force_from date not null,
  released_by varchar(100) not null,
  released_at timestamp with time zone not null,
  primary key (decision, version)
);

-- A decision as it was taken.
create table decision_evidence (
  id uuid primary key,
  case_id uuid not null references customer_case,
  decision varchar(100) not null,
  version integer not null,
  decided_at timestamp with time zone not null,
  process_instance_id varchar(64) not null,
  activity_id varchar(255) not null,
  inputs text not null,
  rule_ids text not null,
  outcome text not null
);
create index decision_evidence_case on decision_evidence (case_id, decided_at);
