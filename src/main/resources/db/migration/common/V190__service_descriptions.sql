-- What the Finnish Service Catalogue (PTV) says of services, by municipality, as it was last read.
create table service_description (
  municipality varchar(3) not null,
  ptv_id uuid not null,
  service varchar(100) not null,
  position integer not null,
  name_fi varchar(2500) not null,
  name_sv varchar(2500),
  name_en varchar(2500),
  summary_fi varchar(2500),
  summary_sv varchar(2500),
  summary_en varchar(2500),
  channel_fi varchar(2500),
  channel_sv varchar(2500),
  channel_en varchar(2500),
  primary key (municipality, ptv_id)
);
create table service_description_read (
  municipality varchar(3) primary key,
  read_at timestamp with time zone not null
);
