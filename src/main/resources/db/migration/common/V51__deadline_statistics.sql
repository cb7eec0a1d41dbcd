-- Running clocks in order of due time, and clocks that ended or fell due in a span of time.
create index deadline_ended on deadline (area, ended_at, due_at);
create index deadline_due on deadline (area, due_at);
