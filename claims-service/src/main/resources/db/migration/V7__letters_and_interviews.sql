-- Decision letters. What a letter says is sealed when the decision is taken; the PDF is made from that once and never again.
create table letter (
    id           uuid primary key,
    claim_id     uuid        not null references claim,
    person_id    uuid        not null,
    kind         text        not null,
    decided_at   timestamptz not null,
    facts_sealed bytea       not null,
    year         integer     not null check (year between 2020 and 9999),
    no           integer check (no > 0),
    pdf_sealed   bytea,
    pdf_bytes    integer check (pdf_bytes > 0),
    pdf_sha256   bytea check (length(pdf_sha256) = 32),
    made_at      timestamptz,
    -- one letter for one decision, however often it is asked for
    unique (claim_id, kind, decided_at),
    unique (year, no),
    constraint made_as_a_whole check (num_nonnulls(pdf_sealed, pdf_bytes, pdf_sha256, made_at) in (0, 4) and (pdf_sealed is null or no is not null))
);
create index letter_claim on letter (claim_id, id);

-- The last number given in a year. It is raised in the transaction that writes the number to its letter, and letters are never
-- deleted: numbers have no gap.
create table letter_number (
    year integer primary key,
    last integer not null check (last > 0)
);

create function letter_is_made_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'letters are kept' using errcode = 'integrity_constraint_violation';
    end if;
    if old.no is not null and new.no is distinct from old.no or old.pdf_sealed is not null and new is distinct from old then
        raise exception 'letter % is made once', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger letter_is_made_once before update or delete on letter for each row execute function letter_is_made_once();

-- Interviews. An officer has one at a time: that takes an index over an id and a range together. The extension is a trusted one: the
-- owner of a database may create it.
create extension if not exists btree_gist;

create table interview_slot (
    id           uuid primary key,
    officer_id   uuid        not null,
    branch       text        not null check (branch ~ '^[A-Z0-9-]{1,16}$'),
    medium       text        not null,
    link         text,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null check (ends_at > starts_at),
    claim_id     uuid references claim,
    withdrawn_at timestamptz,
    published_at timestamptz not null,
    constraint a_video_has_a_link check ((medium = 'VIDEO') = (link is not null)),
    constraint officer_has_one_at_a_time exclude using gist (officer_id with =, tstzrange(starts_at, ends_at) with &&) where (withdrawn_at is null)
);
create index interview_slot_free on interview_slot (starts_at, id) where claim_id is null and withdrawn_at is null;
create index interview_slot_of_officer on interview_slot (officer_id, starts_at);

create table interview (
    claim_id    uuid primary key references claim,
    person_id   uuid        not null,
    state       text        not null,
    slot_id     uuid references interview_slot,
    moves       integer     not null check (moves >= 0),
    missed      integer     not null check (missed >= 0),
    outcome     text,
    ground      text,
    note_sealed bytea,
    officer_id  uuid,
    changed_at  timestamptz not null,
    constraint a_booking_has_a_slot check (state not in ('BOOKED', 'HELD') or slot_id is not null),
    constraint held_has_an_outcome check ((state = 'HELD') = (outcome is not null) and (outcome is null or officer_id is not null)),
    constraint a_doubt_has_a_ground check ((coalesce(outcome, '') = 'IN_DOUBT') = (ground is not null))
);
create unique index interview_slot_once on interview (slot_id) where state = 'BOOKED';
create index interview_referred on interview (claim_id) where state = 'REFERRED';
