-- Benefits of all programmes: out of the member's savings (JHT, JP), by heirs for their parts of them, or out of a programme's fund.

insert into ledger_account (id, code) values
    ('00000000-0000-7000-8000-000000000007', 'FUND_JP'),
    ('00000000-0000-7000-8000-000000000008', 'FUND_JKP'),
    ('00000000-0000-7000-8000-000000000009', 'LATE_COMPENSATION');

-- Heirs of one deceased hold their parts of an account beside each other ------------------------------------------------

alter table ledger_hold
    add column legacy uuid,
    add column part_numerator integer,
    add column part_denominator integer,
    add constraint part_of_a_legacy check (num_nonnulls(legacy, part_numerator, part_denominator) in (0, 3)),
    add constraint part_within_the_whole check (part_numerator between 1 and part_denominator);
comment on column ledger_hold.legacy is 'what the heirs of one deceased have in common; null where the member claims';
create index ledger_hold_of_legacy on ledger_hold (legacy) where legacy is not null;

drop index one_open_hold_per_account;
create unique index one_open_hold_per_account on ledger_hold (account_id) where state = 'PLACED' and legacy is null;
create unique index one_open_hold_per_heir on ledger_hold (account_id, claim_id) where state = 'PLACED';

create or replace function ledger_hold_moved() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'PLACED' then
            raise exception 'a hold begins as placed' using errcode = 'restrict_violation';
        end if;
        update ledger_account set held = held + new.amount, version = version + 1 where id = new.account_id;
        -- with the account locked: nobody adds a hold between this look and the commit
        if exists (select from ledger_hold where account_id = new.account_id and state = 'PLACED' and id <> new.id
                and (new.legacy is null or legacy is distinct from new.legacy)) then
            raise exception 'account % is held for another', new.account_id using errcode = 'restrict_violation';
        end if;
    else
        if old.state <> 'PLACED' or new.state = 'PLACED'
            or (new.id, new.account_id, new.claim_id, new.amount, new.placed_at, new.legacy, new.part_numerator, new.part_denominator)
               is distinct from (old.id, old.account_id, old.claim_id, old.amount, old.placed_at, old.legacy, old.part_numerator, old.part_denominator) then
            raise exception 'a hold is ended once and not changed otherwise' using errcode = 'restrict_violation';
        end if;
        update ledger_account set held = held - old.amount, version = version + 1 where id = old.account_id;
    end if;
    return null;
end $$;

-- Where a claim's money comes from; what was there before came out of holds on JHT -------------------------------------

alter table settlement
    add column programme text not null default 'JHT' check (programme in ('JHT', 'JKK', 'JKM', 'JP', 'JKP')),
    add column from_fund boolean not null default false,
    add constraint savings_have_no_fund check (not from_fund or programme <> 'JHT');

alter table payout
    add column programme text not null default 'JHT' check (programme in ('JHT', 'JKK', 'JKM', 'JP', 'JKP')),
    add column from_fund boolean not null default false,
    add column compensation bigint not null default 0 check (compensation >= 0),
    add column payee uuid,
    add constraint savings_have_no_fund check (not from_fund or programme <> 'JHT'),
    drop constraint tax_and_net_make_gross,
    add constraint amounts_agree check (gross + compensation = tax + net);
comment on column payout.person_id is 'the insured';
comment on column payout.payee is 'the person who is paid, where it is another than the insured; account and name are sealed with that key';
comment on column payout.compensation is 'for a late payment, at the agency''s own cost';
