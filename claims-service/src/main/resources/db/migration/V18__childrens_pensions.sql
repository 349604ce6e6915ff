-- The children of one deceased share one pension, whoever stands for them: what all their pensions have in common. Also which line of pensions goes
-- on for a member: one for one (the member, a widow or widower, a parent), or those of the children beside each other.
create table pension_family (
    insured_id        uuid primary key,
    line              text not null check (line in ('ONE', 'CHILDREN')),
    -- of all children together, in the month in which the right arose; fixed with the first month that is asked to be paid
    first_amount      bigint check (first_amount > 0),
    right_on          date,
    -- last month that was paid to one for all of them
    undivided_through date check (extract(day from undivided_through) = 1),
    unique (insured_id, line),
    constraint a_pension_has_amount_and_day check ((first_amount is null) = (right_on is null))
);

-- What was granted before went to one for all children; their next month tells who they are.
insert into pension_family (insured_id, line)
select distinct insured_id, 'ONE' from pension;
update pension_family family set line = 'CHILDREN' where exists (select 1 from pension where insured_id = family.insured_id and kind = 'CHILD' and state <> 'ENDED');
update pension_family family set first_amount = given.first_amount, right_on = given.right_on, undivided_through = given.paid_through
from (select distinct on (insured_id) insured_id, first_amount, right_on, paid_through from pension
      where kind = 'CHILD' and because is distinct from 'CLAIM_WITHDRAWN' order by insured_id, id desc) given
where given.insured_id = family.insured_id;

-- A pension that goes on is of the line that goes on: never a widow's beside her children's, whatever comes at once.
alter table pension
    add column line text generated always as (case when state = 'ENDED' then null when kind = 'CHILD' then 'CHILDREN' else 'ONE' end) stored,
    add constraint pension_of_the_line_that_goes_on foreign key (insured_id, line) references pension_family (insured_id, line);
drop index pension_one_goes_on;
create unique index pension_one_goes_on on pension (insured_id) where state <> 'ENDED' and kind <> 'CHILD';

-- A child stands in one pension at most. What is known of it is sealed with the key of who died.
create table pension_child (
    insured_id   uuid    not null references pension_family,
    child_id     uuid    not null,
    place        integer not null,
    -- who receives its share; null where nobody does now
    pension_id   uuid references pension,
    -- the recipient is the child
    itself       boolean not null default false,
    facts_sealed bytea   not null,
    left_on      date,
    left_because text,
    primary key (insured_id, child_id),
    constraint a_child_leaves_for_a_reason check ((left_on is null) = (left_because is null))
);
create index pension_child_pension on pension_child (pension_id);

-- A child's month is asked to be paid once, in whatever pension.
create table pension_child_month (
    insured_id uuid   not null,
    child_id   uuid   not null,
    month      date   not null check (extract(day from month) = 1),
    pension_id uuid   not null references pension,
    claim_id   uuid   not null references claim,
    amount     bigint not null check (amount > 0),
    primary key (insured_id, child_id, month),
    foreign key (insured_id, child_id) references pension_child
);
create index pension_child_month_claim on pension_child_month (claim_id);
