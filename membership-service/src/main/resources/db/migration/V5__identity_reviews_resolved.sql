-- What officers made of it. The note is sealed with the key of the review's person.
alter table identity_review
    add column outcome     text check (outcome in ('SAME_PERSON', 'DIFFERENT_PEOPLE', 'SETTLED')),
    add column closed_by   uuid,
    add column note_sealed bytea,
    add check ((closed_at is null) = (outcome is null) and (closed_at is null) = (closed_by is null));
create index identity_review_raised_by on identity_review (raised_by);

-- Who looked at the data of a review, and when.
create table identity_review_look (
    id         uuid primary key,
    review_id  uuid        not null references identity_review,
    officer_id uuid        not null,
    looked_at  timestamptz not null
);
create index identity_review_look_review on identity_review_look (review_id, officer_id);

-- Two persons who are one human being under two numbers, as officers found. The lower id is the first.
create table person_link (
    first_person  uuid        not null references person,
    second_person uuid        not null references person,
    linked_by     uuid        not null,
    linked_at     timestamptz not null,
    primary key (first_person, second_person),
    check (first_person < second_person)
);
create index person_link_second on person_link (second_person);
