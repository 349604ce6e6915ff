-- Payouts in full: rails, limits, approvals, runs, returns, and cases for whatever a machine must not decide.

create table payout_run (
    id         text        primary key,
    state      text        not null default 'GOING' check (state in ('GOING', 'PAUSED')),
    begun_at   timestamptz not null,
    changed_at timestamptz not null,
    changed_by uuid
);
comment on table payout_run is 'the monthly payouts of pensions that go together, such as JP-2026-12';
comment on column payout_run.changed_by is 'who last paused it or let it go on';

alter table payout
    add column rail text check (rail in ('INTRABANK', 'ONLINE', 'BI_FAST', 'SKN', 'RTGS')),
    add column sent_on date,
    add column waits_for text check (waits_for in ('APPROVAL', 'CUT_OFF', 'DAY_LIMIT', 'RUN_PAUSED')),
    add column waits_until timestamptz,
    add column run text references payout_run;
comment on column payout.rail is 'chosen when it is first sent, and kept: what the bank may know of it, it knows there';
comment on column payout.sent_on is 'the day in Jakarta on whose limits it counts; null if it counts on none';
comment on column payout.waits_until is 'when it is looked at again, at the latest';
create index payout_of_claim on payout (claim_id);
create index payout_of_run on payout (run, state) where run is not null;
create index payout_for_approval on payout (id) where waits_for = 'APPROVAL';

alter table settlement add column sent_from timestamptz;
comment on column settlement.sent_from is 'while PAYING: when the bank takes the order, if that is later; it was told';

-- a returned payout was paid and is not any more, so its claim may be paid again
drop index one_payout_per_claim;
create unique index one_payout_per_claim on payout (claim_id) where state not in ('FAILED', 'RETURNED');

-- What is handed to the bank on a day; the whole of a day under rail ALL.
create table payout_day (
    day  date   not null,
    rail text   not null check (rail in ('INTRABANK', 'ONLINE', 'BI_FAST', 'SKN', 'RTGS', 'ALL')),
    sent bigint not null check (sent >= 0),
    primary key (day, rail)
);

create table payout_approval (
    payout_id  uuid        not null references payout,
    kind       text        not null check (kind in ('SEND', 'GIVE_UP')),
    by         uuid        not null,
    supervisor boolean     not null,
    at         timestamptz not null,
    primary key (payout_id, kind, by)
);

create table payout_case (
    id         uuid        primary key,
    kind       text        not null check (kind in ('NEVER_FOUND', 'PAID_OTHERWISE', 'NO_ANSWER', 'APPROVAL', 'NO_FUNDS', 'RETURNED')),
    subject_id uuid        not null,
    opened_at  timestamptz not null,
    owner_role text        not null check (owner_role in ('OFFICER', 'SUPERVISOR', 'OPERATOR')),
    due_at     timestamptz not null,
    closed_at  timestamptz,
    closed_by  uuid,
    outcome    text,
    constraint closed_with_an_outcome check ((closed_at is null) = (outcome is null))
);
comment on column payout_case.subject_id is 'the payout';
comment on column payout_case.closed_by is 'null where what was waited for came by itself';
create unique index one_open_case on payout_case (kind, subject_id) where closed_at is null;
create index payout_case_open on payout_case (id) where closed_at is null;

-- Accounts that bore the right name; the digest takes in account and name, so another name is another account.
create table account_known (
    recipient  uuid        not null,
    digest     bytea       not null check (length(digest) = 32),
    checked_at timestamptz not null,
    primary key (recipient, digest)
);

-- Money that may be with the bank stays held: while a payout of its claim is under way, nobody gives a hold back, whatever asks for it.
create function ledger_hold_of_payout() returns trigger language plpgsql as $$
begin
    if exists (select from payout where claim_id = new.claim_id and state not in ('FAILED', 'RETURNED', 'SETTLED')) then
        raise exception 'the hold of claim % carries a payout', new.claim_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger carries_a_payout before update of state on ledger_hold
    for each row when (old.state = 'PLACED' and new.state not in ('PLACED', 'POSTED')) execute function ledger_hold_of_payout();
