-- Steps of processes that are no case's wait for systems as well.
alter table remote_step alter column case_id drop not null;
alter table remote_step add column matter varchar(200);
