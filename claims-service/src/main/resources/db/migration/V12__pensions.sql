-- Pensions that were granted. Account, holder and family are sealed with the recipient's key.
create table pension (
    id                    uuid primary key,
    claim_id              uuid        not null unique references claim,
    insured_id            uuid        not null,
    recipient_id          uuid        not null,
    account_id            uuid        not null,
    claimant_kind         text        not null,
    kind                  text        not null,
    first_amount          bigint      not null check (first_amount > 0),
    right_on              date        not null,
    paid_through          date        not null check (extract(day from paid_through) = 1),
    confirmed_on          date        not null,
    state                 text        not null check (state in ('RUNNING', 'SUSPENDED', 'ENDED')),
    because               text,
    ended_on              date,
    bank_code             text        not null check (bank_code ~ '^[0-9]{3}$'),
    account_number_sealed bytea       not null,
    holder_sealed         bytea       not null,
    family_sealed         bytea,
    begun_at              timestamptz not null,
    changed_at            timestamptz not null,
    constraint a_running_pension_needs_no_ground check ((state = 'RUNNING') = (because is null)),
    constraint an_end_has_its_day check ((state = 'ENDED') = (ended_on is not null))
);
-- one pension at a time for one member
create unique index pension_one_goes_on on pension (insured_id) where state <> 'ENDED';
create index pension_insured on pension (insured_id);
create index pension_recipient on pension (recipient_id, id desc);

-- What became of a pension, by whom and when.
create table pension_step (
    pension_id  uuid        not null references pension,
    no          integer     not null,
    at          timestamptz not null,
    step        text        not null,
    ground      text,
    month       date,
    officer_id  uuid,
    note_sealed bytea,
    primary key (pension_id, no)
);

-- Form 7A: what the recipient told, which the face then confirms.
create table pension_confirmation (
    id           uuid primary key,
    pension_id   uuid        not null references pension,
    due          date        not null,
    digest       text        not null check (digest ~ '^[0-9a-f]{64}$'),
    facts_sealed bytea       not null,
    asked_at     timestamptz not null,
    expires_at   timestamptz not null,
    confirmed_at timestamptz
);
create unique index pension_confirmation_one_open on pension_confirmation (pension_id) where confirmed_at is null;
