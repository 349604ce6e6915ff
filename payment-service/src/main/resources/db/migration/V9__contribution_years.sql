-- What was booked before ContributionYearState existed is told once, in batches, by a job. It waits ten minutes: a replica of the release
-- before, which may still run for a while, books payments without telling of them.

create table contribution_years_told (
    single      boolean     primary key default true check (single),
    after_id    uuid        not null,
    memberships bigint      not null,
    done_at     timestamptz
);
comment on column contribution_years_told.after_id is 'memberships up to this one have been told of';
comment on column contribution_years_told.memberships is 'so many; done_at is set when there are no more';
insert into contribution_years_told (after_id, memberships, done_at)
    values ('00000000-0000-0000-0000-000000000000', 0, case when exists (select from bill_line) then null else now() end);

insert into timer (id, kind, key, due_at)
    select gen_random_uuid(), 'contribution-years', 'all', now() + interval '10 minutes' where exists (select from bill_line);
