-- What finds a worker by card and an accident by employer. The copy of memberships is read again from the beginning.
alter table known_membership
    add column kpj_index bytea,
    add column employer_id uuid;
create index known_membership_kpj on known_membership (kpj_index);
create index known_membership_employer on known_membership (employer_id, person_id);
delete from projection_version where consumer = 'membership-projection';
delete from known_membership;
update event_consumer set generation = generation + 1, rebuilt_at = now() where name = 'membership-projection';

create table known_employer (
    employer_id uuid primary key,
    npp         text not null
);
create index known_employer_npp on known_employer (npp);

-- A work accident, however many people told of it.
create table accident (
    id            uuid primary key,
    status        text        not null,
    victim_id     uuid,
    membership_id uuid,
    employer_id   uuid,
    segment       text,
    cause         text        not null,
    happened_at   timestamptz not null,
    region        text check (region ~ '^[0-9]{4}$'),
    reporter      text        not null,
    opened_by     uuid        not null,
    reported_at   timestamptz not null,
    reports       integer     not null check (reports >= 1),
    stage_one_at  timestamptz,
    care_ended_at timestamptz,
    stage_two_at  timestamptz,
    outcome       text,
    ground        text,
    duplicate_of  uuid references accident,
    reminded_of   text,
    reminded_at   timestamptz,
    changed_at    timestamptz not null,
    constraint somebody_was_hurt check (victim_id is not null or status in ('UNMATCHED', 'WITHDRAWN', 'REFUSED', 'DUPLICATE')),
    constraint forms_make_stages check (status not in ('STAGE_I', 'STAGE_II', 'CLOSED') or stage_one_at is not null),
    constraint outcome_is_stated check (status not in ('STAGE_II', 'CLOSED') or stage_two_at is not null and outcome is not null),
    constraint a_refusal_has_a_ground check ((status = 'REFUSED') = (ground is not null)),
    constraint a_duplicate_has_its_other check ((status = 'DUPLICATE') = (duplicate_of is not null) and duplicate_of is distinct from id),
    constraint reported_after_it_happened check (reported_at >= happened_at)
);
create index accident_victim on accident (victim_id, happened_at);
create index accident_employer on accident (employer_id, id desc);
create index accident_waiting on accident (status, id);
create index accident_duplicate on accident (duplicate_of) where duplicate_of is not null;

-- What each person told, in words sealed with the victim's key, or with the reporter's while nobody was found.
create table accident_report (
    id               uuid primary key,
    accident_id      uuid        not null references accident,
    reporter         text        not null,
    reporter_account uuid        not null,
    reporter_person  uuid,
    npp              text,
    cause            text        not null,
    traffic          boolean     not null,
    happened_at      timestamptz not null,
    reported_at      timestamptz not null,
    sealed_for       uuid        not null,
    words_sealed     bytea       not null,
    withdrawn        boolean     not null default false
);
create index accident_report_of on accident_report (accident_id, id);
create index accident_report_by on accident_report (reporter_account, id desc);

-- The forms of stages I and II. A corrected one stands beside the first.
create table accident_form (
    accident_id uuid        not null references accident,
    stage       text        not null,
    no          integer     not null,
    sent_by     uuid        not null,
    sent_at     timestamptz not null,
    form_sealed bytea       not null,
    primary key (accident_id, stage, no)
);

-- Who, when, why.
create table accident_step (
    accident_id uuid        not null references accident,
    no          integer     not null,
    at          timestamptz not null,
    from_status text        not null,
    to_status   text        not null,
    step        text        not null,
    detail      text,
    actor       text        not null,
    account_id  uuid,
    day         date,
    sealed_for  uuid,
    note_sealed bytea,
    primary key (accident_id, no),
    check ((sealed_for is null) = (note_sealed is null))
);

create table accident_claim (
    claim_id    uuid primary key,
    accident_id uuid        not null references accident,
    linked_at   timestamptz not null
);
create index accident_claim_of on accident_claim (accident_id);

-- Pairs that an officer found not to be the same.
create table accident_apart (
    one   uuid        not null references accident,
    other uuid        not null references accident,
    at    timestamptz not null,
    primary key (one, other),
    check (one < other)
);

alter table officer_read add column accident_id uuid;
create index officer_read_accident on officer_read (accident_id) where accident_id is not null;
