-- Employers as customers. The contact person's data is encrypted as persons' data is.
create table employer (
  id uuid primary key,
  business_id varchar(9) not null unique,
  name varchar(200) not null,
  name_folded varchar(220) not null,
  municipality varchar(3) not null,
  language varchar(3) not null,
  segment varchar(40) not null,
  contact_name varchar(1000),
  contact_phone varchar(400),
  contact_email varchar(1000),
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);
create index employer_name on employer (name_folded);

-- A case is a person's or an employer's, never both.
alter table customer_case alter column person_id drop not null;
alter table customer_case add column employer_id uuid references employer;
alter table customer_case add column end_reason varchar(60);
alter table customer_case add column responsible_role varchar(40) default 'omavalmentaja' not null;
alter table customer_case add constraint customer_case_customer
  check ((person_id is null) <> (employer_id is null));
create index customer_case_employer on customer_case (employer_id);

-- A person's case belongs to an event of many people, such as a company's dismissals.
create table case_link (
  case_id uuid not null references customer_case,
  event_case_id uuid not null references customer_case,
  kind varchar(40) not null,
  linked_at timestamp with time zone not null,
  primary key (case_id, event_case_id)
);
create index case_link_event on case_link (event_case_id, linked_at, case_id);

alter table worklist_task alter column person_id drop not null;
alter table worklist_task add column employer_id uuid;
create index worklist_task_employer on worklist_task (employer_id);

-- Reading an employer's case concerns no person but is logged as any other.
alter table read_log alter column person_id drop not null;
