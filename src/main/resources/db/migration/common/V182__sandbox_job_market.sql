-- Vacancies that employers have had published in Työmarkkinatori, in the sandbox.
create table sandbox_posting (
  business_id varchar(9) not null,
  external_id varchar(200) not null,
  content text not null,
  created_at timestamp with time zone not null,
  modified_at timestamp with time zone not null,
  archived_at timestamp with time zone,
  primary key (business_id, external_id)
);
