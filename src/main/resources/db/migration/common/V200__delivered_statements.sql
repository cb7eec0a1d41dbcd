-- statements that have reached the payer of the benefit; a correction refers to the last one
create table delivered_statement (
    external_id varchar(300) primary key,
    case_id uuid not null references customer_case (id),
    payer varchar(10) not null,
    delivered_at timestamp with time zone not null
);

create index delivered_statement_of_case on delivered_statement (case_id, payer, delivered_at);
