-- What a simulation rests on besides: since when, on what wage, paid until when. Both copies are read again from the beginning.
alter table known_membership
    add column joined_on date,
    add column monthly_wage bigint check (monthly_wage >= 0);
alter table known_balance add column last_month date;
delete from projection_version where consumer in ('membership-projection', 'balance-projection');
delete from known_membership;
delete from known_balance;
update event_consumer set generation = generation + 1, rebuilt_at = now() where name in ('membership-projection', 'balance-projection');
