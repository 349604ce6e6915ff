-- One face under several numbers. Everything here goes with the enrolments that it speaks of.

-- Whose enrolled face is to be looked for among all others. One whom a pass has taken up stays until that has ended.
create table likeness_search (
    person_id uuid primary key references enrolment on delete cascade,
    cause     text        not null check (cause in ('ENROLMENT', 'OPERATOR')),
    asked_at  timestamptz not null,
    due_at    timestamptz not null,
    pass_id   uuid
);
create index likeness_search_due on likeness_search (due_at) where pass_id is null;
create index likeness_search_pass on likeness_search (pass_id, person_id) where pass_id is not null;

-- The pass through all faces that is under way; there is one at a time. Faces up to and with after_person were compared.
create table likeness_pass (
    id           uuid primary key,
    at_a_time    boolean     not null default true unique check (at_a_time),
    model        text        not null,
    left_out     boolean     not null,
    after_person uuid        not null,
    faces        bigint      not null default 0,
    started_at   timestamptz not null
);

-- What it has found until now: of each person the nearest few.
create table likeness_pair (
    person_id uuid             not null references likeness_search on delete cascade,
    other_id  uuid             not null references enrolment on delete cascade,
    distance  double precision not null,
    primary key (person_id, other_id)
);
create index likeness_pair_other on likeness_pair (other_id);

-- An operator asked for everybody to be looked for; whose turn was is up to and with after_person.
create table likeness_full (
    at_a_time    boolean primary key default true check (at_a_time),
    after_person uuid        not null,
    asked_at     timestamptz not null
);

-- Two persons whose faces are alike, and what an officer decided. The lower id is the first.
create table likeness_case (
    id            uuid primary key,
    first_person  uuid             not null references enrolment on delete cascade,
    second_person uuid             not null references enrolment on delete cascade,
    state         text             not null check (state in ('OPEN', 'SAME_PERSON', 'DIFFERENT_PEOPLE')),
    distance      double precision not null,
    raised_at     timestamptz      not null,
    decided_by    uuid,
    decided_at    timestamptz,
    unique (first_person, second_person),
    check (first_person < second_person),
    check ((state = 'OPEN') = (decided_at is null) and (decided_at is null) = (decided_by is null))
);
create index likeness_case_second on likeness_case (second_person);
create index likeness_case_open on likeness_case (raised_at, id) where state = 'OPEN';

-- Of whom an officer wants the registry's photograph, as no picture is kept; NONE: the registry has none.
create table likeness_photograph (
    person_id uuid primary key references enrolment on delete cascade,
    state     text        not null check (state in ('COMING', 'NONE')),
    asked_at  timestamptz not null,
    failures  integer     not null default 0
);

-- The book of who looked at a picture knows of cases too.
alter table picture_access alter column verification_id drop not null;
alter table picture_access add column likeness_case_id uuid;
alter table picture_access add column person_id uuid;
alter table picture_access add check (num_nonnulls(verification_id, likeness_case_id) = 1);
create index picture_access_case on picture_access (likeness_case_id, officer_id) where likeness_case_id is not null;
