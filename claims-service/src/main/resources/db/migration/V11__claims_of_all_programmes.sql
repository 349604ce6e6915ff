-- A claim knows who claims, what of, from which money, and how it went so far.
alter table claim
    add column claimant_kind      text    not null default 'MEMBER',
    add column claimant_person_id uuid,
    add column channel            text    not null default 'MOBILE',
    add column money_source       text    not null default 'LEDGER',
    add column subject_key        text    not null default '-',
    add column paid_once          boolean not null default false,
    add column hold_share         text,
    add column hold_legacy        uuid,
    add column hold_part          text,
    add column statement_sealed   bytea,
    add column compensation       bigint check (compensation >= 0),
    add column approved_alone     boolean not null default false,
    add column second_look        boolean not null default false,
    add column appealed           boolean not null default false,
    add column correct_by         timestamptz,
    add column appeal_by          timestamptz,
    add column decided_by         uuid,
    add column pay_by             date;
update claim set claimant_person_id = person_id;
update claim set compensation = 0 where net is not null;
update claim set hold_share = case reason when 'PARTIAL_10' then '0.1' else '0.3' end where reason in ('PARTIAL_10', 'PARTIAL_30');
alter table claim
    add constraint a_person_claims check (claimant_person_id is not null or claimant_kind in ('EMPLOYER', 'HOSPITAL')),
    add constraint a_fund_needs_no_hold check (money_source = 'LEDGER' or ledger_version is null),
    drop constraint tax_and_net_make_gross,
    add constraint tax_and_net_make_gross check (net is null or tax + net = gross + compensation),
    -- four eyes, whatever the code does, but where one pair was enough by the amount
    drop constraint approved_by_another,
    add constraint approved_by_another check (approved_by is null or approved_by is distinct from recommended_by and (recommended_by is not null or approved_alone));
drop index claim_one_open;
create unique index claim_one_open on claim (person_id, programme, subject_key) where status not in ('PAID', 'REJECTED', 'WITHDRAWN');
create unique index claim_paid_once on claim (person_id, programme, subject_key) where paid_once and status not in ('REJECTED', 'WITHDRAWN');
drop index claim_person;
create index claim_claimant on claim (claimant_person_id, id desc);
create index claim_insured on claim (person_id);
create index claim_of_firm on claim (account_id, id desc) where claimant_person_id is null;
create index claim_subject on claim (subject_key text_pattern_ops) where subject_key <> '-';
