-- What employers pay beyond or below a bill, and what their workers are told of it.

create sequence employer_account_number as bigint minvalue 1 maxvalue 9999999;

create table employer_account (
    employer_id uuid        primary key,
    npp         text        not null,
    name        text        not null,
    kode        text        not null unique check (kode ~ '^0099[0-9]{7}$'),
    credit      bigint      not null default 0 check (credit >= 0),
    opened_at   timestamptz not null
);
comment on column employer_account.kode is 'like a kode iuran, of no month: any amount may be paid under it';
comment on column employer_account.credit is 'what is paid and no bill has used yet; all of them, with refunds that are proposed, add up to EMPLOYER_CREDIT';

create table employer_payment (
    id             uuid        primary key,
    request_id     text        not null unique,
    employer_id    uuid        not null references employer_account,
    amount         bigint      not null check (amount > 0),
    paid_on        date        not null,
    bank_reference text,
    at             timestamptz not null
);
comment on column employer_payment.id is 'also of its transfer';
create index employer_payment_of_employer on employer_payment (employer_id, id);

-- Credit that goes back to its employer: two people decide, the treasury transfers.
insert into ledger_account (id, code) values ('00000000-0000-7000-8000-00000000000c', 'REFUNDS_DUE');
insert into ledger_account (id, code, stripe_of, stripe)
    select gen_random_uuid(), a.code || '/' || n, a.id, n from ledger_account a, generate_series(0, 31) n where a.code = 'REFUNDS_DUE';

create table employer_refund (
    id             uuid        primary key,
    employer_id    uuid        not null references employer_account,
    amount         bigint      not null check (amount > 0),
    state          text        not null default 'PROPOSED' check (state in ('PROPOSED', 'REFUSED', 'APPROVED', 'TRANSFERRED')),
    proposed_by    uuid        not null,
    proposed_at    timestamptz not null,
    decided_by     uuid,
    decided_at     timestamptz,
    bank_reference text,
    transferred_at timestamptz,
    constraint decided_or_not check (num_nonnulls(decided_by, decided_at) = case when state = 'PROPOSED' then 0 else 2 end),
    constraint decided_by_another check (decided_by <> proposed_by),
    constraint transferred_or_not check (num_nonnulls(bank_reference, transferred_at) = case when state = 'TRANSFERRED' then 2 else 0 end)
);
comment on column employer_refund.id is 'also of the transfer that takes it out of the employers'' credit';
create index employer_refund_open on employer_refund (id) where state in ('PROPOSED', 'APPROVED');

-- Workers are told, once a bill, that it is overdue.
alter table bill add column overdue_told_to uuid not null default '00000000-0000-0000-0000-000000000000';
comment on column bill.overdue_told_to is 'memberships up to this one were told that the bill is overdue; all ones when all were';
create index bill_overdue on bill (due_on, id) where paid_at is null and overdue_told_to < 'ffffffff-ffff-ffff-ffff-ffffffffffff';
-- Daily, at seven in the morning of Jakarta; each firing sets the next. It waits for a day: a replica of the release before may still run.
insert into timer (id, kind, key, due_at) values (gen_random_uuid(), 'overdue-bills', 'all',
    (date_trunc('day', now() at time zone 'Asia/Jakarta') + interval '1 day 7 hours') at time zone 'Asia/Jakarta');

-- Bills of members who pay for themselves ----------------------------------------------------------------------------------

create table own_bill (
    id                 uuid        primary key,
    kode_iuran         text        not null unique check (kode_iuran ~ '^[0-9]{11}$'),
    membership_id      uuid        not null,
    person_id          uuid        not null,
    first_month        date        not null check (extract(day from first_month) = 1),
    months             integer     not null check (months > 0),
    contributions      bigint      not null check (contributions > 0),
    pay_by             date        not null,
    issued_at          timestamptz not null,
    paid_at            timestamptz,
    payment_request_id text,
    bank_reference     text,
    constraint paid_or_not check ((paid_at is null) = (payment_request_id is null))
);
comment on column own_bill.pay_by is 'the last day on which it may be paid; what is wanted then is reckoned anew';
create index own_bill_of_membership on own_bill (membership_id, id);
create index own_bill_of_person on own_bill (person_id, id);

create table own_bill_line (
    bill_id       uuid   not null references own_bill,
    membership_id uuid   not null,
    programme     text   not null check (programme in ('JHT', 'JKK', 'JKM')),
    month         date   not null check (extract(day from month) = 1),
    person_id     uuid   not null,
    base          bigint not null,
    amount        bigint not null check (amount >= 0),
    paid_at       timestamptz,
    primary key (bill_id, month, programme)
);
-- several bills may ask for the same month; one of them is paid
create unique index own_month_paid_once on own_bill_line (membership_id, month, programme) where paid_at is not null;

create view paid_contribution as
    select l.membership_id, l.person_id, l.programme, l.month, l.base, l.employer_share + l.worker_share as amount, p.covered_at as paid_at
      from bill_line l join bill_programme p on p.bill_id = l.bill_id and p.programme = l.programme and l.membership_id <= p.credited_to
    union all
    select membership_id, person_id, programme, month, base, amount, paid_at from own_bill_line where paid_at is not null;
comment on view paid_contribution is 'whatever was paid for somebody, by whomever';

-- The ledger's triggers look for accounts "of an id, and of no code". A session that planned that while there were few accounts went through the index on code
-- for as long as it lived: every member's account, for every entry. Members have no code and need not be in that index.
alter table ledger_account drop constraint ledger_account_code_key;
create unique index ledger_account_code on ledger_account (code) where code is not null;
