-- What Suomi.fi messages has told of messages after they were sent.
-- One row: where the next page of events begins, and until when one node has the turn to read it.
create table message_feed (
  id integer primary key,
  continuation_token varchar(2000),
  turn_until timestamp with time zone not null,
  read_at timestamp with time zone
);
insert into message_feed (id, turn_until) values (1, timestamp with time zone '2000-01-01 00:00:00+00:00');
-- Each event of a message once, however often and in whatever order it is told.
create table message_event (
  external_id varchar(300) not null references receipt,
  event varchar(40) not null,
  happened_at timestamp with time zone not null,
  primary key (external_id, event)
);
