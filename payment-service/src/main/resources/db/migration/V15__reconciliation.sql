-- Three ways: what the ledger says of the bank, what the bank says, and what bills and payouts say. Each difference becomes a case.

create table bank_statement (
    id          uuid        primary key,
    account     text        not null,
    number      text        not null,
    made_at     timestamptz not null,
    opened_on   date        not null,
    closed_on   date        not null check (closed_on >= opened_on),
    opening     bigint      not null,
    closing     bigint      not null,
    credits     bigint      not null check (credits >= 0),
    debits      bigint      not null check (debits >= 0),
    lines       integer     not null check (lines >= 0),
    digest      bytea       not null check (length(digest) = 32),
    imported_at timestamptz not null,
    imported_by uuid,
    constraint one_statement_of_a_number unique (account, number),
    constraint balances_add_up check (opening + credits - debits = closing)
);
comment on column bank_statement.account is 'ours';
comment on column bank_statement.number is 'the bank''s id of the statement';
comment on column bank_statement.digest is 'of what it says: a number that comes again with another content is refused';
create index bank_statement_in_order on bank_statement (account, closed_on, opened_on, made_at);

-- Nobody's name or account is kept of a line: only a keyed digest of the other side's account, to compare with the payout's.
create table bank_line (
    id             bigint  generated always as identity primary key,
    statement_id   uuid    not null references bank_statement deferrable initially deferred,
    position       integer not null check (position > 0),
    direction      text    not null check (direction in ('CREDIT', 'DEBIT')),
    nature         text    not null check (nature in ('PLAIN', 'RETURN', 'FEE')),
    amount         bigint  not null check (amount > 0),
    booked_on      date    not null,
    value_on       date    not null,
    reference      text,
    bank_reference text,
    account_index  bytea,
    finding        text    not null default 'NEW' check (finding in ('NEW', 'MATCHED', 'OFFSET', 'TIMING', 'FEE', 'DUPLICATE', 'RETURNED', 'WRONG_AMOUNT',
        'WRONG_ACCOUNT', 'MISSING_IN_LEDGER')),
    transfer_id    uuid    references ledger_transfer,
    pair           bigint  references bank_line,
    booked         text    not null default 'NO' check (booked in ('NO', 'SUSPENSE', 'DONE')),
    unique (statement_id, position),
    constraint matched_with_a_transfer check ((finding in ('MATCHED', 'WRONG_ACCOUNT')) = (transfer_id is not null)),
    constraint offset_by_a_line check ((finding = 'OFFSET') = (pair is not null))
);
comment on column bank_line.reference is 'ours: partnerReferenceNo of a payout, paymentRequestId of a contribution';
comment on column bank_line.pair is 'the line of the other direction that takes it back';
comment on column bank_line.booked is 'SUSPENSE: a credit that nothing explains yet; DONE: at the bank''s account';
create index bank_line_of_reference on bank_line (reference, direction) where reference is not null;
create index bank_line_of_bank_reference on bank_line (bank_reference) where reference is null and bank_reference is not null;
create index bank_line_open on bank_line (id) where finding not in ('MATCHED', 'OFFSET');
create index bank_line_to_book on bank_line (id) where booked <> 'DONE';
create unique index bank_line_of_transfer on bank_line (transfer_id) where transfer_id is not null;
create index bank_line_of_day on bank_line (booked_on);

-- What the ledger says that the bank has done.
create table bank_movement (
    transfer_id   uuid    primary key references ledger_transfer,
    account_id    uuid    not null references ledger_account,
    subject       uuid    not null,
    reverses      uuid,
    direction     text    not null check (direction in ('CREDIT', 'DEBIT')),
    amount        bigint  not null check (amount > 0),
    due_on        date    not null,
    reference     text,
    account_index bytea,
    state         text    not null default 'OPEN' check (state in ('OPEN', 'MATCHED', 'UNDONE'))
);
comment on column bank_movement.due_on is 'the day of the bank on which it belongs: the next where it was booked after cut-off';
comment on column bank_movement.state is 'UNDONE: it was reversed, and the bank knows of neither';
create index bank_movement_of_reference on bank_movement (reference, direction);
create index bank_movement_open on bank_movement (due_on) where state = 'OPEN';
create index bank_movement_of_subject on bank_movement (subject);
create index bank_movement_of_reversal on bank_movement (reverses) where reverses is not null;
create index bank_movement_due on bank_movement (due_on);

