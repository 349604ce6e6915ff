-- Accounts, their contacts, sign-in, signing keys, bindings. Personal columns are sealed with the account's key.

create table account (
    id            uuid primary key,
    status        text        not null check (status in ('UNVERIFIED', 'ACTIVE', 'CLOSED')),
    password_hash text        not null,
    locale        text        not null check (locale in ('id', 'en')),
    roles         text        not null,
    npp           text,
    person_id     uuid,
    created_at    timestamptz not null,
    changed_at    timestamptz not null
);
-- one account per person; membership-service decides, this holds it
create unique index account_person on account (person_id) where person_id is not null;

-- What accounts named, proved or not. Any number may name the same.
create table contact (
    account_id    uuid        not null references account on delete cascade,
    kind          text        not null check (kind in ('EMAIL', 'PHONE')),
    contact_index bytea       not null,
    sealed        bytea       not null,
    proved_at     timestamptz,
    primary key (account_id, kind)
);

-- Who proved a contact first: the only way to find an account by it.
create table contact_owner (
    contact_index bytea primary key,
    account_id    uuid not null references account on delete cascade
);
create index contact_owner_account on contact_owner (account_id);

create table registration (
    id           uuid primary key,
    account_id   uuid        not null references account on delete cascade,
    locale       text        not null,
    sent_to      text        not null check (sent_to in ('EMAIL', 'PHONE')),
    sent_codes   integer     not null,
    sent_at      timestamptz not null,
    expires_at   timestamptz not null,
    completed_at timestamptz
);
create index registration_account on registration (account_id);

-- The live code of each purpose and subject: a new one takes the row.
create table one_time_code (
    purpose       text        not null,
    subject_id    uuid        not null,
    id            uuid        not null,
    digest        bytea       not null,
    expires_at    timestamptz not null,
    wrong         integer     not null,
    undeliverable boolean     not null,
    primary key (purpose, subject_id)
);
create index one_time_code_expiry on one_time_code (expires_at);

create table code_budget (
    contact_index bytea primary key,
    since         timestamptz not null,
    sent          integer     not null
);

create table device (
    id            uuid primary key,
    account_id    uuid        not null references account on delete cascade,
    secret_digest bytea       not null unique,
    name          bytea       not null,
    seen_at       timestamptz not null
);
create index device_account on device (account_id, seen_at);

create table session (
    id         uuid primary key,
    account_id uuid        not null references account on delete cascade,
    device_id  uuid references device on delete set null,
    seed       bytea       not null,
    generation integer     not null,
    created_at timestamptz not null,
    rotated_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz,
    end_reason text
);
create index session_live on session (account_id, rotated_at) where ended_at is null;
create index session_device on session (device_id);
create index session_expiry on session (expires_at);

create table sign_in_failure (
    counter   bytea primary key,
    failures  integer     not null,
    last_at   timestamptz not null,
    before_at timestamptz not null
) with (fillfactor = 70);
create index sign_in_failure_last on sign_in_failure (last_at);

create table signing_secret (
    key_id      text primary key,
    active_from timestamptz not null,
    sent_at     timestamptz,
    signs_from  timestamptz,
    retires_at  timestamptz,
    public_jwk  text        not null,
    sealed_jwk  bytea       not null
);
-- one key signs
create unique index signing_secret_signing on signing_secret ((true)) where signs_from is not null and retires_at is null;

create table binding (
    id              uuid primary key,
    account_id      uuid        not null references account on delete cascade,
    status          text        not null,
    claimed         bytea       not null,
    verification_id uuid unique,
    person_id       uuid,
    last_face       text,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    expires_at      timestamptz not null
);
create index binding_account on binding (account_id, created_at);
