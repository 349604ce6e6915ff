-- Who else is paid to the same account.
create index claim_account on claim (account_index, filed_at);

-- Since when at the latest an account is bound to a person. Rebuilt from the topic, it may say a later time than before.
create table known_binding (
    person_id  uuid primary key,
    account_id uuid        not null,
    since      timestamptz not null
);

-- What an officer may take.
create table officer_profile (
    account_id uuid primary key,
    branch     text        not null check (branch ~ '^[A-Z0-9]{2,10}$'),
    skills     text[]      not null,
    capacity   integer     not null check (capacity between 0 and 100),
    away_until timestamptz,
    changed_by uuid        not null,
    changed_at timestamptz not null
);

create table officer_conflict (
    claim_id    uuid        not null,
    officer_id  uuid        not null,
    ground      text        not null,
    declared_at timestamptz not null,
    primary key (claim_id, officer_id)
);

-- A claim as officers' work: in which queue, until when, with whom.
create table review_work (
    claim_id         uuid primary key references claim,
    state            text        not null check (state in ('OPEN', 'PAUSED', 'CLOSED')),
    skill            text        not null,
    branch           text        not null check (branch ~ '^[A-Z0-9]{2,10}$'),
    escalation       text        not null,
    risks            text[]      not null,
    recommended_by   uuid,
    needs_supervisor boolean     not null,
    started_on       date        not null,
    days             integer     not null check (days >= 0),
    due_on           date        not null check (due_on >= started_on),
    days_left        integer check (days_left >= 0),
    next_mark        text        not null,
    assigned_to      uuid,
    assigned_at      timestamptz,
    entered_at       timestamptz not null,
    changed_at       timestamptz not null,
    constraint only_open_work_is_assigned check (assigned_to is null or state = 'OPEN'),
    constraint assigned_at_some_time check ((assigned_to is null) = (assigned_at is null)),
    constraint a_pause_keeps_what_is_left check ((days_left is null) = (state <> 'PAUSED')),
    -- four eyes: who recommended does not get it again
    constraint not_to_its_recommender check (assigned_to is distinct from recommended_by or assigned_to is null)
);
create index review_work_waiting on review_work (due_on, claim_id) where state = 'OPEN' and assigned_to is null;
create index review_work_open on review_work (due_on, claim_id) where state = 'OPEN';
create index review_work_of_officer on review_work (assigned_to) where assigned_to is not null;

-- Claims that went straight through and are looked at afterwards.
create table review_sample (
    id       uuid primary key,
    claim_id uuid        not null unique references claim,
    branch   text        not null,
    why      text        not null check (why in ('RANDOM', 'RISK')),
    risks    text[]      not null,
    drawn_at timestamptz not null,
    outcome  text check (outcome in ('OK', 'FINDING')),
    ground   text,
    found_by uuid,
    found_at timestamptz,
    constraint answered_whole check ((outcome is null) = (found_by is null) and (outcome is null) = (found_at is null)),
    constraint a_finding_has_a_ground check ((outcome is not distinct from 'FINDING') = (ground is not null))
);
create index review_sample_open on review_sample (id) where outcome is null;

-- Who did what with officers' work, when and why. Written once.
create table review_log (
    id         bigint generated always as identity primary key,
    claim_id   uuid,
    officer_id uuid,
    actor_id   uuid,
    what       text        not null,
    detail     text,
    at         timestamptz not null
);
create index review_log_claim on review_log (claim_id, id);
create function review_log_is_written_once() returns trigger language plpgsql as $$
begin
    raise exception 'review_log is written once';
end $$;
create trigger review_log_written_once before update or delete or truncate on review_log
    for each statement execute function review_log_is_written_once();
