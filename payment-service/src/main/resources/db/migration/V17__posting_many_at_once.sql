-- Many transfers in one statement, and no row left that all of them touch.

-- The foreign keys of entries looked up and locked two rows for each entry, one by one: the control account's own row among them, which all transfers
-- share and which stripes were made to leave alone. The trigger below checks the same once for each statement; accounts and transfers are never removed.
alter table ledger_entry drop constraint ledger_entry_account_id_fkey, drop constraint ledger_entry_transfer_id_fkey;
-- it is filled by a trigger from the transfers themselves
alter table ledger_unsealed drop constraint ledger_unsealed_transfer_id_fkey;

-- A control account without stripes would swallow what is booked to it.
insert into ledger_account (id, code, stripe_of, stripe)
    select gen_random_uuid(), a.code || '/' || n, a.id, n from ledger_account a, generate_series(0, 31) n
    where a.code is not null and a.stripe_of is null on conflict do nothing;

-- A session keeps the plans of its first call: made for the entries of a large bill they would read all accounts for each transfer that follows.
-- So there is one way only, by the indexes.
create or replace function ledger_entries_added() returns trigger language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
    wrong record;
    members bigint;
    controls bigint;
    -- the same for all transfers of a transaction: stripes are locked in one order, like the accounts
    mine constant integer := pg_backend_pid() % 32;
begin
    -- what a statement adds sums to zero for each transfer, so all of a transfer's entries do
    select e.transfer_id as id, t.xact is distinct from pg_current_xact_id() as closed,
           t.created_at is distinct from e.earliest or t.created_at is distinct from e.latest as astray
      into wrong
      from (select transfer_id, min(booked_at) as earliest, max(booked_at) as latest, sum(amount) as total from added group by transfer_id) e
      left join ledger_transfer t on t.id = e.transfer_id
     where t.xact is distinct from pg_current_xact_id() or t.created_at is distinct from e.earliest or t.created_at is distinct from e.latest
        or e.total <> 0
     limit 1;
    if found then
        raise exception using
            errcode = case when wrong.closed then 'restrict_violation' else 'check_violation' end,
            message = 'transfer ' || wrong.id || case when wrong.closed then ' is closed' when wrong.astray then ' and its entries are not of one time'
                else ' does not balance' end;
    end if;
    -- one order for all: members by id, then stripes (they may be shared, so they are locked shortest)
    perform 1 from ledger_account where id in (select account_id from added) and code is null order by id for no key update;
    update ledger_account a set balance = a.balance + d.amount, version = a.version + 1
      from (select account_id, sum(amount)::bigint as amount from added group by account_id) d where a.id = d.account_id and a.code is null;
    get diagnostics members = row_count;
    perform 1 from ledger_account where stripe_of in (select account_id from added) and stripe = mine order by stripe_of for no key update;
    update ledger_account a set balance = a.balance + d.amount, version = a.version + 1
      from (select account_id, sum(amount)::bigint as amount from added group by account_id) d where a.stripe_of = d.account_id and a.stripe = mine;
    get diagnostics controls = row_count;
    -- no entry without a balance that it moved
    if members + controls <> (select count(distinct account_id) from added) then
        select e.account_id as id, a.stripe_of is not null as stripe into wrong from added e left join ledger_account a on a.id = e.account_id
         where a.id is null or a.code is not null and not exists (select from ledger_account s where s.stripe_of = a.id and s.stripe = mine) limit 1;
        raise exception using errcode = 'restrict_violation',
            message = 'account ' || wrong.id || case when wrong.stripe then ' is a stripe, entries are of the whole' else ' is not there, or has no stripes' end;
    end if;
    return null;
end $$;
