-- What was erased, when and why (UU 27/2022, art. 43 to 45): ids and counts, nothing of anybody.
create table erasure (
    id         uuid primary key,
    account_id uuid        not null,
    cause      text        not null check (cause in ('ACCOUNT_CLOSED', 'CONSENT_WITHDRAWN')),
    rows       integer     not null check (rows >= 0),
    erased_at  timestamptz not null
);
create index erasure_account on erasure (account_id);

-- Who agreed to which text for which purpose (art. 20 to 22). Rows are ended, never deleted: they are the proof. A purpose is one of the contract's.
create table consent (
    id         uuid primary key,
    account_id uuid        not null,
    purpose    text        not null,
    version    text        not null,
    language   text        not null check (language in ('id', 'en')),
    given_at   timestamptz not null,
    ended_at   timestamptz,
    ended_by   text        check (ended_by in ('WITHDRAWN', 'REPLACED', 'ACCOUNT_CLOSED')),
    check ((ended_at is null) = (ended_by is null))
);
create unique index consent_in_force on consent (account_id, purpose) where ended_at is null;
create index consent_account on consent (account_id, given_at);

-- The book of who looked at a picture outlives the selfie, and the member reads it.
alter table picture_access drop constraint picture_access_verification_id_fkey;
alter table picture_access add column account_id uuid;
update picture_access a set account_id = v.account_id from verification v where v.id = a.verification_id;
create index picture_access_account on picture_access (account_id, id);

-- A person's faces, sealed with the person's key. The anchor is the face of the first enrolment and never changes but for a new one from
-- the registry's photograph; the current one is what claims are compared with (enrolment holds the same bytes); the one before it is there to go back to.
create table template (
    id          uuid primary key,
    person_id   uuid        not null references enrolment on delete cascade,
    kind        text        not null check (kind in ('ANCHOR', 'CURRENT', 'PREVIOUS')),
    version     integer     not null check (version > 0),
    sealed_face bytea       not null,
    made_at     timestamptz not null,
    taken_from  text        not null check (taken_from in ('BINDING', 'MATCH', 'REGISTRY')),
    unique (person_id, kind)
);
insert into template (id, person_id, kind, version, sealed_face, made_at, taken_from)
    select gen_random_uuid(), person_id, kind, 1, sealed_face, enrolled_at, 'BINDING'
    from enrolment cross join (values ('ANCHOR'), ('CURRENT')) k (kind) where sealed_face is not null;

-- The engine by which the current face was read; null where it is not known and has to be looked at. A renewal of all of them goes by it.
alter table enrolment add column face_model text;
create index enrolment_model on enrolment (person_id) include (face_model) where sealed_face is not null;
