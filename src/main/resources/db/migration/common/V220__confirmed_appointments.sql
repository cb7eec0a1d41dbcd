-- What the booking system has confirmed of a time.
alter table appointment add column booking varchar(200);
alter table appointment add column room varchar(100);
alter table appointment add column video_link varchar(500);
alter table appointment add column interpreter varchar(100);
