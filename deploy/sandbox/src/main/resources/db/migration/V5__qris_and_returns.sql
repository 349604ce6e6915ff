-- QRIS codes that the bank made, and transfers whose money came back.
alter table transfer drop constraint transfer_status_check;
alter table transfer add check (status in ('SUCCESS', 'PENDING', 'FAILED', 'RETURNED'));

create table qris_code (
    partner_reference_no text    primary key,
    reference_no         text    not null unique,
    amount               bigint  not null check (amount > 0),
    validity_period      text    not null,
    content              text    not null unique,
    paid                 boolean not null default false
);
