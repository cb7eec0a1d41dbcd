-- When the node that works on a file last told that it is alive; one that is silent has stopped.
alter table cost_import add column alive_at timestamp with time zone;