alter table payout add column account_index bytea;
comment on column payout.account_index is 'a keyed digest of the account''s number, which statements are compared with; null in payouts from before there was one';

-- What bills and payouts say of the bank: the third way. Of a bill that an employer's credit has paid for a part, the bank saw the rest only,
-- and nothing of one that was paid out of credit altogether: its payment is one of an employer's account.
create view bank_reference as
    select id as subject, 'PAYOUTS_IN_TRANSIT' as account, reference, account_index, net as amount, ended_at as done_at from payout
        where state in ('SETTLED', 'RETURNED')
    union all
    select id, 'CONTRIBUTIONS_IN_TRANSIT', payment_request_id, null, contributions + late_fine - coalesce((
            select sum(p.employer_share + p.worker_share + p.late_fine) from bill_programme p where p.bill_id = b.id and p.covered_at <> b.paid_at), 0)::bigint,
            paid_at from bill b
        where paid_at is not null and not exists (select from employer_payment e where e.request_id = b.payment_request_id)
    union all
    select id, 'CONTRIBUTIONS_IN_TRANSIT', payment_request_id, null, contributions, paid_at from own_bill where paid_at is not null
    union all
    select id, 'CONTRIBUTIONS_IN_TRANSIT', request_id, null, amount, at from employer_payment;

-- Cases ---------------------------------------------------------------------------------------------------------------

create table money_case (
    id           uuid        primary key default uuidv7(),
    kind         text        not null,
    line_id      bigint      references bank_line,
    transfer_id  uuid        references ledger_transfer,
    statement_id uuid        references bank_statement,
    subject      uuid,
    reference    text,
    direction    text,
    expected     bigint,
    found        bigint,
    opened_at    timestamptz not null,
    owner_role   text        not null,
    due_at       timestamptz not null,
    escalated_at timestamptz,
    closed_at    timestamptz,
    closed_by    uuid,
    outcome      text        check (outcome in ('EXPLAINED', 'ACCEPTED', 'SETTLED_WITH_BANK', 'CORRECTED')),
    note         text        check (length(note) between 1 and 500),
    constraint closed_with_an_outcome check ((closed_at is null) = (outcome is null)),
    constraint a_person_says_why check ((closed_by is null) = (note is null)),
    constraint one_case_of_a_break unique nulls not distinct (kind, line_id, transfer_id, statement_id, subject)
);
comment on column money_case.subject is 'the bill or the payout; null where nobody knows';
comment on column money_case.closed_by is 'null where it was explained by itself';
create index money_case_open on money_case (id) where closed_at is null;
create index money_case_due on money_case (due_at) where closed_at is null and escalated_at is null;

-- Accounts ------------------------------------------------------------------------------------------------------------

insert into ledger_account (id, code) values
    ('00000000-0000-7000-8000-000000000014', 'BANK'),
    ('00000000-0000-7000-8000-000000000015', 'SUSPENSE');
insert into ledger_account (id, code, stripe_of, stripe)
    select gen_random_uuid(), a.code || '/' || n, a.id, n from ledger_account a, generate_series(0, 31) n where a.code in ('BANK', 'SUSPENSE');

-- to the kinds that there are
do $$
declare
    kinds constant text := (select string_agg(quote_literal(k[1]), ', ') from regexp_matches(
        (select pg_get_constraintdef(oid) from pg_constraint where conname = 'ledger_transfer_kind_check'), '''([A-Z_]+)''', 'g') k);
begin
    alter table ledger_transfer drop constraint ledger_transfer_kind_check;
    execute 'alter table ledger_transfer add constraint ledger_transfer_kind_check check (kind in (' || kinds || ', ''STATEMENT''))';
end $$;

-- Every day at six in the morning of Jakarta, also without a new statement: what was in time becomes late.
insert into timer (id, kind, key, due_at) values (gen_random_uuid(), 'reconcile', 'daily',
    (date_trunc('day', now() at time zone 'Asia/Jakarta') + interval '1 day 6 hours') at time zone 'Asia/Jakarta');
