-- A payout waits for its size or because access to the account has changed.
alter table claim add column pay_waits_because text;
update claim set pay_waits_because = 'LARGE_TO_NEW_ACCOUNT' where pay_not_before is not null;
alter table claim add constraint a_wait_has_a_reason check ((pay_not_before is null) = (pay_waits_because is null));

-- Nothing is paid to these persons before that time (auth-service's PayoutHoldPlaced).
create table payout_hold (
    person_id  uuid primary key,
    held_until timestamptz not null
);
