-- The ledger. Whole rupiah, double entry, append-only: the database itself refuses a transfer that does not balance, a
-- member's balance below zero, a hold beyond the balance, and any change of what was booked.
-- Signs: what the ledger owes somebody is positive (members, funds, tax); what it has or is owed is negative (money at the bank).

create table ledger_account (
    id            uuid   primary key,
    code          text   unique,
    membership_id uuid,
    person_id     uuid,
    programme     text   check (programme in ('JHT', 'JP')),
    balance       bigint not null default 0,
    held          bigint not null default 0,
    version       bigint not null default 0,
    constraint account_is_a_members_or_a_control_account
        check (num_nonnulls(membership_id, person_id, programme) = case when code is null then 3 else 0 end),
    constraint one_account_per_membership_and_programme unique (membership_id, programme),
    constraint member_balance_not_negative check (code is not null or balance >= 0),
    constraint hold_within_balance check (held >= 0 and (held = 0 or held <= balance))
) with (fillfactor = 80);
create index ledger_account_of_person on ledger_account (person_id);

create table ledger_transfer (
    id         uuid        primary key,
    kind       text        not null check (kind in ('CONTRIBUTION', 'PAYOUT')),
    subject    uuid        not null,
    digest     bytea       not null,
    created_at timestamptz not null default now(),
    xact       xid8        not null default pg_current_xact_id()
);
comment on column ledger_transfer.subject is 'the bill or the payout that it belongs to';
comment on column ledger_transfer.digest is 'of kind, subject and entries: an id that comes again with another content is refused';
comment on column ledger_transfer.xact is 'entries may only be added by the transaction that made the transfer';
create index ledger_transfer_of_subject on ledger_transfer (subject);

create table ledger_entry (
    seq         bigint generated always as identity primary key,
    transfer_id uuid   not null references ledger_transfer,
    account_id  uuid   not null references ledger_account,
    amount      bigint not null check (amount <> 0),
    unique (transfer_id, account_id)
);
create index ledger_entry_of_account on ledger_entry (account_id, seq);

create table ledger_hold (
    id          uuid        primary key,
    account_id  uuid        not null references ledger_account,
    claim_id    uuid        not null,
    amount      bigint      not null check (amount > 0),
    state       text        not null default 'PLACED' check (state in ('PLACED', 'POSTED', 'VOIDED')),
    transfer_id uuid        references ledger_transfer deferrable initially deferred,
    placed_at   timestamptz not null default now(),
    ended_at    timestamptz,
    constraint posted_by_a_transfer check ((state = 'POSTED') = (transfer_id is not null)),
    constraint ended_or_not check ((state = 'PLACED') = (ended_at is null))
);
create unique index one_open_hold_per_account on ledger_hold (account_id) where state = 'PLACED';
create index ledger_hold_of_claim on ledger_hold (claim_id);

-- Nothing booked is changed or removed --------------------------------------------------------------------------------

create function ledger_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only: no % on %', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger append_only before update or delete on ledger_entry for each row execute function ledger_refuse();
create trigger append_only before update or delete on ledger_transfer for each row execute function ledger_refuse();
create trigger append_only before delete on ledger_account for each row execute function ledger_refuse();
create trigger append_only before delete on ledger_hold for each row execute function ledger_refuse();
create trigger no_truncate before truncate on ledger_entry for each statement execute function ledger_refuse();
create trigger no_truncate before truncate on ledger_transfer for each statement execute function ledger_refuse();
create trigger no_truncate before truncate on ledger_account for each statement execute function ledger_refuse();
create trigger no_truncate before truncate on ledger_hold for each statement execute function ledger_refuse();

-- Accounts begin empty and are moved by entries and holds alone, that is from inside the triggers below.
create function ledger_account_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.balance <> 0 or new.held <> 0 or new.version <> 0 then
            raise exception 'an account begins empty' using errcode = 'restrict_violation';
        end if;
    elsif pg_trigger_depth() < 2 then
        raise exception 'an account is moved by entries and holds only' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger guarded before insert or update on ledger_account for each row execute function ledger_account_guard();

