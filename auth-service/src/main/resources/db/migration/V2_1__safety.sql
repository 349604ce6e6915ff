-- What was decided about an account's safety, so that it can be looked at afterwards. No person is in it: the address is a keyed
-- digest. The same decision within one minute is one row that counts.
create table safety_record (
    account_id uuid        not null,
    what       text        not null,
    address    bytea       not null,
    device_id  uuid        not null,
    minute     timestamptz not null,
    id         uuid        not null,
    first_at   timestamptz not null,
    last_at    timestamptz not null,
    times      integer     not null,
    primary key (account_id, minute, what, address, device_id)
) with (fillfactor = 80);
create index safety_record_account on safety_record (account_id, id);
create index safety_record_last on safety_record (last_at);
