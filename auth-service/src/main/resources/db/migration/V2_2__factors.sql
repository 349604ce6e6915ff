-- Ways to sign in besides the password. Each can be locked by its owner alone; all go with the account.

-- PASSWORD has a row while it is locked, CODE (a one-time code as second step) while its owner wants it.
create table factor (
    account_id uuid        not null references account on delete cascade,
    kind       text        not null check (kind in ('PASSWORD', 'CODE')),
    added_at   timestamptz not null,
    locked_at  timestamptz,
    primary key (account_id, kind)
);

create table totp (
    account_id   uuid primary key references account on delete cascade,
    secret       bytea       not null,
    added_at     timestamptz not null,
    confirmed_at timestamptz,
    -- the time step of the last code that was accepted: each code opens once
    used_step    bigint      not null,
    locked_at    timestamptz
);

create table recovery_code (
    account_id uuid  not null references account on delete cascade,
    digest     bytea not null,
    used_at    timestamptz,
    primary key (account_id, digest)
);

create table passkey (
    id              uuid primary key,
    account_id      uuid        not null references account on delete cascade,
    credential_id   bytea       not null unique,
    credential      bytea       not null,
    sign_count      bigint      not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    name            bytea       not null,
    added_at        timestamptz not null,
    used_at         timestamptz,
    locked_at       timestamptz
);
create index passkey_account on passkey (account_id);

-- A challenge is answered once.
create table passkey_ceremony (
    id         uuid primary key,
    purpose    text        not null check (purpose in ('REGISTER', 'SIGN_IN', 'PROOF')),
    account_id uuid references account on delete cascade,
    challenge  bytea       not null,
    expires_at timestamptz not null
);
create index passkey_ceremony_expiry on passkey_ceremony (expires_at);

-- A password was right, a second factor is to follow.
create table sign_in_step (
    id         uuid primary key,
    account_id uuid        not null references account on delete cascade,
    tries      integer     not null,
    expires_at timestamptz not null
);
create index sign_in_step_expiry on sign_in_step (expires_at);
