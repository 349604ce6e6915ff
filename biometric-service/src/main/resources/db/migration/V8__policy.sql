-- The row of the policy that decided, as its file had it: the file may change, what it said then must not. Null where none was asked.
alter table verification add column policy_row text;
-- Officers who have to agree, of the row in force when they were asked; null where they were not, or one was enough.
alter table verification add column officers integer check (officers in (1, 2));

-- What the cool-down looks back at.
create index verification_decided on verification (account_id, decided_at);

-- What one officer saw in the two pictures, blind of what others see in them.
create table review_opinion (
    verification_id uuid        not null references verification on delete cascade,
    officer_id      uuid        not null,
    same_person     boolean     not null,
    given_at        timestamptz not null,
    primary key (verification_id, officer_id)
);
