-- the simulated customer register keeps what it receives like every other system of our own contract
insert into sandbox_act (reference, system, collection, external_id, received_at, issue, content)
select id, 'customer-register', 'entries', external_id, received_at, case_id, content
  from sandbox_register_entry
 order by received_at;

drop table sandbox_register_entry;

create index sandbox_act_of_case on sandbox_act (system, issue);
