-- What membership-service told us. Rebuilt from its topics at any time; no foreign keys, for topics have no order between them.

create table employer (
    employer_id uuid primary key,
    npp         text not null,
    name        text not null,
    scale       text not null,
    risk_class  text not null
);
create unique index employer_of_npp on employer (npp);

create table membership (
    membership_id uuid primary key,
    person_id     uuid  not null,
    employer_id   uuid,
    kpj_sealed    bytea not null,
    segment       text  not null,
    status        text  not null,
    monthly_wage  bigint,
    joined_on     date  not null,
    ended_on      date
);
create index membership_of_employer on membership (employer_id, membership_id);

create table person (
    person_id  uuid primary key,
    born_month date not null
);
comment on column person.born_month is 'first day of the month of birth: all that the pension age needs';
