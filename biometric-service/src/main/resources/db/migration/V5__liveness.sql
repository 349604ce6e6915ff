-- A person is asked to turn the head in a random order; used once.
create table challenge (
    id              uuid primary key,
    operation_id    uuid        not null references slot,
    account_id      uuid        not null,
    status          text        not null check (status in ('OPEN', 'JUDGING', 'PASSED', 'FAILED', 'EXPIRED', 'SUPERSEDED')),
    steps           text        not null,
    received        integer     not null check (received >= 0),
    nonce           text        not null,
    opened_at       timestamptz not null,
    expires_at      timestamptz not null,
    ended_at        timestamptz,
    findings        text        not null,
    verification_id uuid,
    check ((status in ('OPEN', 'JUDGING')) = (ended_at is null)),
    check ((status = 'PASSED') = (verification_id is not null))
);
-- an operation has one challenge at a time
create unique index challenge_at_once on challenge (operation_id) where status in ('OPEN', 'JUDGING');
create index challenge_account on challenge (account_id, opened_at);

-- Its frames: the picture until it is judged; the digest and the sealed shape of the face as long as a replay is looked for.
create table challenge_frame (
    id           uuid primary key,
    challenge_id uuid        not null references challenge,
    account_id   uuid        not null,
    step         integer     not null,
    digest       bytea       not null unique,
    sealed       bytea,
    sealed_shape bytea,
    taken_at     timestamptz not null,
    unique (challenge_id, step)
);
create index challenge_frame_account on challenge_frame (account_id, taken_at);
-- it is ciphertext: compressing it again is wasted work
alter table challenge_frame alter column sealed set storage external;

-- The selfie is the best frame of a challenge that was passed.
alter table verification add column live boolean not null default false;

-- What waits for the face engine is named by the program; a list here would have to follow each new kind.
alter table face_job drop constraint face_job_kind_check;
