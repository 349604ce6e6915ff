-- What the outside world knows. One schema for the bank, the registry and the catcher: they share a process, not their tables.

create table fault (
    world        text   not null check (world in ('BANK', 'REGISTRY')),
    kind         text   not null,
    remaining    int    not null check (remaining >= 0),
    delay_millis int    not null check (delay_millis >= 0),
    primary key (world, kind)
);

-- the bank

create sequence bank_number;

create table account (
    bank_code   text not null,
    account_no  text not null,
    holder_name text not null,
    primary key (bank_code, account_no)
);

create table snap_token (
    token_hash bytea primary key,
    expires_at timestamptz not null
);

create table external_id (
    day date not null,
    id  text not null,
    primary key (day, id)
);

create table transfer (
    partner_reference_no text primary key,
    service_code         text        not null,
    bank_code            text        not null,
    account_no           text        not null,
    amount               bigint      not null check (amount > 0),
    source_account_no    text        not null,
    transaction_date     text        not null,
    reference_no         text        not null unique,
    status               text        not null check (status in ('SUCCESS', 'PENDING', 'FAILED'))
);

create table va_payment (
    payment_request_id   text primary key,
    virtual_account_no   text   not null,
    virtual_account_name text   not null,
    billed               bigint not null check (billed > 0),
    paid                 bigint not null check (paid > 0),
    reference_no         text   not null unique,
    outcome              text   not null check (outcome in ('UNKNOWN', 'PAID', 'REFUSED'))
);

create table statement_entry (
    id                bigint generated always as identity primary key,
    day               date        not null,
    at                timestamptz not null,
    direction         text        not null check (direction in ('DEBIT', 'CREDIT')),
    amount            bigint      not null check (amount > 0),
    reference_no      text        not null unique,
    partner_reference text        not null
);
create index statement_entry_by_day on statement_entry (day, id);

-- the civil registry

create table person (
    nik        text primary key,
    full_name  text not null,
    birth_date date not null,
    sex        text not null check (sex in ('MALE', 'FEMALE'))
);

create table photo (
    nik  text primary key references person,
    jpeg bytea not null
);

-- the catcher

create table message (
    id          bigint generated always as identity primary key,
    channel     text        not null check (channel in ('MAIL', 'SMS')),
    sender      text        not null,
    recipient   text        not null,
    subject     text        not null,
    body_text   text        not null,
    body_html   text,
    reference   text,
    received_at timestamptz not null
);
create index message_by_recipient on message (recipient, id desc);
