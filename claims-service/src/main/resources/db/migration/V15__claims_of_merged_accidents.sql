-- Two claims for one harm, found when two accidents became one. Of the two, claim_id is the one that is kept back.
create table claim_double (
    claim_id   uuid primary key references claim,
    of_claim   uuid        not null references claim,
    found_at   timestamptz not null,
    found_by   uuid,
    finding    text check (finding in ('TWO_HARMS', 'PAID_TWICE', 'ONE_ENDED')),
    settled_at timestamptz,
    settled_by uuid,
    note_sealed bytea,
    check (claim_id <> of_claim),
    constraint what_is_settled_has_a_finding check ((settled_at is null) = (finding is null)),
    constraint an_officer_settled_it check ((settled_by is null) = (note_sealed is null))
);
create index claim_double_of on claim_double (of_claim) where settled_at is null;
create index claim_double_open on claim_double (claim_id) where settled_at is null;
