-- An invoice is sent for no case.
alter table receipt alter column case_id drop not null;
-- What the simulated billing operator has taken.
create table sandbox_invoice (
  external_id varchar(300) primary key,
  reference uuid not null unique,
  seller varchar(20) not null,
  number varchar(20) not null,
  received_at timestamp with time zone not null,
  content text not null,
  unique (seller, number)
);
