-- The most urgent running clocks of an area, in their order; H2 has no partial indexes.
create index deadline_running_due on deadline (area, due_at, id) where ended_at is null;
