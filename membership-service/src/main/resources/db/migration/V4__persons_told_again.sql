-- Persons told of before PersonState said citizenship and region are told of once more, in batches, by a job. It waits ten minutes: a replica
-- of the release before, which may still run for a while, tells without them.

create table persons_told (
    single   boolean     primary key default true check (single),
    after_id uuid        not null,
    persons  bigint      not null,
    done_at  timestamptz
);
comment on column persons_told.after_id is 'persons up to this one have been told of';
comment on column persons_told.persons is 'so many; done_at is set when there are no more';
insert into persons_told (after_id, persons, done_at)
    values ('00000000-0000-0000-0000-000000000000', 0, case when exists (select from person) then null else now() end);

insert into timer (id, kind, key, due_at)
    select gen_random_uuid(), 'persons-told-again', 'all', now() + interval '10 minutes' where exists (select from person);
