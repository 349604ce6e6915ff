-- What other services told us. Rebuilt from their topics at any time; no foreign keys, since topics have no order between them.

create table known_person (
    person_id         uuid primary key,
    account_id        uuid,
    legal_name_sealed bytea       not null,
    birth_date_sealed bytea       not null,
    told_at           timestamptz not null
);

create table known_membership (
    membership_id uuid primary key,
    person_id     uuid        not null,
    segment       text        not null,
    status        text        not null,
    end_reason    text,
    letter_date   date,
    last_day      date,
    changed_at    timestamptz not null,
    check ((end_reason is null) = (letter_date is null) and (end_reason is null) = (last_day is null))
);
create index known_membership_person on known_membership (person_id);

create table known_balance (
    ledger_account_id uuid primary key,
    person_id         uuid        not null,
    programme         text        not null,
    balance           bigint      not null,
    held              bigint      not null,
    changed_at        timestamptz not null
);
create index known_balance_person on known_balance (person_id, programme);

-- A claim. Account number and explanation are sealed with the person's key.
create table claim (
    id                    uuid primary key,
    person_id             uuid        not null,
    account_id            uuid        not null,
    programme             text        not null,
    reason                text        not null,
    status                text        not null,
    bank_code             text        not null check (bank_code ~ '^[0-9]{3}$'),
    account_number_sealed bytea       not null,
    account_index         bytea       not null,
    legal_name_sealed     bytea,
    proof_attempt         integer     not null check (proof_attempt > 0),
    proof_digest          text        not null check (proof_digest ~ '^[0-9a-f]{64}$'),
    verification_id       uuid,
    proof_expires_at      timestamptz not null,
    gross                 bigint check (gross >= 0),
    ledger_version        bigint,
    paid_in_window        bigint,
    tax                   bigint check (tax >= 0),
    net                   bigint check (net >= 0),
    pay_not_before        timestamptz,
    straight_through      boolean     not null,
    recommended_by        uuid,
    approved_by           uuid,
    explanation_sealed    bytea       not null,
    filed_at              timestamptz not null,
    changed_at            timestamptz not null,
    paid_at               timestamptz,
    -- four eyes, whatever the code does
    constraint approved_by_another check (approved_by is null or recommended_by is not null and approved_by <> recommended_by),
    constraint decided_by_others check (account_id is distinct from recommended_by and account_id is distinct from approved_by),
    constraint money_needs_approval check (status not in ('APPROVED', 'PAYMENT_REQUESTED', 'PAYMENT_UNKNOWN', 'PAYMENT_FAILED', 'PAID')
        or (gross is not null and tax is not null and net is not null and (straight_through or approved_by is not null))),
    constraint tax_and_net_make_gross check (tax is null or net is null or tax + net = gross)
);
create unique index claim_one_open on claim (person_id, programme) where status not in ('PAID', 'REJECTED', 'WITHDRAWN');
create index claim_person on claim (person_id, id desc);
create index claim_in_review on claim (id) where status = 'IN_REVIEW';

-- Who, when, why: the member's timeline.
create table claim_step (
    claim_id    uuid        not null references claim,
    no          integer     not null,
    at          timestamptz not null,
    from_status text        not null,
    to_status   text        not null,
    step        text        not null,
    detail      text,
    actor       text        not null,
    officer_id  uuid,
    note_sealed bytea,
    expected_by timestamptz,
    primary key (claim_id, no)
);

-- A face is good for one operation, once.
create table used_verification (
    verification_id uuid primary key,
    claim_id        uuid        not null references claim,
    used_at         timestamptz not null
);

-- Officers' reads of members' data.
create table officer_read (
    id         uuid primary key,
    officer_id uuid        not null,
    claim_id   uuid,
    what       text        not null,
    read_at    timestamptz not null
);
create index officer_read_claim on officer_read (claim_id);
