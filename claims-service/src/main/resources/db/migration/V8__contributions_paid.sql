-- The months of contributions that were paid, by membership, with the wage that they were reckoned from; citizenship and region of persons.

create table known_contribution_month (
    membership_id uuid   not null,
    month         date   not null check (extract(day from month) = 1),
    person_id     uuid   not null,
    wage          bigint not null check (wage >= 0),
    programmes    text[] not null,
    primary key (membership_id, month)
);
create index known_contribution_month_of_person on known_contribution_month (person_id, month);

-- persons are read again from the beginning: what was told meanwhile to a release that did not keep these is still in the topic
alter table known_person
    add column citizen boolean,
    add column region text check (region ~ '^[0-9]{4}$');
delete from projection_version where consumer = 'person-projection';
delete from known_person;
update event_consumer set generation = generation + 1, rebuilt_at = now() where name = 'person-projection';
