create index known_person_account on known_person (account_id);

-- One case for the death of a person. What is declared, proposed and settled is sealed with the key of who died.
create table death_case (
    id              uuid primary key,
    person_id       uuid        not null constraint death_once unique,
    status          text        not null,
    proposal_sealed bytea,
    proposed_by     uuid,
    needs_second    boolean     not null,
    settled_sealed  bytea,
    confirmed_by    uuid,
    ground          text,
    reported_at     timestamptz not null,
    changed_at      timestamptz not null,
    constraint proposed_by_somebody check (status <> 'FAMILY_PROPOSED' or proposed_by is not null and proposal_sealed is not null),
    -- four eyes, whatever the code does
    constraint settled_by_another check (status <> 'SETTLED' or settled_sealed is not null and confirmed_by is not null
        and proposed_by is not null and (not needs_second or confirmed_by <> proposed_by)),
    constraint refused_on_a_ground check ((status = 'REFUSED') = (ground is not null))
);
create index death_case_waits on death_case (id) where status in ('REPORTED', 'DISPUTED', 'FAMILY_PROPOSED');

-- What each reporter has declared; one that the reporter has made anew stays readable.
create table death_declaration (
    case_id             uuid        not null references death_case,
    no                  integer     not null,
    reporter_person_id  uuid        not null,
    reporter_account_id uuid        not null,
    facts_sealed        bytea       not null,
    replaced            boolean     not null default false,
    declared_at         timestamptz not null,
    primary key (case_id, no)
);
create unique index death_declaration_one_each on death_declaration (case_id, reporter_person_id) where not replaced;
create index death_declaration_reporter on death_declaration (reporter_person_id);

-- By which heirs and guardians find their case: a digest of name and date of birth.
create table death_party (
    case_id     uuid  not null references death_case,
    party_index bytea not null,
    primary key (case_id, party_index)
);
create index death_party_index on death_party (party_index);

-- Who, when, why.
create table death_step (
    case_id     uuid        not null references death_case,
    no          integer     not null,
    at          timestamptz not null,
    from_status text,
    to_status   text        not null,
    step        text        not null,
    account_id  uuid        not null,
    why_sealed  bytea,
    primary key (case_id, no)
);

-- Attempts to name somebody who died, found or not.
create table death_try (
    account_id uuid    not null,
    day        date    not null,
    tries      integer not null,
    primary key (account_id, day)
);

alter table officer_read add column death_case_id uuid;
create index officer_read_death on officer_read (death_case_id);
