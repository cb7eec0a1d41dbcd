-- What the model calls the step.
alter table remote_step add column name_fi varchar(1000);
alter table remote_step add column name_sv varchar(1000);
alter table remote_step add column name_en varchar(1000);
