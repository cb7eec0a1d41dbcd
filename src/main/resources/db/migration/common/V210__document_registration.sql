-- What records management has told of each document that we have sent there.
create table document_registration (
  external_id varchar(300) primary key,
  status varchar(20) not null,
  registry_number varchar(60),
  reason varchar(60),
  told_at timestamp with time zone not null
);
