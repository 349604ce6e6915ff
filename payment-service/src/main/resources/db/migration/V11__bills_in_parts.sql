-- Bills of any size and payments of any amount: a bill is covered programme by programme, big ones are credited to their workers in pieces, and a
-- run bills all employers of a month.

-- Lines are written while they are reckoned, before the bill that adds them up.
alter table bill_line alter constraint bill_line_bill_id_fkey deferrable initially deferred;

create table bill_programme (
    bill_id        uuid        not null references bill deferrable initially deferred,
    programme      text        not null check (programme in ('JHT', 'JKK', 'JKM', 'JP')),
    employer_share bigint      not null check (employer_share >= 0),
    worker_share   bigint      not null check (worker_share >= 0),
    covered_at     timestamptz,
    late_fine      bigint      check (late_fine >= 0),
    coverage       uuid,
    credited_to    uuid        not null default '00000000-0000-0000-0000-000000000000',
    primary key (bill_id, programme),
    constraint covered_or_not check (num_nulls(covered_at, late_fine, coverage) in (0, 3)),
    constraint covered_before_credited check (covered_at is not null or credited_to = '00000000-0000-0000-0000-000000000000')
);
comment on table bill_programme is 'one programme of a bill: it is paid as a whole or not at all';
comment on column bill_programme.coverage is 'the transfer that paid it';
comment on column bill_programme.credited_to is 'memberships up to this one have what was paid for them; all ones when all have';
create index bill_programme_to_credit on bill_programme (bill_id)
    where covered_at is not null and credited_to < 'ffffffff-ffff-ffff-ffff-ffffffffffff';
create index bill_unpaid on bill (npp, month) where paid_at is null;

-- What a bill adds up to, for bills from before there was this table, and for those that a replica of the release before still makes or books.
create function bill_add_up(which uuid) returns void language sql as $$
    insert into bill_programme (bill_id, programme, employer_share, worker_share, covered_at, late_fine, coverage, credited_to)
        select b.id, l.programme, sum(l.employer_share), sum(l.worker_share), b.paid_at, case when b.paid_at is null then null else 0 end,
            case when b.paid_at is null then null else b.id end,
            case when b.paid_at is null then '00000000-0000-0000-0000-000000000000' else 'ffffffff-ffff-ffff-ffff-ffffffffffff' end::uuid
        from bill b join bill_line l on l.bill_id = b.id 
        where b.id = which and not exists (select from bill_programme where bill_id = which) group by b.id, l.programme
    on conflict do nothing;
$$;
select bill_add_up(id) from bill;

create function bill_paid() returns trigger language plpgsql as $$
begin
    perform bill_add_up(new.id);
    update bill_programme set covered_at = new.paid_at, late_fine = 0, coverage = new.id, credited_to = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
     where bill_id = new.id and covered_at is null;
    return null;
end $$;
create trigger paid after update on bill for each row when (old.paid_at is null and new.paid_at is not null) execute function bill_paid();

-- Control accounts for what is paid and not on its place yet, with their stripes ------------------------------------------

insert into ledger_account (id, code) values
    ('00000000-0000-7000-8000-00000000000a', 'CONTRIBUTIONS_TO_CREDIT'),
    ('00000000-0000-7000-8000-00000000000b', 'EMPLOYER_CREDIT');
insert into ledger_account (id, code, stripe_of, stripe)
    select gen_random_uuid(), a.code || '/' || n, a.id, n from ledger_account a, generate_series(0, 31) n
    where a.code in ('CONTRIBUTIONS_TO_CREDIT', 'EMPLOYER_CREDIT');

-- Runs --------------------------------------------------------------------------------------------------------------------

create table billing_run (
    id             uuid        primary key,
    month          date        not null check (extract(day from month) = 1),
    state          text        not null check (state in ('RUNNING', 'PAUSED', 'DONE')),
    after_employer uuid        not null default '00000000-0000-0000-0000-000000000000',
    employers      integer     not null default 0,
    billed         integer     not null default 0,
    failed         integer     not null default 0,
    workers        bigint      not null default 0,
    contributions  bigint      not null default 0,
    started_by     uuid,
    started_at     timestamptz not null,
    changed_at     timestamptz not null
);
comment on column billing_run.after_employer is 'employers up to this one are done';
comment on column billing_run.employers is 'so many are done; with or without a bill';
comment on column billing_run.started_by is 'the operator; null where the calendar did';
create unique index one_open_run_per_month on billing_run (month) where state <> 'DONE';

create table billing_run_failure (
    run_id      uuid        not null references billing_run,
    employer_id uuid        not null,
    why         text        not null,
    at          timestamptz not null,
    primary key (run_id, employer_id)
);
comment on column billing_run_failure.why is 'the kind of fault; the log has the rest';

-- The first of the next month, at one in the night of Jakarta; each firing sets the next.
insert into timer (id, kind, key, due_at) values (gen_random_uuid(), 'billing-month', 'all',
    (date_trunc('month', now() at time zone 'Asia/Jakarta') + interval '1 month 1 hour') at time zone 'Asia/Jakarta');
