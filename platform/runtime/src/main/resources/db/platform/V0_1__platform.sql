-- The platform's own tables, the same in every service's database.

-- One row per aggregate and topic: its lock orders the writers of an aggregate, its version orders their events.
create table aggregate_version (
    aggregatetype text   not null,
    aggregateid   text   not null,
    version       bigint not null,
    primary key (aggregatetype, aggregateid)
) with (fillfactor = 70);

-- Events of committed transactions that were not sent yet. Column names as Debezium's outbox event router expects.
create table outbox (
    seq           bigint generated always as identity primary key,
    id            uuid        not null unique,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    version       bigint      not null,
    payload       text        not null check (octet_length(payload) <= 262144),
    occurred_at   timestamptz not null,
    traceparent   text,
    lane          smallint    not null check (lane in (0, 1))
);
create index outbox_lane on outbox (lane, seq);
create index outbox_aggregate on outbox (aggregatetype, aggregateid);
-- Rows live for milliseconds: clean up by count, not by share of a table that is nearly always empty.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
    autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 2000, autovacuum_vacuum_cost_delay = 0);

-- Rows that the broker refuses for what they are (too large, say); later rows of their key wait behind them.
create table outbox_parked (
    seq           bigint primary key,
    id            uuid        not null,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    version       bigint      not null,
    payload       text        not null,
    occurred_at   timestamptz not null,
    traceparent   text,
    lane          smallint    not null,
    reason        text        not null,
    parked_at     timestamptz not null default now()
);
create index outbox_parked_aggregate on outbox_parked (aggregatetype, aggregateid);

-- Consumers of events, one row each. A rebuild raises the generation; every replica then starts over.
create table event_consumer (
    name       text primary key,
    generation bigint not null default 0,
    rebuilt_at timestamptz
);

-- Reactions: what was acted on.
create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_received on inbox (received_at);

-- Projections: how far each aggregate's copy is.
create table projection_version (
    consumer    text   not null,
    topic       text   not null,
    aggregateid text   not null,
    version     bigint not null,
    primary key (consumer, topic, aggregateid)
) with (fillfactor = 70);

-- Events that a consumer could not handle, and later ones of the same key, in order.
create table parked_event (
    seq       bigint generated always as identity primary key,
    consumer  text        not null,
    topic     text        not null,
    partition integer     not null,
    "offset"  bigint      not null,
    key       text        not null,
    headers   jsonb       not null,
    payload   bytea,
    reason    text        not null,
    attempts  integer     not null default 0,
    parked_at timestamptz not null default now(),
    unique (consumer, topic, partition, "offset")
);
create index parked_event_key on parked_event (consumer, topic, key, seq);

create table timer (
    id            uuid primary key,
    kind          text        not null,
    key           text        not null,
    due_at        timestamptz not null,
    payload       text        not null default '',
    revision      bigint      not null default 0,
    attempts      integer     not null default 0,
    claimed_until timestamptz,
    last_error    text,
    parked_at     timestamptz,
    unique (kind, key)
);
create index timer_due on timer (due_at) where parked_at is null;

create table idempotency (
    actor        text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       integer,
    location     text,
    body         text,
    created_at   timestamptz not null default now(),
    primary key (actor, key)
);
create index idempotency_created on idempotency (created_at);

-- One data key per person (or account), wrapped by the service's key-encryption key. Deleting the row erases the person.
create table person_key (
    owner_id    uuid primary key,
    wrapped_key bytea       not null,
    kek_id      text        not null,
    created_at  timestamptz not null default now()
);

-- Public keys of access tokens, so that this service verifies with auth-service away.
create table signing_key (
    key_id      text primary key,
    public_jwk  text        not null,
    active_from timestamptz not null,
    retires_at  timestamptz
);

create table revoked_session (
    session_id uuid primary key,
    revoked_at timestamptz not null
);
