-- Since when a factor is the account's, step-up tokens tell; of passwords that were set before, it is not known.
alter table account add column password_set_at timestamptz;

-- A code to a proved contact that confirms one operation of one session. The code itself lies in one_time_code; the last one of a session counts.
create table step_up_code (
    session_id    uuid primary key,
    id            uuid        not null,
    account_id    uuid        not null references account on delete cascade,
    operation     text        not null,
    digest        text        not null,
    contact_kind  text        not null check (contact_kind in ('EMAIL', 'PHONE')),
    contact_index bytea       not null,
    expires_at    timestamptz not null
);
create index step_up_code_account on step_up_code (account_id);
create index step_up_code_expiry on step_up_code (expires_at);

-- An operation of one session that waits for the face of the account's owner.
create table face_step_up (
    id              uuid primary key,
    account_id      uuid        not null references account on delete cascade,
    session_id      uuid        not null,
    person_id       uuid        not null,
    purpose         text        not null,
    operation       text        not null,
    digest          text        not null,
    status          text        not null check (status in ('AWAITING_FACE', 'PROVED', 'USED', 'EXPIRED')),
    -- of the verification that matched, and until when its match is worth something
    verification_id uuid,
    proved_until    timestamptz,
    last_face       text,
    created_at      timestamptz not null,
    expires_at      timestamptz not null
);
create index face_step_up_account on face_step_up (account_id, created_at);
create index face_step_up_created on face_step_up (created_at);

-- A change of contact that a face confirmed: all contacts are told, it waits, and no money leaves for a day.
alter table contact_change add column by_face boolean not null default false;
