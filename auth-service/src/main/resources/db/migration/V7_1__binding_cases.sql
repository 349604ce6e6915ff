-- In what the registry's answer differed from what was typed, and whether its owner is told. The name's score is sealed.
alter table binding
    add column differences      text,
    add column differences_told boolean,
    add column name_score       bytea;

-- The registry did not confirm a binding, and its owner says why. Of the person only sealed values are in it.
create table binding_case (
    id          uuid primary key,
    binding_id  uuid        not null unique references binding on delete cascade,
    account_id  uuid        not null,
    reason      text        not null,
    statement   bytea,
    state       text        not null check (state in ('OPEN', 'ASKING', 'ASKING_DAILY', 'ACCEPTED', 'REFUSED', 'EXPIRED')),
    opened_at   timestamptz not null,
    due_on      date        not null,
    -- which decision the registry is asked for: an answer to an earlier one says nothing any more
    round       integer     not null default 0,
    -- how often it was asked with an officer's values
    tries       integer     not null default 0,
    corrected   bytea,
    heard_at    timestamptz,
    differences text,
    name_score  bytea,
    refusal     text,
    decided_at  timestamptz,
    decided_by  uuid,
    check (decided_by <> account_id),
    check ((state = 'REFUSED') = (refusal is not null))
);
create unique index binding_case_open_of_account on binding_case (account_id) where state in ('OPEN', 'ASKING', 'ASKING_DAILY');
create index binding_case_state on binding_case (state, id) where state in ('OPEN', 'ASKING', 'ASKING_DAILY');

-- What officers did with cases, reading included. It stays when account and case are gone; nobody's data is in it.
create table binding_case_act (
    id         uuid primary key,
    case_id    uuid        not null,
    account_id uuid        not null,
    officer_id uuid        not null,
    act        text        not null,
    at         timestamptz not null
);
create index binding_case_act_case on binding_case_act (case_id, id);

-- Answers that differed, by number, whoever asked: beyond so many a day the field is not told any more.
create table differing_check (
    id           uuid primary key,
    number_index bytea       not null,
    at           timestamptz not null
);
create index differing_check_number on differing_check (number_index, at);
create index differing_check_at on differing_check (at);

-- Accounts that the former application had blocked, and that came usable.
alter table legacy_import add column unblocked bigint not null default 0;
