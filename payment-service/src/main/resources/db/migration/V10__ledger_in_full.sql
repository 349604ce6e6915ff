-- The ledger in full: balances at any date, control accounts without a hot row, seals, and corrections by two people.

-- Entries know when they were booked: what a balance or a statement reads stands in one index --------------------------

alter table ledger_entry add column booked_at timestamptz not null default now();
alter table ledger_entry disable trigger append_only;
update ledger_entry e set booked_at = t.created_at from ledger_transfer t where t.id = e.transfer_id;
alter table ledger_entry enable trigger append_only;
comment on column ledger_entry.booked_at is 'when its transfer was made';
drop index ledger_entry_of_account;
create index ledger_entry_of_account on ledger_entry (account_id, booked_at, seq) include (amount);

-- Control accounts are moved by every transfer, so each has stripes, and a database session moves its own ---------------

alter table ledger_account
    add column stripe_of uuid references ledger_account,
    add column stripe integer,
    add constraint stripe_of_a_control_account check (num_nonnulls(stripe_of, stripe) in (0, 2) and (stripe_of is null or code is not null));
comment on column ledger_account.stripe_of is
    'the control account that it is a part of: that account''s balance is the sum of its own row, from before there were stripes, and of all its stripes';
create unique index ledger_account_stripe on ledger_account (stripe_of, stripe) where stripe_of is not null;
insert into ledger_account (id, code, stripe_of, stripe)
    select gen_random_uuid(), a.code || '/' || n, a.id, n from ledger_account a, generate_series(0, 31) n where a.code is not null;

create or replace function ledger_entries_added() returns trigger language plpgsql as $$
declare
    wrong uuid;
    -- the same for all transfers of a transaction: stripes are locked in one order, like the accounts
    mine constant integer := pg_backend_pid() % 32;
begin
    select t.id into wrong from ledger_transfer t
     where t.id in (select transfer_id from added) and t.xact <> pg_current_xact_id() limit 1;
    if found then
        raise exception 'transfer % is closed', wrong using errcode = 'restrict_violation';
    end if;
    select t.id into wrong from added e join ledger_transfer t on t.id = e.transfer_id where t.created_at <> e.booked_at limit 1;
    if found then
        raise exception 'transfer % and its entries are not of one time', wrong using errcode = 'check_violation';
    end if;
    select e.transfer_id into wrong from ledger_entry e
     where e.transfer_id in (select transfer_id from added) group by e.transfer_id having sum(e.amount) <> 0 limit 1;
    if found then
        raise exception 'transfer % does not balance', wrong using errcode = 'check_violation';
    end if;
    select a.id into wrong from ledger_account a where a.id in (select account_id from added) and a.stripe_of is not null limit 1;
    if found then
        raise exception 'account % is a stripe, entries are of the whole', wrong using errcode = 'restrict_violation';
    end if;
    -- one order for all: members by id, then stripes (they may be shared, so they are locked shortest)
    perform 1 from ledger_account where id in (select account_id from added) and code is null order by id for no key update;
    update ledger_account a set balance = a.balance + d.amount, version = a.version + 1
      from (select account_id, sum(amount)::bigint as amount from added group by account_id) d where a.id = d.account_id and a.code is null;
    perform 1 from ledger_account where stripe_of in (select account_id from added) and stripe = mine order by stripe_of for no key update;
    update ledger_account a set balance = a.balance + d.amount, version = a.version + 1
      from (select account_id, sum(amount)::bigint as amount from added group by account_id) d where a.stripe_of = d.account_id and a.stripe = mine;
    return null;
end $$;

-- Contributions share a lock that stands for the control account's row, which they all moved before: Ledger.holdContributions() takes it alone.
create or replace function ledger_transfer_made() returns trigger language plpgsql as $$
begin
    new.xact := pg_current_xact_id();
    if new.kind = 'CONTRIBUTION' then
        perform pg_advisory_xact_lock_shared(hashtextextended('payment.contributions', 0));
    end if;
    return new;
end $$;

-- Seals ---------------------------------------------------------------------------------------------------------------

create table ledger_seal (
    number         bigint      primary key check (number > 0),
    transfers      integer     not null check (transfers > 0),
    first_transfer uuid        not null,
    last_transfer  uuid        not null,
    root           bytea       not null check (length(root) = 32),
    previous       bytea       not null check (length(previous) = 32),
    hash           bytea       not null check (length(hash) = 32),
    sealed_at      timestamptz not null
);
comment on column ledger_seal.root is 'of the Merkle tree (RFC 6962, SHA-256) over its transfers';
comment on column ledger_seal.previous is 'the hash of the seal before; zeros in the first';
comment on column ledger_seal.hash is 'over all other columns';

create table ledger_sealed (
    transfer_id uuid    primary key references ledger_transfer,
    seal        bigint  not null references ledger_seal,
    position    integer not null check (position >= 0),
    leaf        bytea   not null check (length(leaf) = 32),
    unique (seal, position)
);
comment on column ledger_sealed.leaf is 'the hash of the transfer with its entries';