-- Entries -------------------------------------------------------------------------------------------------------------

create function ledger_transfer_made() returns trigger language plpgsql as $$
begin
    new.xact := pg_current_xact_id();
    return new;
end $$;
create trigger made_now before insert on ledger_transfer for each row execute function ledger_transfer_made();

-- All entries of a transfer come in one statement, so the check is for each statement, and an unbalanced state never exists.
create function ledger_entries_added() returns trigger language plpgsql as $$
declare
    wrong uuid;
begin
    select t.id into wrong from ledger_transfer t
     where t.id in (select transfer_id from added) and t.xact <> pg_current_xact_id() limit 1;
    if found then
        raise exception 'transfer % is closed', wrong using errcode = 'restrict_violation';
    end if;
    select e.transfer_id into wrong from ledger_entry e
     where e.transfer_id in (select transfer_id from added) group by e.transfer_id having sum(e.amount) <> 0 limit 1;
    if found then
        raise exception 'transfer % does not balance', wrong using errcode = 'check_violation';
    end if;
    -- one order for all: members by id, control accounts last (they are shared, so they are locked shortest)
    perform 1 from ledger_account where id in (select account_id from added) order by code nulls first, id for no key update;
    update ledger_account a set balance = a.balance + d.amount, version = a.version + 1
      from (select account_id, sum(amount)::bigint as amount from added group by account_id) d where a.id = d.account_id;
    return null;
end $$;
create trigger booked after insert on ledger_entry referencing new table as added
    for each statement execute function ledger_entries_added();

-- At commit: a transfer has its entries, and they sum to zero.
create function ledger_transfer_complete() returns trigger language plpgsql as $$
declare
    entries bigint;
    total numeric;
begin
    select count(*), coalesce(sum(amount), 0) into entries, total from ledger_entry where transfer_id = new.id;
    if entries < 2 or total <> 0 then
        raise exception 'transfer % has % entries that sum to %', new.id, entries, total using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger complete after insert on ledger_transfer deferrable initially deferred
    for each row execute function ledger_transfer_complete();

-- Holds ---------------------------------------------------------------------------------------------------------------

create function ledger_hold_moved() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'PLACED' then
            raise exception 'a hold begins as placed' using errcode = 'restrict_violation';
        end if;
        update ledger_account set held = held + new.amount, version = version + 1 where id = new.account_id;
    else
        if old.state <> 'PLACED' or new.state = 'PLACED'
            or (new.id, new.account_id, new.claim_id, new.amount, new.placed_at)
               is distinct from (old.id, old.account_id, old.claim_id, old.amount, old.placed_at) then
            raise exception 'a hold is ended once and not changed otherwise' using errcode = 'restrict_violation';
        end if;
        update ledger_account set held = held - old.amount, version = version + 1 where id = old.account_id;
    end if;
    return null;
end $$;
create trigger moved after insert or update on ledger_hold for each row execute function ledger_hold_moved();

-- At commit: a posted hold took exactly its amount out of its account.
create function ledger_hold_posted() returns trigger language plpgsql as $$
begin
    if new.state = 'POSTED' and not exists (select from ledger_entry
            where transfer_id = new.transfer_id and account_id = new.account_id and amount = -new.amount) then
        raise exception 'hold % is posted without its entry', new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger posted after update on ledger_hold deferrable initially deferred
    for each row execute function ledger_hold_posted();

insert into ledger_account (id, code) values
    ('00000000-0000-7000-8000-000000000001', 'CONTRIBUTIONS_IN_TRANSIT'),
    ('00000000-0000-7000-8000-000000000002', 'PAYOUTS_IN_TRANSIT'),
    ('00000000-0000-7000-8000-000000000003', 'TAX_PAYABLE'),
    ('00000000-0000-7000-8000-000000000004', 'FUND_JKK'),
    ('00000000-0000-7000-8000-000000000005', 'FUND_JKM'),
    ('00000000-0000-7000-8000-000000000006', 'LATE_FINES');
