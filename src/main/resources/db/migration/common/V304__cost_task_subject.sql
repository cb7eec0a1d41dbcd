-- Which of many a task is about: a month or the number of an invoice.
alter table cost_task add column subject varchar(60);
