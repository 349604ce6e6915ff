-- From when on the pension is paid to its account: a payment that failed before and goes to another account afterwards does not change it back.
alter table pension add column account_since timestamptz;
update pension set account_since = changed_at;
alter table pension alter column account_since set not null;

-- Another account that the recipient named and a face then confirms; sealed with the recipient's key.
create table pension_account_change (
    id                    uuid primary key,
    pension_id            uuid        not null references pension,
    digest                text        not null check (digest ~ '^[0-9a-f]{64}$'),
    bank_code             text        not null check (bank_code ~ '^[0-9]{3}$'),
    account_number_sealed bytea       not null,
    asked_at              timestamptz not null,
    expires_at            timestamptz not null,
    confirmed_at          timestamptz
);
create unique index pension_account_change_one_open on pension_account_change (pension_id) where confirmed_at is null;
