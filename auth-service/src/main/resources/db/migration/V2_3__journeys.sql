-- A new password for who forgot the old one. Also opened for contacts that no account bears: account_id is null then.
create table password_reset (
    id         uuid primary key,
    account_id uuid references account on delete cascade,
    expires_at timestamptz not null,
    done_at    timestamptz
);
create index password_reset_expiry on password_reset (expires_at);

-- A contact that is to take the place of another. It is the account's only once it is proved and, for a number, has waited.
create table contact_change (
    id            uuid primary key,
    account_id    uuid        not null references account on delete cascade,
    kind          text        not null check (kind in ('EMAIL', 'PHONE')),
    contact_index bytea       not null,
    sealed        bytea       not null,
    lost          boolean     not null,
    state         text        not null check (state in ('UNPROVED', 'WAITING', 'DONE', 'STOPPED')),
    sent_codes    integer     not null,
    sent_at       timestamptz not null,
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    effective_at  timestamptz
);
create index contact_change_account on contact_change (account_id, created_at);
create index contact_change_expiry on contact_change (expires_at);
