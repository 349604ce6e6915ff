-- What other services told us, for the home screen: one indexed read per part. Rebuilt from their topics at any time.

create table known_balance (
    ledger_account_id       uuid primary key,
    membership_id           uuid        not null,
    person_id               uuid        not null,
    programme               text        not null,
    balance                 bigint      not null,
    held                    bigint      not null,
    last_contribution       bigint,
    last_contribution_month text,
    changed_at              timestamptz not null
);
create index known_balance_person on known_balance (person_id);

create table known_claim (
    claim_id   uuid primary key,
    person_id  uuid        not null,
    programme  text        not null,
    reason     text        not null,
    status     text        not null,
    gross      bigint,
    net        bigint,
    changed_at timestamptz not null
);
create index known_claim_person on known_claim (person_id, changed_at desc);

create table known_inbox (
    account_id uuid primary key,
    unread     integer     not null,
    changed_at timestamptz not null
);
