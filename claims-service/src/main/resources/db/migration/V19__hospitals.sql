-- Hospitals that claim for themselves. Which of them were told of an accident, by whom, and may bill for it.
create table accident_hospital (
    id          uuid primary key,
    accident_id uuid        not null references accident,
    facility    text        not null check (facility ~ '^[A-Z0-9]{4,12}$'),
    told_by     text        not null check (told_by in ('WORKER', 'EMPLOYER', 'OFFICER')),
    account_id  uuid        not null,
    told_at     timestamptz not null,
    unique (accident_id, facility)
);
create index accident_hospital_of on accident_hospital (facility, id desc);

-- Which hospital a claim belongs to, whichever of its accounts filed it.
create table claim_hospital (
    claim_id   uuid primary key references claim,
    facility   text not null check (facility ~ '^[A-Z0-9]{4,12}$'),
    account_id uuid not null
);
create index claim_hospital_of on claim_hospital (facility, claim_id desc);
create index claim_hospital_by on claim_hospital (account_id, facility);

alter table accident_report add column facility text check (facility ~ '^[A-Z0-9]{4,12}$');
