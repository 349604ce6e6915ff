-- What auth-service and membership-service told us, as far as it is needed to reach somebody.
create table account_copy (
    account_id   uuid primary key,
    open         boolean     not null,
    email_sealed bytea,
    phone_sealed bytea,
    locale       text        not null,
    changed_at   timestamptz not null
);

create table person_copy (
    person_id  uuid primary key,
    account_id uuid
);

-- One letter to the outside world each: a one-time code (its own id) or the copy of a notice (the message's id).
create table delivery (
    id            uuid primary key,
    lane          text        not null check (lane in ('CODE_EMAIL', 'CODE_SMS', 'NOTICE')),
    state         text        not null check (state in ('QUEUED', 'SENT', 'FAILED', 'EXPIRED')),
    letter_sealed bytea,
    due_at        timestamptz not null,
    expires_at    timestamptz not null,
    claimed_until timestamptz,
    attempts      integer     not null default 0,
    reason        text,
    created_at    timestamptz not null,
    settled_at    timestamptz,
    check (state = 'QUEUED' or letter_sealed is null),
    check ((state = 'QUEUED') = (settled_at is null))
);
create index delivery_due on delivery (lane, due_at) where state = 'QUEUED';
create index delivery_settled on delivery (settled_at) where settled_at is not null;

-- One row per inbox. Its lock orders the writers of an inbox: whoever commits first has the lower number, so a reader that
-- asks for "after n" misses nothing.
create table inbox_account (
    account_id uuid primary key,
    last_seq   bigint  not null default 0,
    unread     integer not null default 0 check (unread >= 0)
) with (fillfactor = 70);

create table message (
    account_id   uuid        not null,
    seq          bigint      not null,
    id           uuid        not null unique,
    kind         text        not null,
    business_key text        not null,
    title_id     text        not null,
    title_en     text        not null,
    body_id      text        not null,
    body_en      text        not null,
    subject_id   uuid,
    happened_at  timestamptz not null,
    written_at   timestamptz not null,
    read_at      timestamptz,
    primary key (account_id, seq),
    unique (account_id, business_key)
);
create index message_unread on message (account_id) where read_at is null;
