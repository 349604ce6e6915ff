-- Documents of claims and accidents. The contents are in the object store, sealed with the owner's key like the file name.
create table document (
    id               uuid primary key,
    case_kind        text        not null,
    case_id          uuid        not null,
    owner_id         uuid        not null,
    account_id       uuid        not null,
    kind             text        not null,
    state            text        not null check (state in ('UPLOADING', 'CHECKING', 'READY', 'REFUSED', 'EXPIRED')),
    refusal          text,
    file_name_sealed bytea,
    size             bigint      not null check (size > 0),
    received         bigint      not null default 0 check (received between 0 and size),
    stored           bigint      not null default 0,
    pieces           integer     not null default 0,
    sha256_said      text check (sha256_said ~ '^[0-9a-f]{64}$'),
    sha256           text check (sha256 ~ '^[0-9a-f]{64}$'),
    type             text,
    scanned          boolean     not null default false,
    -- the request that is receiving a part now
    writer           uuid,
    writing_until    timestamptz,
    created_at       timestamptz not null,
    expires_at       timestamptz not null,
    changed_at       timestamptz not null,
    used_at          timestamptz,
    constraint whole_before_it_is_checked check (state not in ('CHECKING', 'READY') or received = size),
    constraint known_before_it_is_ready check (state <> 'READY' or sha256 is not null and type is not null),
    constraint refused_for_a_reason check ((state = 'REFUSED') = (refusal is not null)),
    constraint one_writer check ((writer is null) = (writing_until is null))
);
create index document_case on document (case_kind, case_id, id);

-- What a person has begun to upload today: one line each.
create table document_day (
    owner_id uuid primary key,
    day      date    not null,
    uploads  integer not null,
    bytes    bigint  not null
);

-- Which document an officer has read.
alter table officer_read add column document_id uuid;
