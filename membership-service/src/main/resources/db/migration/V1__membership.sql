-- Persons, employers, memberships and employments. What names a person is sealed with that person's key: when the key goes,
-- numbers and dates are left that lead to nobody. A KPJ is such a number: random, and ours.

create table person (
    id                uuid primary key,
    -- keyed digest: one person per NIK, found without opening anything
    nik_index         bytea       not null unique check (octet_length(nik_index) = 32),
    nik_sealed        bytea       not null,
    legal_name_sealed bytea       not null,
    birth_date_sealed bytea       not null,
    sex               text        not null check (sex in ('MALE', 'FEMALE')),
    identity_source   text        not null check (identity_source in ('EMPLOYER', 'REGISTRY')),
    account_id        uuid unique,
    bound_at          timestamptz,
    created_at        timestamptz not null,
    changed_at        timestamptz not null,
    check ((account_id is null) = (bound_at is null))
);

-- One decision per proved binding, whatever comes twice.
create table binding (
    binding_id uuid primary key,
    account_id uuid        not null,
    decision   text        not null,
    person_id  uuid references person,
    proof      text        not null,
    decided_at timestamptz not null
);
create index binding_person on binding (person_id);

-- What an officer should look at: data that disagree, a second claimant of a person.
create table identity_review (
    id            uuid primary key,
    person_id     uuid        not null references person,
    kind          text        not null,
    raised_by     text        not null,
    detail_sealed bytea       not null,
    raised_at     timestamptz not null,
    closed_at     timestamptz
);
create index identity_review_person on identity_review (person_id);
create index identity_review_open on identity_review (raised_at) where closed_at is null;

create table employer (
    id         uuid primary key,
    npp        text        not null unique,
    name       text        not null,
    scale      text        not null,
    risk_class text        not null,
    revision   integer     not null,
    changed_at timestamptz not null
);

-- Every number ever issued; it is taken here first, so that a collision costs a draw and not the transaction.
create table kpj_number (
    kpj       text primary key check (kpj ~ '^[0-9A-Z]{11}$'),
    issued_at timestamptz not null
);

create table membership (
    id                 uuid primary key,
    person_id          uuid        not null references person,
    kpj                text        not null unique references kpj_number,
    segment            text        not null check (segment in ('PU', 'BPU', 'PMI', 'JAKON')),
    status             text        not null check (status in ('ACTIVE', 'INACTIVE', 'MERGED')),
    employer_id        uuid references employer,
    -- as the employer wrote it: its own list shows this, never what the registry says of the person
    worker_name_sealed bytea       not null,
    joined_on          date        not null,
    changed_at         timestamptz not null,
    check ((segment = 'PU') = (employer_id is not null))
);
create index membership_person on membership (person_id);
create index membership_employer on membership (employer_id, id);
create unique index membership_one_active on membership (person_id, employer_id) where status = 'ACTIVE';

create table employment (
    id            uuid primary key,
    membership_id uuid not null references membership,
    started_on    date not null,
    end_reason    text,
    letter_date   date,
    last_day      date,
    reported_on   date,
    check (num_nulls(end_reason, letter_date, last_day, reported_on) in (0, 4)),
    check (last_day >= started_on and letter_date >= started_on)
);
create index employment_membership on employment (membership_id);
create unique index employment_one_running on employment (membership_id) where end_reason is null;

-- What was reported, never changed: a correction is a later row, so that it stays known what was known when.
create table wage (
    id            uuid primary key,
    employment_id uuid        not null references employment,
    valid_from    date        not null check (extract(day from valid_from) = 1),
    monthly_wage  bigint      not null check (monthly_wage > 0),
    known_at      timestamptz not null
);
create index wage_employment on wage (employment_id, valid_from, known_at);

create table card_key (
    id             uuid primary key,
    public_jwk     text        not null,
    private_sealed bytea       not null,
    active_from    timestamptz not null,
    retires_at     timestamptz
);
