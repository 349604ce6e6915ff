-- No worker begins with a picture after this time.
alter table face_job add column draw_by timestamptz;

-- A newer selfie took its place.
alter table verification drop constraint verification_status_check;
alter table verification add constraint verification_status_check
    check (status in ('QUEUED', 'WORKING', 'WAITING', 'WITH_OFFICER', 'DONE', 'EXPIRED', 'SUPERSEDED'));

-- A selfie that comes in parts.
create table selfie_upload (
    id              uuid primary key,
    operation_id    uuid        not null,
    account_id      uuid        not null,
    state           text        not null check (state in ('UPLOADING', 'SENT', 'REFUSED', 'EXPIRED')),
    size            integer     not null check (size > 0),
    received        integer     not null default 0 check (received <= size),
    stored          bigint      not null default 0,
    pieces          integer     not null default 0,
    refusal         text,
    verification_id uuid,
    writer          uuid,
    writing_until   timestamptz,
    created_at      timestamptz not null,
    expires_at      timestamptz not null
);
create index selfie_upload_account on selfie_upload (account_id, created_at);

-- Its pieces, sealed with the account's key; they go as soon as it has ended.
create table selfie_piece (
    upload_id uuid    not null references selfie_upload on delete cascade,
    number    integer not null,
    sealed    bytea   not null,
    primary key (upload_id, number)
);
alter table selfie_piece alter column sealed set storage external;
