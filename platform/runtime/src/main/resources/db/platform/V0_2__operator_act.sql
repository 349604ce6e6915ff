-- What operators did to parked events, rows and timers. Kept; nobody edits it.
create table operator_act (
    seq         bigint generated always as identity primary key,
    at          timestamptz not null,
    operator_id uuid        not null,
    act         text        not null,
    target      text        not null,
    reason      text
);

create index timer_parked on timer (id) where parked_at is not null;
