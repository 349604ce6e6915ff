-- The money side of claims: one settlement per claim, and the payouts that were tried for it.

create table settlement (
    claim_id       uuid        primary key,
    person_id      uuid        not null,
    status         text        not null,
    gross          bigint      check (gross > 0),
    ledger_version bigint      not null,
    paid_in_window bigint      not null,
    bank_reference text,
    reason         text,
    changed_at     timestamptz not null
);

create table payout (
    id             uuid        primary key,
    claim_id       uuid        not null references settlement,
    person_id      uuid        not null,
    gross          bigint      not null check (gross > 0),
    tax            bigint      not null check (tax >= 0),
    net            bigint      not null check (net > 0),
    bank_code      text        not null,
    account_sealed bytea       not null,
    name_sealed    bytea       not null,
    reference      text        not null unique,
    ordered_at     timestamptz not null,
    state          text        not null,
    tries          integer     not null default 0,
    sent_at        timestamptz,
    bank_reference text,
    why            text,
    ended_at       timestamptz,
    revision       bigint      not null default 0,
    constraint tax_and_net_make_gross check (gross = tax + net),
    constraint sent_before_its_outcome check (sent_at is not null or state in ('NAME_CHECK', 'READY', 'FAILED'))
);
comment on column payout.tries is 'of the present state: name checks, sendings that the bank did not take, or enquiries';
comment on column payout.why is 'why it failed or is stuck';
-- never two payouts of one claim that may both be paid
create unique index one_payout_per_claim on payout (claim_id) where state <> 'FAILED';
create index payout_of_person on payout (person_id, ended_at) where state = 'SETTLED';
create index payout_stuck on payout (id) where state = 'STUCK';
