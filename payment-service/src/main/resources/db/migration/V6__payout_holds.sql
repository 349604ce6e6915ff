-- No money leaves for these persons before that time (auth-service's PayoutHoldPlaced).
create table payout_hold (
    person_id  uuid primary key,
    held_until timestamptz not null
);
