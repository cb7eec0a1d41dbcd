-- Which messages of providers have been told to the service journeys.
create table provider_feedback (
  external_id varchar(100) primary key,
  reservation varchar(200) not null,
  received_at timestamp with time zone not null
);
create index receipt_reference on receipt (system, remote_reference);
