-- Roles beyond a member's: one asks, another decides. The database holds that they are two.
alter table account add column branch text;
create table role_grant (
    id         uuid primary key,
    account_id uuid        not null references account on delete cascade,
    role       text        not null check (role in ('EMPLOYER', 'OFFICER', 'SUPERVISOR', 'ANALYST', 'OPERATOR')),
    npp        text,
    branch     text,
    state      text        not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'ENDED')),
    asked_by   uuid        not null,
    asked_at   timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    ended_by   uuid,
    ended_at   timestamptz,
    check (decided_by <> asked_by and decided_by <> account_id),
    check ((role = 'EMPLOYER') = (npp is not null))
);
create unique index role_grant_open on role_grant (account_id, role) where state in ('ASKED', 'GRANTED');
create index role_grant_asked on role_grant (id) where state = 'ASKED';
