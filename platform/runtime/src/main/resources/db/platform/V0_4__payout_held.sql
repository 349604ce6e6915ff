-- Persons to whom nothing is paid before that time; filled in services that pay, or that promise a payment.
create table payout_held (
    person_id  uuid primary key,
    held_until timestamptz not null
);
