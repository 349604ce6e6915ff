-- One operation that waits for a face: a binding (operation_id = binding) or a claim (operation_id = claim).
create table slot (
    operation_id       uuid primary key,
    purpose            text        not null check (purpose in ('BINDING', 'CLAIM')),
    account_id         uuid        not null,
    person_id          uuid,
    operation_digest   text,
    -- blind index of the NIK: counts comparisons per person, whatever the account
    person_key         bytea,
    sealed_nik         bytea,
    reference          text        not null check (reference in ('WANTED', 'PICTURE', 'READY', 'NONE')),
    sealed_reference   bytea,
    reference_attempts integer     not null default 0,
    opened_at          timestamptz not null,
    expires_at         timestamptz not null,
    matched_at         timestamptz,
    matched_by         uuid
);
create index slot_person on slot (person_key);

-- One selfie for a slot, and what became of it.
create table verification (
    id           uuid primary key,
    operation_id uuid        not null references slot,
    account_id   uuid        not null,
    status       text        not null check (status in ('QUEUED', 'WORKING', 'WAITING', 'WITH_OFFICER', 'DONE', 'EXPIRED')),
    by_hand      boolean     not null,
    outcome      text        check (outcome in ('MATCH', 'UNSURE', 'NO_MATCH', 'BAD_PICTURE')),
    decided_by   text        check (decided_by in ('MACHINE', 'OFFICER')),
    officer_id   uuid,
    reasons      text        not null,
    figures      text,
    sealed_face  bytea,
    submitted_at timestamptz not null,
    compared_at  timestamptz,
    asked_at     timestamptz,
    decided_at   timestamptz,
    check (status <> 'DONE' or outcome is not null and decided_at is not null)
);
create index verification_slot on verification (operation_id, submitted_at);
create index verification_account on verification (account_id, submitted_at);
create index verification_review on verification (asked_at, id) where status = 'WITH_OFFICER';
-- a slot has one selfie under way at a time
create unique index verification_under_way on verification (operation_id) where status in ('QUEUED', 'WORKING', 'WAITING', 'WITH_OFFICER');

-- Pictures, sealed with the account's key; a timer deletes them.
create table picture (
    subject uuid        not null,
    kind    text        not null check (kind in ('SELFIE', 'REFERENCE')),
    owner   uuid        not null,
    sealed  bytea       not null,
    kept_at timestamptz not null,
    primary key (subject, kind)
);
-- they are ciphertext: compressing them again is wasted work
alter table picture alter column sealed set storage external;

-- Pictures to be read by the face engine; a row stays until its effect is committed.
create table face_job (
    id            uuid primary key,
    kind          text        not null check (kind in ('SELFIE', 'REFERENCE')),
    subject       uuid        not null,
    queued_at     timestamptz not null,
    claimed_until timestamptz,
    attempts      integer     not null default 0,
    unique (kind, subject)
);
create index face_job_queue on face_job (queued_at);

-- A person's face, as it was when the account was bound, and what is needed to ask the registry for its photograph again.
create table enrolment (
    person_id   uuid primary key,
    account_id  uuid        not null,
    binding_id  uuid        not null,
    person_key  bytea       not null,
    sealed_nik  bytea       not null,
    sealed_face bytea,
    enrolled_at timestamptz not null
);

-- Decisions on bindings whose request was not seen yet: topics have no order between them.
create table awaited_enrolment (
    binding_id uuid primary key,
    account_id uuid        not null,
    person_id  uuid        not null,
    decided_at timestamptz not null
);

-- Projection: which account is bound to a person.
create table bound_account (
    person_id  uuid primary key,
    account_id uuid
);

-- Each time an officer looked at a picture.
create table picture_access (
    id              uuid primary key,
    verification_id uuid        not null references verification,
    kind            text        not null check (kind in ('SELFIE', 'REFERENCE')),
    officer_id      uuid        not null,
    seen_at         timestamptz not null
);
create index picture_access_verification on picture_access (verification_id, officer_id);
