-- Times agreed with customers; what is said of one is never deleted, it is held or cancelled.
create table appointment (
  id uuid primary key,
  case_id uuid not null references customer_case,
  process_instance_id varchar(64) not null,
  starts_at timestamp with time zone not null,
  manner varchar(60),
  purpose varchar(200),
  role varchar(40) not null,
  status varchar(20) not null,
  reason varchar(400),
  booked_at timestamp with time zone not null,
  booked_by varchar(100) not null,
  closed_at timestamp with time zone
);
create index appointment_case on appointment (case_id, starts_at);
create index appointment_process on appointment (process_instance_id, status);
