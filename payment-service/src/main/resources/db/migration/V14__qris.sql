-- QRIS codes that the bank made for bills.

create table qris_code (
    id             uuid        primary key,
    kode_iuran     text        not null,
    amount         bigint      not null check (amount > 0),
    reference      text        not null unique,
    state          text        not null check (state in ('ASKED', 'SHOWN', 'PAID', 'PAID_AGAIN', 'EXPIRED', 'REFUSED')),
    asked_at       timestamptz not null,
    valid_until    timestamptz not null,
    content        text,
    bank_reference text,
    ended_at       timestamptz,
    constraint shown_with_its_text check (state <> 'SHOWN' or content is not null)
);
comment on column qris_code.reference is 'our number of it at the bank (partnerReferenceNo), kept before the bank first hears of it';
comment on column qris_code.state is 'PAID_AGAIN: the money came, yet its bill was paid before or is not known; it waits for the reconciliation';
create unique index one_open_code_per_bill on qris_code (kode_iuran) where state in ('ASKED', 'SHOWN');
