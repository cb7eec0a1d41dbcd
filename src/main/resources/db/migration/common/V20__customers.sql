-- Persons. Identity code and names are encrypted; the hash finds a code, the tokens find a name.
create table person (
  id uuid primary key,
  identity_code varchar(200) not null,
  identity_code_hash varchar(64) not null unique,
  first_names varchar(1000) not null,
  last_name varchar(1000) not null,
  language varchar(3) not null,
  municipality varchar(3) not null,
  restricted boolean not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);
create table person_name_token (
  token varchar(44) not null,
  person_id uuid not null references person,
  primary key (token, person_id)
);
create index person_name_token_person on person_name_token (person_id);
