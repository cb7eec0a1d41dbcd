-- Events of many people that an employer's case holds: dismissals or a wider structural change.
create table change_event (
  case_id uuid not null references customer_case,
  kind varchar(40) not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  primary key (case_id, kind)
);
create index change_event_running on change_event (closed_at, opened_at);
