-- Contribution bills of employers, one or more per month: workers reported late come on a further bill.

create sequence bill_number as bigint minvalue 1 maxvalue 9999999 cycle;

create table bill (
    id                 uuid        primary key,
    kode_iuran         text        not null unique check (kode_iuran ~ '^[0-9]{11}$'),
    employer_id        uuid        not null,
    npp                text        not null,
    employer_name      text        not null,
    month              date        not null check (extract(day from month) = 1),
    due_on             date        not null,
    workers            integer     not null check (workers > 0),
    contributions      bigint      not null check (contributions > 0),
    issued_at          timestamptz not null,
    paid_at            timestamptz,
    late_fine          bigint      check (late_fine >= 0),
    payment_request_id text,
    bank_reference     text,
    constraint paid_or_not check (num_nulls(paid_at, late_fine, payment_request_id) in (0, 3))
);
create index bill_of_npp on bill (npp, id);

create table bill_line (
    bill_id        uuid    not null references bill,
    membership_id  uuid    not null,
    programme      text    not null check (programme in ('JHT', 'JKK', 'JKM', 'JP')),
    person_id      uuid    not null,
    month          date    not null,
    base           bigint  not null,
    employer_rate  numeric not null,
    employer_share bigint  not null check (employer_share >= 0),
    worker_rate    numeric not null,
    worker_share   bigint  not null check (worker_share >= 0),
    regulation     text    not null,
    primary key (bill_id, membership_id, programme),
    constraint billed_once_a_month unique (membership_id, month, programme)
);
