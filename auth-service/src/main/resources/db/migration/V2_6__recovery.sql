-- Who proved by registry and face to be a person that has an account already may ask for that account.
alter table binding add column held_by_account_id uuid;

create table recovery (
    id                  uuid primary key,
    binding_id          uuid        not null unique,
    claimant_account_id uuid        not null,
    held_account_id     uuid        not null,
    state               text        not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'STOPPED')),
    asked_at            timestamptz not null,
    decided_at          timestamptz,
    decided_by          uuid
);
create index recovery_held on recovery (held_account_id) where state = 'ASKED';
create index recovery_asked on recovery (id) where state = 'ASKED';
