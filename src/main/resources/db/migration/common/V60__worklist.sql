-- One flat row an open task, written in the engine's transaction.
create table worklist_task (
  task_id varchar(64) primary key,
  task_key varchar(255) not null,
  name_fi varchar(255) not null,
  name_sv varchar(255) not null,
  name_en varchar(255) not null,
  case_id uuid not null,
  person_id uuid not null,
  area varchar(40) not null,
  municipality varchar(3) not null,
  restricted boolean not null,
  role varchar(40) not null,
  assignee varchar(100),
  created_at timestamp with time zone not null,
  deadline_id uuid,
  deadline_kind varchar(60),
  deadline_state varchar(20),
  warn_at timestamp with time zone,
  due_at timestamp with time zone,
  sort_at timestamp with time zone not null
);
create index worklist_task_case on worklist_task (case_id);
create index worklist_task_person on worklist_task (person_id);
create index worklist_task_deadline on worklist_task (deadline_id);
-- One index for each way in; the list reads each municipality's rows in their order and stops early.
create index worklist_task_municipality on worklist_task (municipality, sort_at, task_id);
create index worklist_task_free on worklist_task (municipality, role, assignee, sort_at, task_id);
create index worklist_task_assignee on worklist_task (municipality, assignee, sort_at, task_id);
create index worklist_task_state on worklist_task (municipality, deadline_state, sort_at, task_id);