-- What waits for its seal. There is no pointer: a transfer that commits late is in here, whatever its id and time.
create table ledger_unsealed (
    created_at  timestamptz not null,
    transfer_id uuid        not null references ledger_transfer,
    primary key (created_at, transfer_id)
);
insert into ledger_unsealed (created_at, transfer_id) select created_at, id from ledger_transfer;

create function ledger_transfer_waits() returns trigger language plpgsql as $$
begin
    insert into ledger_unsealed (created_at, transfer_id) select created_at, id from added;
    return null;
end $$;
create trigger waits after insert on ledger_transfer referencing new table as added
    for each statement execute function ledger_transfer_waits();

create function ledger_wait_ended() returns trigger language plpgsql as $$
begin
    if not exists (select from ledger_sealed where transfer_id = old.transfer_id) then
        raise exception 'transfer % is not sealed', old.transfer_id using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger ended before delete on ledger_unsealed for each row execute function ledger_wait_ended();
create trigger append_only before update on ledger_unsealed for each row execute function ledger_refuse();
create trigger no_truncate before truncate on ledger_unsealed for each statement execute function ledger_refuse();
create trigger append_only before update or delete on ledger_seal for each row execute function ledger_refuse();
create trigger append_only before update or delete on ledger_sealed for each row execute function ledger_refuse();
create trigger no_truncate before truncate on ledger_seal for each statement execute function ledger_refuse();
create trigger no_truncate before truncate on ledger_sealed for each statement execute function ledger_refuse();

-- Corrections ---------------------------------------------------------------------------------------------------------

alter table ledger_transfer
    add column reverses uuid references ledger_transfer,
    drop constraint ledger_transfer_kind_check,
    add constraint ledger_transfer_kind_check check (kind in ('CONTRIBUTION', 'PAYOUT', 'REVERSAL')),
    add constraint a_reversal_says_of_what check ((kind = 'REVERSAL') = (reverses is not null));
create unique index reversed_once on ledger_transfer (reverses) where reverses is not null;

create table ledger_correction (
    id          uuid        primary key,
    transfer_id uuid        not null references ledger_transfer,
    reason      text        not null check (reason in ('BOOKED_TWICE', 'WRONG_MEMBER', 'WRONG_AMOUNT', 'NOT_PAID', 'PAYOUT_RETURNED', 'WRONG_REVERSAL')),
    state       text        not null default 'PROPOSED' check (state in ('PROPOSED', 'BOOKED', 'REFUSED')),
    proposed_by uuid        not null,
    proposed_at timestamptz not null,
    decided_by  uuid,
    decided_at  timestamptz,
    constraint decided_or_not check (num_nonnulls(decided_by, decided_at) = case when state = 'PROPOSED' then 0 else 2 end),
    constraint decided_by_another check (decided_by <> proposed_by)
);
comment on column ledger_correction.id is 'also of the reversing transfer';
create unique index one_correction_per_transfer on ledger_correction (transfer_id) where state <> 'REFUSED';
create index ledger_correction_open on ledger_correction (id) where state = 'PROPOSED';

create function ledger_correction_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'PROPOSED' then
            raise exception 'a correction begins as proposed' using errcode = 'restrict_violation';
        end if;
    elsif old.state <> 'PROPOSED' or (new.id, new.transfer_id, new.reason, new.proposed_by, new.proposed_at)
            is distinct from (old.id, old.transfer_id, old.reason, old.proposed_by, old.proposed_at) then
        raise exception 'a correction is decided once and not changed otherwise' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger guarded before insert or update on ledger_correction for each row execute function ledger_correction_guard();
create trigger append_only before delete on ledger_correction for each row execute function ledger_refuse();
create trigger no_truncate before truncate on ledger_correction for each statement execute function ledger_refuse();

-- At commit: a transfer has its entries, they sum to zero, and a reversal undoes exactly what two people agreed to undo.
create or replace function ledger_transfer_complete() returns trigger language plpgsql as $$
declare
    entries bigint;
    total numeric;
begin
    select count(*), coalesce(sum(amount), 0) into entries, total from ledger_entry where transfer_id = new.id;
    if entries < 2 or total <> 0 then
        raise exception 'transfer % has % entries that sum to %', new.id, entries, total using errcode = 'check_violation';
    end if;
    if new.kind = 'REVERSAL' then
        if not exists (select from ledger_correction where id = new.id and transfer_id = new.reverses and state = 'BOOKED') then
            raise exception 'reversal % was not approved', new.id using errcode = 'check_violation';
        end if;
        if exists (select from (select account_id, amount from ledger_entry where transfer_id = new.id) undone
                full join (select account_id, -amount as amount from ledger_entry where transfer_id = new.reverses) done using (account_id)
                where undone.amount is distinct from done.amount) then
            raise exception 'reversal % is not the opposite of %', new.id, new.reverses using errcode = 'check_violation';
        end if;
    end if;
    return null;
end $$;
